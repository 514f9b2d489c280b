import { describe, expect, test } from "vitest";
import { folderWith } from "../support/folder.ts";
import { readSets, setNames } from "./reading.ts";
import type { EvalSet } from "./set.ts";
import { FERRY, harbour, harbourWith, where } from "./small-set.ts";

async function read(files: Readonly<Record<string, string>>, names?: readonly string[]): Promise<EvalSet[]> {
  const sets: EvalSet[] = [];
  for await (const set of readSets(folderWith(files), names)) sets.push(set);
  return sets;
}

describe("a set", () => {
  test("is read with its articles and its questions", async () => {
    const gold = where("ferry", "nine crowns");
    const { name, articles, questions, problems } = await harbour([
      { question: " What is a ticket? ", gold: [gold] },
    ]);
    expect([name, problems]).toEqual(["harbour", []]);
    expect(articles.map(({ id, text }) => [id, text])[0]).toEqual(["ferry", FERRY]);
    expect(questions).toEqual([
      { id: "1", group: "1", question: "What is a ticket?", gold: [gold], among: [] },
    ]);
  });

  test("keeps the id and the group of a question", async () => {
    const { questions } = await harbour([
      { id: "a", group: "one", question: "Who?", gold: [] },
      { id: "b", question: "Who?", gold: [] },
    ]);
    expect(questions.map(({ id, group }) => [id, group])).toEqual([
      ["a", "one"],
      ["b", "b"],
    ]);
  });

  test("takes a gold without offsets for the whole article", async () => {
    const { questions } = await harbour([{ question: "Which ship?", gold: [{ article: "ferry" }] }]);
    expect(questions[0]?.gold).toEqual([{ article: "ferry", start: 0, end: FERRY.length }]);
  });

  test("names the articles that cannot be read", async () => {
    const files = harbourWith("");
    const [set] = await read({
      ...files,
      "harbour.articles.jsonl": `${files["harbour.articles.jsonl"]}{"id": "x"}\n`,
    });
    expect(set?.problems.map(({ reason }) => reason)).toEqual(['has no text under "body" (line 3)']);
  });
});

describe("a wrong line is named with its file and its number:", () => {
  test.each([
    ["no JSON", "{", "is not JSON"],
    [
      "a field that is not known",
      '{"question": "Who?", "gold": [], "amoung": []}',
      'Unrecognized key: "amoung"',
    ],
    ["no gold", '{"question": "Who?"}', "gold: "],
    ["an empty question", '{"question": " ", "gold": []}', "question: "],
    [
      "an article that is not there",
      '{"question": "Who?", "gold": [{"article": "x"}]}',
      'no article has the id "x"',
    ],
    [
      "a start alone",
      '{"question": "Who?", "gold": [{"article": "ferry", "start": 3}]}',
      "gold.0: start and end",
    ],
    [
      "an end before the start",
      '{"question": "Who?", "gold": [{"article": "ferry", "start": 3, "end": 3}]}',
      "gold.0: end",
    ],
    [
      "an end behind the article's",
      '{"question": "Who?", "gold": [{"article": "ferry", "start": 3, "end": 999}]}',
      '"ferry" ends before 999',
    ],
    [
      "other words than it says",
      '{"question": "Who?", "gold": [{"article": "ferry", "start": 0, "end": 3, "text": "the"}]}',
      '"ferry" has "The" at 0, not "the"',
    ],
    [
      "a candidate out of place",
      '{"question": "Who?", "gold": [], "among": [{"article": "x"}]}',
      'no article has the id "x"',
    ],
  ])("%s", async (_, line, fault) => {
    const right = '{"question": "Who?", "gold": []}';
    const reading = read(harbourWith(`${right}\n\n${line}\n`));
    await expect(reading).rejects.toThrow("harbour.questions.jsonl, line 3: ");
    await expect(reading).rejects.toThrow(fault);
  });
});

describe("a folder", () => {
  const two = {
    ...harbourWith('{"question": "Who?", "gold": []}'),
    "bay.articles.jsonl": '{"id": "bay", "body": "The bay is calm."}',
    "bay.questions.jsonl": "",
  };

  test("holds a set for each file of questions, in order of their names", async () => {
    expect(setNames(folderWith(two))).toEqual(["bay", "harbour"]);
    expect((await read(two)).map(({ name }) => name)).toEqual(["bay", "harbour"]);
  });

  test("is read only as far as sets are named", async () => {
    const broken = { ...two, "bay.questions.jsonl": "{" };
    expect((await read(broken, ["harbour"])).map(({ name }) => name)).toEqual(["harbour"]);
  });

  test("without questions is no folder of sets", async () => {
    await expect(read({ "notes.txt": "Nothing." })).rejects.toThrow(
      "holds no file that ends in .questions.jsonl",
    );
  });
});
