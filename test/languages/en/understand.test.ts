import { describe, expect, test } from "vitest";
import { looksAhead, tenseOf } from "../../../src/languages/en/questions/tense.ts";
import { personAsked, understand } from "../../../src/languages/en/questions/understand.ts";
import { wants } from "../../../src/languages/en/questions/wants.ts";

describe("plain words go to the command they mean", () => {
  test.each([
    ["who is Ada Lind?", "who", { name: "who is Ada Lind?" }],
    ["Who's Ada Lind", "who", { name: "Who's Ada Lind" }],
    ["who was the harbour master?", "who", { name: "who was the harbour master?" }],
    ["who are the ministers", "who", { name: "who are the ministers" }],
    ["who runs Norgas?", "who", { name: "who runs Norgas?" }],
    ["who leads the harbour board", "who", { name: "who leads the harbour board" }],
    ["who came to the harbour?", "who", { name: "who came to the harbour?" }],
    ["tell me about Westhaven", "ask", { question: "Westhaven" }],
    ["how much did the ferry cost?", "figure", { words: "how much did the ferry cost?" }],
    ["how many people work at the harbour?", "figure", { words: "how many people work at the harbour?" }],
    ["by how much did fares rise?", "figure", { words: "by how much did fares rise?" }],
    ["what percentage of fares is tax?", "figure", { words: "what percentage of fares is tax?" }],
    ["What share of the fleet is old?", "figure", { words: "What share of the fleet is old?" }],
    ["who said the ferry is late?", "quote", { words: "ferry is late" }],
    ["who called it a scandal?", "quote", { words: "it a scandal" }],
    ["what did Ada Lind say about the ferry?", "quote", { speaker: "Ada Lind", words: "ferry" }],
    ["what has Lind said?", "quote", { speaker: "Lind" }],
    ["What did the minister say on fares", "quote", { speaker: "the minister", words: "fares" }],
    ["quotes by Lind", "quote", { speaker: "Lind" }],
    ["give me quotes from Ada Lind about fares", "quote", { speaker: "Ada Lind", words: "fares" }],
    ["any quotes about the ferry", "quote", { words: "ferry" }],
    ["when did the ferry sink?", "when", { words: "when did the ferry sink?" }],
    ["When was the bridge built", "when", { words: "When was the bridge built" }],
    ["on what day did it sail?", "when", { words: "on what day did it sail?" }],
    ["in which year did it sail?", "when", { words: "in which year did it sail?" }],
    ["figures for the fleet", "figure", { words: "fleet" }],
    ["why did the ferry sink?", "ask", { question: "why did the ferry sink?" }],
    ["where is the harbour", "ask", { question: "where is the harbour" }],
    ["ferry", "ask", { question: "ferry" }],
    ["who?", "ask", { question: "who?" }],
    ["when", "ask", { question: "when" }],
    ["the doctor who said no", "ask", { question: "the doctor who said no" }],
  ] as const)("%s → /%s", (line, command, options) => {
    const understood = understand(line);
    expect(understood.command).toBe(command);
    expect(understood.options).toEqual(options);
  });
});

describe("a question for a person is about somebody", () => {
  test.each([
    ["who is Ada Lind?", "Ada Lind"],
    ["Who's Ada Lind", "Ada Lind"],
    ["who was the harbour master?", "harbour master"],
    ["who runs Norgas?", "head of Norgas"],
    ["who leads the harbour board", "head of the harbour board"],
    ["who came to the harbour?", "came to the harbour"],
    ["harbour master", "harbour master"],
    ["when did it sail?", "when did it sail?"],
  ])("%s → %s", (question, expected) => {
    expect(personAsked(question)).toBe(expected);
  });
});

describe("a question asks of a time", () => {
  test.each([
    ["when will the bridge open?", "future"],
    ["when is the ferry due?", "future"],
    ["when is the bridge going to open?", "future"],
    ["who was the harbour master?", "past"],
    ["when did the ferry sink?", "past"],
    ["in which year was it built?", "past"],
    ["who is the harbour master?", "present"],
    ["when does the ferry leave?", "present"],
  ])("%s → %s", (question, expected) => {
    expect(tenseOf(question)).toBe(expected);
  });

  test.each([
    ["The bridge will open in May.", true],
    ["It is due to open in May.", true],
    ["Opening is planned for May.", true],
    ["The bridge opened in May.", false],
    ["Fares fell in March and April.", false],
  ])("%s looks ahead: %s", (sentence, expected) => {
    expect(looksAhead(sentence)).toBe(expected);
  });
});

describe("a question says what it asks for", () => {
  test.each([
    ["When did it sail?", "time"],
    ["In what year was it built?", "time"],
    ["How much was paid?", "money"],
    ["How many were paid?", "count"],
    ["What percentage was paid?", "share"],
    ["How far is the harbour?", "measure"],
    ["How long is the crossing?", "duration"],
    ["How was it built?", "manner"],
    ["What is the ferry called?", "name"],
    ["Which company paid?", "which"],
    ["What kind of boat is it?", "kind"],
    ["Who paid?", "person"],
    ["Which minister paid?", "person"],
    ["Where is it?", "place"],
    ["Which city built it?", "place"],
    ["Why did it sink?", "reason"],
    ["What sank?", "other"],
  ])("%s → %s", (question, expected) => {
    expect(wants(question)).toBe(expected);
  });
});

describe("an endless line is read in linear time", () => {
  test.each(["who said ", "what did ", "is the ", "hi, ", "please ", "'s ", '"', "\ud800", "1", " "])(
    "of %j",
    (piece) => {
      const line = `what did ${piece.repeat(200_000 / piece.length)}`;
      for (const each of [line, line.slice(0, 2000)]) {
        expect(() => understand(each)).not.toThrow();
        expect(() => personAsked(each)).not.toThrow();
      }
    },
  );
});
