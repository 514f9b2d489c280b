import { describe, test } from "vitest";
import { type Case, hasSpeakers } from "./quotations-speakers.ts";

describe("words of another are told", () => {
  test.each<Case>([
    ["The minister was quoted as saying that the talks were “going nowhere at all.”", ["The minister"]],
    [
      "The minister was quoted by the state news agency as saying that the talks were “going nowhere at all.”",
      ["The minister"],
    ],
    [
      "“The talks are going nowhere,” the minister was quoted as saying by the state news agency.",
      ["the minister"],
    ],
    [
      "The agency quoted an unnamed official as saying the ship was “in no danger of sinking.”",
      ["an unnamed official"],
    ],
    ["“The ship is in no danger,” the agency quoted an unnamed official as saying.", ["an unnamed official"]],
    ["“The ship is in no danger,” the agency cited the captain as saying on Monday.", ["the captain"]],
    ["“The ship is in no danger,” Captain Lee was cited as saying by the agency.", ["Captain Lee"]],
    ["Lindqvist was told by Hale that the deal was “dead in the water.”", ["Hale"]],
    [
      "The deal, described by the opposition as “a sell-out of our farmers,” passed on Monday.",
      ["the opposition"],
    ],
    ["The deal, called “a sell-out of our farmers” by the opposition, passed on Monday.", ["the opposition"]],
    ["Hale was called “a liar and a fool” by the envoy.", ["the envoy"]],
    [
      "Hale has been accused by the opposition of “selling out every fisherman on the coast.”",
      ["the opposition"],
    ],
    ["He was asked by the judge if he felt “any remorse for what he did.”", ["the judge"]],
    ["The plan, backed by Hale and called “a lifeline for the valley” by farmers, was dropped.", ["farmers"]],
    ["The plan was backed by Hale, who called it “a lifeline for the valley”, and by Voss.", ["Hale"]],
    [
      "The deal, which the opposition has called “a sell-out of our farmers,” passed on Monday.",
      ["the opposition"],
    ],
    ["What Hale called “a historic day” ended in rain.", ["Hale"]],
    [
      "The report says the ministry told the contractor that the walls were “good enough for now.”",
      ["the ministry"],
    ],
    ["Hale's comments drew anger. “He should be ashamed,” said the envoy.", ["the envoy"]],
    ["Prosecutors said Hale had told a friend: “They will never catch me.”", ["Hale"]],
    ["“They will never catch me,” Hale texted a friend, prosecutors said.", ["Hale"]],
    [
      "In what Hale called “a historic day for the region,” the two leaders said they would meet again.",
      ["Hale"],
    ],
    ["Calling the offer “an insult to every fisherman,” Hale said he would resign.", ["Hale"]],
    ["Hale told reporters that when Voss called him “a coward and a cheat,” he laughed.", ["Voss"]],
    ["The decision prompted Voss to call the vote “a mockery of the law.”", ["Voss"]],
  ])("%s", hasSpeakers);
});

describe("a denial may quote whoever denies", () => {
  test.each<Case>([
    ["Rolf Stein denied the claims as “a pack of lies from people with no shame”.", ["Rolf Stein"]],
    ["Rolf Stein denied the claims, calling them “a waste of good money and time”.", ["Rolf Stein"]],
    ["Rolf Stein denied wrongdoing and said “the harbour is finished and so are we”.", ["Rolf Stein"]],
    ["Rolf Stein apologised for saying “the harbour is finished and so are we”.", ["Rolf Stein"]],
    ["“I never said that the harbour is finished,” Stein denied.", ["Stein"]],
  ])("%s", hasSpeakers);
});

describe("a clause of speech at the end tells of the clause before it", () => {
  test.each<Case>([
    [
      "If they “turn the lights off, they turn the town off,” the mayor Ola Dahl said.",
      ["the mayor Ola Dahl"],
    ],
    [
      "While the rest may be “only half of what was lost”, reported the Courier, more is to come.",
      ["the Courier"],
    ],
    ["She says if people think the harbour is “done for and gone”, they should look.", ["She"]],
  ])("%s", hasSpeakers);
});

describe("whoever is quoted by somebody says it", () => {
  test.each<Case>([
    [
      "Magda Kerr quoted her friend, the poet Liv Dahl: “The eye is older than the glass.”",
      ["the poet Liv Dahl"],
    ],
    ["Magda Kerr quoted Liv Dahl: “The eye is older than the glass.”", ["Liv Dahl"]],
    ["Magda Kerr quoted Liv Dahl, a poet: “The eye is older than the glass.”", ["Liv Dahl"]],
    ["Quoting Liv Dahl, Kerr said: “The eye is older than the glass.”", ["Kerr"]],
    ["Magda Kerr quoted Liv Dahl as saying “the eye is older than the glass”.", ["Liv Dahl"]],
  ])("%s", hasSpeakers);
});
