import { expect, test } from "vitest";
import type { Turn } from "../../src/answering/conversation/turn.ts";
import { Conversations } from "../../src/discord/conversations.ts";

const minute = 60_000;
const here = { channel: "1", user: "1", audience: "" };
const turn = (request: string): Turn => ({
  request,
  command: "ask",
  options: { question: request },
  person: undefined,
  next: null,
});

test("a subject is kept for a quarter of an hour after the last answer", () => {
  let now = 0;
  const conversations = new Conversations(() => now);
  conversations.remember(here, turn("trade"));
  now = 14 * minute;
  expect(conversations.recall(here)?.request).toBe("trade");
  conversations.remember(here, turn("oil"));
  now = 28 * minute;
  expect(conversations.recall(here)?.request).toBe("oil");
  now = 30 * minute;
  expect(conversations.recall(here)).toBeUndefined();
  expect(conversations.size).toBe(0);
});

test("each person has a subject of their own in each channel and over the articles seen there, and forgetting one leaves the others", () => {
  const conversations = new Conversations();
  const places = [
    here,
    { ...here, channel: "2" },
    { ...here, user: "2" },
    { ...here, audience: "100000000000000001" },
  ];
  for (const [at, place] of places.entries()) conversations.remember(place, turn(String(at)));
  expect(places.map((place) => conversations.recall(place)?.request)).toEqual(["0", "1", "2", "3"]);
  conversations.forget(here);
  expect(places.map((place) => conversations.recall(place)?.request)).toEqual([undefined, "1", "2", "3"]);
});

test("there are at most 2,000, and the oldest goes first", () => {
  const conversations = new Conversations();
  for (let user = 0; user < 5_000; user++)
    conversations.remember({ ...here, user: String(user) }, turn(String(user)));
  expect(conversations.size).toBe(2_000);
  expect(conversations.recall({ ...here, user: "2999" })).toBeUndefined();
  expect(conversations.recall({ ...here, user: "3000" })?.request).toBe("3000");
});
