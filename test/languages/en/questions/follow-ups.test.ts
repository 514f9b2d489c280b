import { describe, expect, test } from "vitest";
import { followUp } from "../../../../src/languages/en/questions/follow-ups/follow-up.ts";
import { understand } from "../../../../src/languages/en/questions/understand.ts";
import type { Before } from "../../../../src/text/language.ts";

/** A question as it was understood, with whom it and its answer were about. */
const asked = (question: string, person?: string, other?: string): Before => ({
  ...understand(question),
  person,
  other,
});

const followed = (question: string, line: string, person?: string, other?: string): string => {
  const found = followUp(line, asked(question, person, other));
  return found?.kind === "asks" ? found.line : (found?.kind ?? "stands alone");
};

describe("a line that leans on the question before is asked in full", () => {
  test.each([
    ["when was the new lease signed?", "and how much was it?", "how much was the new lease"],
    ["when was the new lease signed?", "How much was that", "How much was the new lease"],
    ["how much was the new lease?", "when was that?", "when was the new lease"],
    ["how much did fares rise last year?", "when was that?", "when did fares rise last year"],
    ["how much did fares rise in 2022?", "and in 2023?", "how much did fares rise in 2023"],
    ["how much did fares rise?", "and in 2023?", "how much did fares rise in 2023"],
    ["how much did fares rise in 2022?", "what about last year?", "how much did fares rise last year"],
    ["how much did fares rise?", "why?", "why did fares rise"],
    ["how much did fares rise?", "but why", "why did fares rise"],
    ["why did the ferry sink?", "when?", "when did the ferry sink"],
    ["why did the ferry sink?", "How did that happen?", "How did the ferry sink"],
    ["why did the ferry sink?", "who owned it?", "who owned the ferry"],
    ["where is the old lighthouse?", "how tall is it?", "how tall is the old lighthouse"],
    ["where is the old lighthouse?", "who is behind it", "who is behind the old lighthouse"],
    ["where is the old lighthouse?", "what is its history?", "what is the old lighthouse's history"],
    ["how many ships came to Westhaven?", "and to Osthaven?", "how many ships came to Osthaven"],
    ["how much oil did Westhaven import?", "and gas?", "how much gas did Westhaven import"],
    ["who is the finance minister?", "and the deputy?", "who is the deputy finance minister"],
    ["who is the finance minister?", "what about the mayor?", "who is the mayor"],
    ["what did Mira Sand say about oil?", "and about gas?", "what did Mira Sand say about gas"],
    ["what did Mira Sand say about oil?", "and gas?", "what did Mira Sand say about gas"],
    ["what did Mira Sand say about oil?", "and Olaf Rask?", "what did Olaf Rask say about oil"],
    ["what did Mira Sand say about oil?", "when was that?", "when did Mira Sand say about oil"],
    ["who said fares would rise?", "why?", "why said fares would rise"],
  ])("%s %s → %s", (question, line, expected) => {
    expect(followed(question, line)).toBe(expected);
  });

  test.each([
    ["who is the finance minister?", "what did he say about oil?", "what did Mira Sand say about oil"],
    ["what did Mira Sand say about oil?", "what else did she say?", "what else did Mira Sand say"],
    [
      "what did Mira Sand say about oil?",
      "what else did she say about it?",
      "what else did Mira Sand say about it",
    ],
    ["who is Mira Sand?", "how old is she?", "how old is Mira Sand"],
    ["who is Mira Sand?", "and who succeeded her?", "who succeeded Mira Sand"],
    ["who is Mira Sand?", "did she resign?", "did Mira Sand resign"],
    ["who is Mira Sand?", "what is her job?", "what is Mira Sand's job"],
    ["who is Mira Sand?", "tell me more about her", "tell me more about Mira Sand"],
    ["who is Mira Sand?", "quotes from her", "quotes from Mira Sand"],
    ["how much did fares rise?", "what did she say about that?", "what did Mira Sand say about that"],
    ["how much did fares rise?", "what did Olaf Rask say about it?", "what did Olaf Rask say about fares"],
  ])("with somebody known: %s %s → %s", (question, line, expected) => {
    expect(followed(question, line, "Mira Sand")).toBe(expected);
  });

  test.each([
    "more",
    "more please",
    "next",
    "next page",
    "show me more",
    "any more?",
    "anything else?",
    "what else?",
    "go on",
    "and what else",
    "more of that",
  ])("%j wants more of the same", (line) => {
    expect(followed("how much did fares rise?", line)).toBe("more");
  });
});

