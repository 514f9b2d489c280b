import { describe, expect, test } from "vitest";
import { outletsNamed, outletsNear, outletsOf } from "../../../src/answering/filters/outlets.ts";
import { english } from "../../../src/text/saying.ts";
import { answered, appOver } from "../../support/app.ts";

const from = (source: string, body = "The ferry left."): string => `---\nsource: ${source}\n---\n${body}\n`;

const corpus = async (...sources: readonly string[]) => {
  const files = sources.map((source, at) => [`${at}.md`, from(source, `Ferry number ${at} left.`)]);
  return (await appOver(Object.fromEntries(files))).corpus;
};

const names = (outlets: readonly { readonly name: string }[]): string[] => outlets.map(({ name }) => name);

describe("outlets", () => {
  test("come with most articles first, then by name", async () => {
    const all = await corpus("The Post", "Coast Wire", "Harbour Daily", "Coast Wire");
    expect(names(outletsOf(all))).toEqual(["Coast Wire", "Harbour Daily", "The Post"]);
    expect(outletsOf(all)[0]?.articles).toBe(2);
  });

  test.each([
    ["post", ["The Post"]],
    ["the post", ["The Post"]],
    ["POST", ["The Post"]],
    ["harbour", ["The Harbour Post", "Harbour Post Weekly"]],
    ["harbour post", ["The Harbour Post"]],
    ["post weekly", ["Harbour Post Weekly"]],
    ["weekly post", ["Harbour Post Weekly"]],
    ["har we", ["Harbour Post Weekly"]],
    ["wir", ["Coast Wire"]],
    ["the", ["The"]],
    ["tribune", []],
    ["?!", []],
    ["", []],
  ])("named %j are %j", async (typed, expected) => {
    const all = await corpus("The Post", "The Harbour Post", "Harbour Post Weekly", "Coast Wire", "The");
    expect(names(outletsNamed(typed, all)).toSorted()).toEqual(expected.toSorted());
  });

  test("near to what was typed are three, the nearest first", async () => {
    const all = await corpus("The Post", "The Post", "Harbour Daily", "Coast Wire", "Valley Herald");
    expect(names(outletsNear("valey heralt", all))[0]).toBe("Valley Herald");
    expect(names(outletsNear("coast", all))).toEqual(["Coast Wire", "The Post", "Harbour Daily"]);
  });
});

describe("where a filter leaves nothing", () => {
  test.each([
    ["source:post", "No article here names its outlet."],
    ["since:2024", "No article here fits since:2024. 2 articles were left out because they have no date."],
  ])("%s: %s", async (filter, says) => {
    const app = await appOver({ "a.txt": "The ferry left.", "b.txt": "The tram left." });
    expect(english((await answered(app, `/ask ferry ${filter}`)).note ?? "")).toBe(says);
  });
});

describe("of the latest", () => {
  const person = (name: string, date: string, role = "Harbour master") =>
    `---\ndate: ${date}\n---\n${role} ${name} opened the new pier at Norholm. It rained.`;

  test("nobody is the one asked for where the newest sentence names none of them", async () => {
    const app = await appOver({
      "old.md": person("Ada Lind", "2023-01-01"),
      "new.md": "---\ndate: 2024-01-01\n---\nThe harbour master opened the new pier at Norholm.",
    });
    const { people = [], citations } = await answered(app, "/who harbour master latest:yes");
    expect(citations[0]?.sentence.article.id).toBe("old");
    expect(people.map(({ name }) => name)).toEqual(["Ada Lind"]);
  });

  test("a whole question is answered by what answers, the newest first", async () => {
    const app = await appOver({
      "old.md": person("Ada Lind", "2023-01-01"),
      "new.md": person("Oskar Berg", "2024-01-01"),
      "other.md": "---\ndate: 2025-01-01\n---\nNorholm has a new tram. It is red.",
    });
    const { citations } = await answered(app, "/ask who opened the new pier at Norholm? latest:yes", 25);
    expect(citations.map(({ sentence }) => sentence.article.id)).toEqual(["new", "old"]);
  });
});
