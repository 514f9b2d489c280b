import { describe, expect, test } from "vitest";
import { wordsOf } from "../../../src/text/article.ts";
import { citationIdOf } from "../../../src/text/citation-id.ts";
import { answered } from "../../support/app.ts";
import { botFor, restart, sharedBot } from "./bot.ts";
import { buttonOn, markdownOf, pressed, quotationsIn } from "./reading.ts";

const bot = sharedBot();
const question = "where did the visit end?";

describe("the button Export", () => {
  test.each(["cards", "plain"] as const)(
    "hands the presser alone the answer as files, of %s",
    async (style) => {
      const { standIn, app } = await botFor({ style });
      const files = await pressed(standIn, await standIn.slash("ask", { question }), "Export");
      expect(files.secret).toBe(true);
      expect(files.files.map(({ name }) => name)).toEqual([
        "ibid-ask-where-did-the-visit-end.bib",
        "ibid-ask-where-did-the-visit-end.csv",
        "ibid-ask-where-did-the-visit-end.json",
        "ibid-ask-where-did-the-visit-end.md",
      ]);
      const { citations } = await answered(app, `/ask ${question}`);
      for (const { content } of files.files)
        for (const { sentence } of citations) expect(content).toContain(citationIdOf(sentence));
      const [, , json] = files.files;
      expect(JSON.parse(json?.content ?? "")).toMatchObject({
        citations: citations.map(({ sentence }) => ({ sentence: wordsOf(sentence) })),
      });
    },
  );

  test("works after a restart", async () => {
    const setting = await botFor();
    const shown = await setting.standIn.slash("ask", { question });
    await restart(setting);
    expect((await pressed(setting.standIn, shown, "Export")).files).toHaveLength(4);
  });

  test("is not there where nothing was found", async () => {
    const shown = await bot().standIn.slash("ask", { question: "zebras on the moon" });
    expect(buttonOn(shown, "Export")).toBeUndefined();
  });
});

describe("/cite", () => {
  const idOf = async (): Promise<string> => {
    const { citations } = await answered(bot().app, `/ask ${question}`);
    return citationIdOf(citations[0]?.sentence ?? expect.fail());
  };

  test("shows the citation of an id as the answer did", async () => {
    const { standIn } = bot();
    const [first] = quotationsIn(await standIn.slash("ask", { question }));
    const again = await standIn.slash("cite", { id: await idOf() });
    expect(quotationsIn(again)).toEqual([first]);
  });

  test("gives it as a file where a format is named", async () => {
    const { standIn } = bot();
    const id = await idOf();
    const { files } = await standIn.slash("cite", { id, format: "bibtex" });
    expect(files).toMatchObject([{ name: expect.stringMatching(/^ibid-cite-.*\.bib$/) }]);
    expect(files[0]?.content).toContain(`:${id},`);
  });

  test("takes the id that the sentences around a citation show", async () => {
    const { standIn } = bot();
    const around = await pressed(standIn, await standIn.slash("ask", { question }), "Context");
    const [, id = ""] = /\/cite ([0-9a-v]{10}(?:\\?\.[0-9a-z]+){2})/.exec(markdownOf(around)) ?? [];
    expect(quotationsIn(await standIn.slash("cite", { id: id.replaceAll("\\", "") }))).toHaveLength(1);
  });

  test("says what is wrong with an id that is none", async () => {
    const told = await bot().standIn.slash("cite", { id: "soon" });
    expect(told).toMatchObject({ secret: true });
    expect(told.content).toContain("is no citation's id; one looks like k3v9t2m8qa.14d.3v.");
  });
});