describe("what nothing before fits is unclear, and nothing is guessed", () => {
  test.each([
    ["how much did fares rise?", "what did he say?"],
    ["how much did fares rise?", "and him?"],
    ["who is the finance minister?", "how much was it?"],
    ["what did Mira Sand say?", "how much was it?"],
  ])("%s %s", (question, line) => {
    expect(followed(question, line)).toBe("unclear");
  });

  test("him can only be somebody whom the question did not name", () => {
    expect(followed("what did Mira Sand say about oil?", "and him?", "Mira Sand", "Olaf Rask")).toBe(
      "what did Olaf Rask say about oil",
    );
  });
});

describe("to be forgotten is understood, also with nothing before", () => {
  test.each([
    "forget",
    "forget this",
    "Forget it!",
    "please forget that",
    "forget everything",
    "forget what I asked",
    "clear my history",
    "start over",
    "new topic",
  ])("%j", (line) => {
    expect(followUp(line, undefined)).toEqual({ kind: "forget" });
    expect(followUp(line, asked("who is Mira Sand?"))).toEqual({ kind: "forget" });
  });
});

/** Lines that only look as if they leaned on another. */
const STANDING = [
  "is it true that the ferry sank?",
  "is it possible to visit the lighthouse",
  "will it rain tomorrow?",
  "is it cold in Westhaven",
  "what time is it",
  "what day is it?",
  "who is it?",
  "how much does it cost to dock in Westhaven?",
  "how long does it take to reach the island",
  "what is it like to live on an island",
  "how does it work",
  "was it Mira Sand who resigned?",
  "when was it that the ferry sank",
  "how old was she when Mira Sand took office?",
  "what did Mira Sand say about her visit?",
  "when did Mira Sand say she would resign",
  "did Olaf Rask keep his promise?",
  "who said it was a mistake?",
  "who said that fares would rise",
  "who said they would leave",
  "what do they call the old ferry",
  "how did they build the pyramids?",
  "do they speak Danish in Westhaven?",
  "what did they say about the bridge",
  "that bridge in Westhaven",
  "how much was that record catch",
  "when was that bridge built?",
  "what is that building in Westhaven?",
  "who owns that ship",
  "is that all?",
  "is this a bot",
  "this week in Westhaven",
  "who bought the ferry and sold it?",
  "who built the ship and launched it",
  "what happened to the captain and his crew?",
  "the mayor and her deputy",
  "the ferry and its owner",
  "why did the union end its strike?",
  "how much did Norgas pay its workers",
  "when did the minister and his wife arrive?",
  "and justice for all",
  "and then there were none",
  "and so on",
  "and you?",
  "and then?",
  "what about the bridge collapse in Westhaven last May",
  "how about you",
  "more than 100 people died",
  "more money for schools",
  "next election date",
  "next ferry to Westhaven",
  "any more strikes planned in Westhaven?",
  "anything else about the ferry strike",
  "what else did Mira Sand say?",
  "why did the ferry sink?",
  "when was the ferry built",
  "why Westhaven?",
  "how much is a ticket?",
  "how many people live there in winter",
  "forget-me-not festival",
  "forget the lease, what did Rask say about fares?",
  "who forgot the meeting",
  "start over fees in the harbour",
  "It sank in 1998",
  "He resigned in May",
  "they",
  "harbour",
  "who is Mira Sand?",
  "and when did the ferry sink?",
  "so who is the mayor?",
  "but what did Olaf Rask say about fares?",
  "/who he",
];

describe("a line that stands on its own is not touched", () => {
  test.each(STANDING)("%s", (line) => {
    const before = asked("how much did the record catch bring?", "Mira Sand", "Olaf Rask");
    expect(followUp(line, before)).toBeUndefined();
  });

  test.each(["and how much was it?", "what else did he say?", "more", "why?", "and the deputy?"])(
    "where nothing was asked before: %s",
    (line) => {
      expect(followUp(line, undefined)).toBeUndefined();
    },
  );
});

test.each(["and ", "it ", "what did ", "he ", "of the ", "\ud800", '"', "1 "])(
  "an endless line of %j is read at once",
  (piece) => {
    const line = `and ${piece.repeat(200_000 / piece.length)}`;
    const long = asked(piece.repeat(2000 / piece.length), "Mira Sand");
    expect(followUp(line, long)).toBeUndefined();
    for (const each of [
      "when was that?",
      "and how much was it?",
      "and gas?",
      "and in 2023?",
      line.slice(0, 150),
    ])
      expect(() => followUp(each, long)).not.toThrow();
  },
);
