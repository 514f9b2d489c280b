import { describe, expect, test } from "vitest";
import { understand } from "../../../src/languages/en/questions/understand.ts";
import { wants } from "../../../src/languages/en/questions/wants.ts";

describe("plain words go to the command they mean", () => {
  test.each([
    ["who is Ada Lind?", "who", { name: "Ada Lind" }],
    ["Who's Ada Lind", "who", { name: "Ada Lind" }],
    ["who was the harbour master?", "who", { name: "harbour master" }],
    ["who are the ministers", "who", { name: "ministers" }],
    ["who runs Norgas?", "who", { name: "head of Norgas" }],
    ["who leads the harbour board", "who", { name: "head of the harbour board" }],
    ["who came to the harbour?", "who", { name: "came to the harbour" }],
    ["tell me about Westhaven", "ask", { question: "tell me about Westhaven" }],
    ["how much did the ferry cost?", "figure", { words: "ferry cost" }],
    ["how many people work at the harbour?", "figure", { words: "people work at the harbour" }],
    ["by how much did fares rise?", "figure", { words: "fares rise" }],
    ["what percentage of fares is tax?", "figure", { words: "fares is tax" }],
    ["What share of the fleet is old?", "figure", { words: "fleet is old" }],
    ["who said the ferry is late?", "quote", { words: "ferry is late" }],
    ["who called it a scandal?", "quote", { words: "it a scandal" }],
    ["what did Ada Lind say about the ferry?", "quote", { speaker: "Ada Lind", words: "ferry" }],
    ["what has Lind said?", "quote", { speaker: "Lind" }],
    ["What did the minister say on fares", "quote", { speaker: "the minister", words: "fares" }],
    ["quotes by Lind", "quote", { speaker: "Lind" }],
    ["give me quotes from Ada Lind about fares", "quote", { speaker: "Ada Lind", words: "fares" }],
    ["any quotes about the ferry", "quote", { words: "ferry" }],
    ["when did the ferry sink?", "when", { words: "ferry sink" }],
    ["When was the bridge built", "when", { words: "bridge built" }],
    ["on what day did it sail?", "when", { words: "it sail" }],
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

test("an endless line is understood in linear time", () => {
  const line = `who ${"said ".repeat(20_000)}`;
  expect(understand(line).command).toBe("quote");
});
