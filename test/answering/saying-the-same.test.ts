import { describe, expect, test } from "vitest";
import { answered, appOver, sentencesOf } from "../support/app.ts";

/** How many citations two tellings in two articles become. */
async function citationsOf(a: string, b: string): Promise<number> {
  const app = await appOver({ "a.txt": `${a}\n\nIt rained.`, "b.txt": `${b}\n\nIt snowed.` });
  const { citations } = await answered(app, `/ask ${a.replace(/[^\p{L}\s]/gu, " ")}`, 25);
  return sentencesOf(citations).filter((sentence) => sentence === a || sentence === b).length;
}

describe("two tellings are one citation", () => {
  test.each([
    [
      "where one says all that the other does",
      "Fares on the night ferry rose by 12% in April.",
      "Fares on the night ferry, which two towns share, rose by 12% in April, the board said.",
    ],
    [
      "where one gives the scale that the other leaves out",
      "The repair of the night ferry cost a record $4.2 last year.",
      "The repair of the night ferry cost a record $4.2 million last year.",
    ],
    [
      "where only a connective differs",
      "Meanwhile, the board closed the eastern pier on Friday.",
      "The board closed the eastern pier on Friday.",
    ],
    [
      "where they quote one utterance of one person",
      "“The night ferry is the heart of this town,” Ada Lindqvist told the crowd.",
      "Ada Lindqvist said: “The night ferry is the heart of this town.”",
    ],
  ])("%s", async (_, a, b) => {
    expect(await citationsOf(a, b)).toBe(1);
  });
});

describe("two tellings stay apart that differ in", () => {
  test.each([
    [
      "a number word",
      "The storm killed six people in the town of Selm on Monday.",
      "The storm killed seven people in the town of Selm on Monday.",
    ],
    [
      "a scale",
      "The repair will cost 4.2 million kronor, the ministry said.",
      "The repair will cost 4.2 billion kronor, the ministry said.",
    ],
    [
      "a direction",
      "Shares in Keel rose 5% on Monday after the report.",
      "Shares in Keel fell 5% on Monday after the report.",
    ],
    [
      "a currency",
      "The port lost $12 million in the second quarter of the year.",
      "The port lost €12 million in the second quarter of the year.",
    ],
    [
      "a verdict",
      "The court found the mayor guilty of taking bribes.",
      "The court found the mayor innocent of taking bribes.",
    ],
    [
      "who says so",
      "Marta Quill said the union would back the offer from the port.",
      "Ivan Brace said the union would back the offer from the port.",
    ],
    [
      "whose words they are",
      "“We will rebuild the bridge before winter comes,” said Mayor Halloran.",
      "“We will rebuild the bridge before winter comes,” said Governor Brace.",
    ],
    [
      "a decision",
      "The council voted to approve the budget for schools on Friday.",
      "The council voted to reject the budget for schools on Friday.",
    ],
    [
      "success",
      "The minister failed to sign the treaty before the summit.",
      "The minister signed the treaty before the summit.",
    ],
    [
      "how many",
      "Few residents of the valley support the plan to flood the farms.",
      "Most residents of the valley support the plan to flood the farms.",
    ],
    [
      "who beat whom",
      "Selm beat Telmark 3-1 in the final on Sunday.",
      "Telmark beat Selm 3-1 in the final on Sunday.",
    ],
    [
      "who sued whom",
      "Ada Brook sued Bo Lind over the sale of the ferry.",
      "Bo Lind sued Ada Brook over the sale of the ferry.",
    ],
    [
      "a month",
      "The dam will be repaired in May, the ministry said on Tuesday.",
      "The dam will be repaired in June, the ministry said on Tuesday.",
    ],
    [
      "a denial",
      "Osten will visit the dam on Friday, aides said.",
      "Osten won’t visit the dam on Friday, aides said.",
    ],
    [
      "a doubt",
      "The firm sued the harbour board over the pier.",
      "The firm may have sued the harbour board over the pier.",
    ],
    [
      "a rare word of denial",
      "The president mentioned the treaty in his speech on Monday.",
      "The president hardly mentioned the treaty in his speech on Monday.",
    ],
    [
      "before and after",
      "Before the war the factory made ploughs for farmers.",
      "After the war the factory made ploughs for farmers.",
    ],
    [
      "a bound",
      "The company is worth more than $3 million according to filings.",
      "The company is worth less than $3 million according to filings.",
    ],
  ])("%s", async (_, a, b) => {
    expect(await citationsOf(a, b)).toBe(2);
  });
});

test("a telling is also in another only where that one says what is shown", async () => {
  const app = await appOver({
    "a.txt": "The repair of the dam will cost 4.2 billion kronor, the ministry said. It rained.",
    "b.txt":
      "The repair of the dam will cost 4.2 billion kronor, the ministry said, and engineers expect delays. It snowed.",
    "c.txt":
      "The repair of the dam will cost 4.2 billion kronor, the ministry said, and opponents plan a referendum. It froze.",
  });
  const { citations } = await answered(app, "/ask cost of the dam repair");
  const delays = citations.filter(({ sentence, alsoIn }) =>
    [sentence, ...alsoIn].some(({ article }) => article.id === "b"),
  );
  for (const { sentence, alsoIn } of delays)
    expect([sentence, ...alsoIn].map(({ article }) => article.id)).not.toContain("c");
});

test("a sentence never hides another of its article", async () => {
  const app = await appOver({
    "a.txt":
      "The mill burned down on Monday night, the police said. The other mill burned down on Tuesday night, the police said.",
    "b.txt": "The mill burned down at night, the police said. It rained.",
  });
  const { citations } = await answered(app, "/ask which mill burned down");
  const shown = citations.flatMap(({ sentence, alsoIn }) => [sentence, ...alsoIn]);
  expect(shown.filter(({ article }) => article.id === "a")).toHaveLength(2);
});

describe("sentences that say the same", () => {
  test("are one citation, the fullest telling first", async () => {
    const app = await appOver({
      "a.txt": "The repair of the night ferry cost the harbour board a record $4.2 last year.",
      "b.txt": "The repair of the night ferry cost the harbour board a record $4.2 million last year.",
    });
    const { citations } = await answered(app, "/ask what did the repair of the ferry cost?");
    expect(sentencesOf(citations)).toEqual([expect.stringContaining("$4.2 million")]);
    expect(citations[0]?.alsoIn.map(({ article }) => article.id)).toEqual(["a"]);
  });

  test("are apart in one article", async () => {
    const line = "The repair of the night ferry cost the harbour board a fortune.";
    const app = await appOver({ "a.txt": `${line} Nobody paid.\n\nIt rained. ${line}` });
    const { citations } = await answered(app, "/ask what did the repair of the ferry cost?");
    expect(citations[0]?.alsoIn).toEqual([]);
  });

  test("are apart where one denies what the other says", async () => {
    const app = await appOver({
      "a.txt": "The harbour board accepted the repair plan for the old night ferry.",
      "b.txt": "The harbour board did not accept the repair plan for the old night ferry.",
    });
    const { citations } = await answered(app, "/ask harbour board repair plan for the night ferry");
    expect(citations).toHaveLength(2);
  });

  test("are apart where their figures differ", async () => {
    const app = await appOver({
      "a.txt": "The repair of the old night ferry cost the harbour board 42 crowns.",
      "b.txt": "The repair of the old night ferry cost the harbour board 47 crowns.",
    });
    const { citations } = await answered(app, "/ask cost of the night ferry repair");
    expect(citations).toHaveLength(2);
  });
});
