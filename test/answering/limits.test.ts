import { afterEach, describe, expect, test, vi } from "vitest";
import { suggestions } from "../../src/answering/choices.ts";
import type { App } from "../../src/app.ts";
import { loadEnglish } from "../../src/languages/en/pack.ts";
import { english } from "../../src/text/saying.ts";
import { answered, appOver, sentencesOf } from "../support/app.ts";

const language = await loadEnglish();

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("a search for figures without words", () => {
  const many = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `Farm number ${String.fromCharCode(97 + (at % 26))}${at} sold ${500 + at} sheep.`,
    ).join(" ");

  test("ends where it has found enough", async () => {
    const app = await appOver({ "a.txt": many(130) });
    const { citations, page } = await answered(app, "/figure value:>400", 25);
    expect(citations).toHaveLength(25);
    expect(page.more).toBe(true);
  });

  /** An app over 30 farms, whose clock goes on 0.4 s each time that it is read. */
  async function hurried(): Promise<App> {
    const app = await appOver({ "a.txt": many(30) });
    await app.gatherNames();
    let now = performance.now();
    vi.spyOn(performance, "now").mockImplementation(() => {
      now += 400;
      return now;
    });
    return app;
  }

  test("says so where there was no time to read what the index finds", async () => {
    const app = await hurried();
    const { note, citations } = await answered(app, "/figure value:<3 about:sheep");
    expect(citations).toEqual([]);
    expect(english(note ?? "")).toContain("in as many articles as could be read in time");
  });

  test("says so where there was no time to read all", async () => {
    const app = await hurried();
    const { note } = await answered(app, "/figure value:<3");
    expect(english(note ?? "")).toContain(
      "in as many articles as could be read in time; words narrow the search.",
    );
  });

  test("goes by a unit that nothing is known of, as it was typed", async () => {
    const app = await appOver({ "a.txt": "The farm sold 40 zorkmids. The mill sold 40 crowns." });
    expect(sentencesOf((await answered(app, "/figure unit:zorkmids")).citations)).toEqual([
      "The farm sold 40 zorkmids.",
    ]);
  });

  test("puts a figure without its scale behind the fuller one", async () => {
    const app = await appOver({
      "a.txt": "The ferry repair cost a record $240.1 in all.",
      "b.txt": "The ferry repair cost a record $240.1 billion in all, the board said.",
    });
    const { citations } = await answered(app, "/figure value:>200 unit:$");
    expect(sentencesOf(citations)[0]).toContain("billion");
  });
});

test("of thousands of names those that fit are offered", async () => {
  const names = Array.from({ length: 2_500 }, (_, at) => `Name ${at}`);
  const offered = await suggestions("name 2400", names, (name) => ({ name, value: name }), language);
  expect(offered).toEqual([{ name: "Name 2400", value: "Name 2400" }]);
});

test("of the units of a large corpus those are offered that were read in time", async () => {
  const farms = Array.from({ length: 300 }, (_, at) => `Farm ${at} sold ${at + 20} sheep.`).join(" ");
  const app = await appOver({ "a.txt": `${farms} The mill sold 40 eels.` });
  await app.gatherNames();
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  let now = performance.now();
  vi.spyOn(performance, "now").mockImplementation(() => {
    now += 30;
    return now;
  });
  const units = (await app.suggest("figure", "unit", "")).map(({ value }) => value);
  expect(units).toContain("sheep");
  expect(units).not.toContain("eel");
});

test("the latest of what no article has is nothing", async () => {
  const app = await appOver({ "a.md": "---\ndate: 2031-01-01\n---\nThe ferry left." });
  const answer = await answered(app, "/ask zebras on the moon latest:yes");
  expect(answer.citations).toEqual([]);
  expect(english(answer.note ?? "")).toBe("The one article here does not answer that.");
});

test("a sentence that goes on and on is related to a claim at best", async () => {
  const long = `Ada Lind opened the bridge, ${Array.from({ length: 400 }, (_, at) => `saw boat number ${at}`).join(", ")} and left.`;
  const app = await appOver({ "a.txt": `${long} It rained.` });
  const { claims = [] } = await answered(app, "/check Ada Lind opened the bridge.");
  for (const { citations } of claims) for (const { bearing } of citations) expect(bearing).toBe("related");
});

test("what bears on a claim that goes on and on is related to it at best", async () => {
  const claim = (boats: number) =>
    `Ada Lind opened the bridge ${Array.from({ length: boats }, (_, at) => `beside boat${at}`).join(" ")}.`;
  const app = await appOver({ "a.txt": `${claim(58)} ${claim(60)}` });
  const bearings = async (text: string) =>
    (await answered(app, `/check ${text}`)).citations.map((each) => "bearing" in each && each.bearing);
  expect((await bearings(claim(58)))[0]).toBe("matching");
  expect(await bearings(claim(130))).toEqual(["related", "related"]);
});

test("of many words that are found some are named and the others counted", async () => {
  const goods = "coal wool iron salt grain timber bricks ropes nets barrels lamps candles";
  const app = await appOver({ "a.txt": `The ferry left the harbour with ${goods}.` });
  const { citations } = await answered(app, `/ask ferry left harbour ${goods} why:yes`);
  expect(citations.flatMap(({ why }) => why ?? []).join(" ")).toMatch(/ and 3 more/);
});
