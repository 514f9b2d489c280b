import { describe, test } from "vitest";
import { type Case, hasSpeakers } from "./quotations-speakers.ts";

describe("the speaker stands behind the verb", () => {
  test.each<Case>([
    [
      "Norland cannot “keep one foot on each side of the river” in its talks, said Petra Lindqvist, a spokeswoman for the Foreign Office.",
      ["Petra Lindqvist"],
    ],
    [
      "The new offer is “the best we have seen” in years, said the union, which represents 4,000 dockers.",
      ["the union"],
    ],
    [
      "The storm “tore the roof off the school”, said the Courier, and “left hundreds without power”.",
      ["the Courier", "the Courier"],
    ],
    ["“Dozens of boats” were sunk and the pier was “all but gone”, said Radio Nord.", [null, "Radio Nord"]],
    [
      "As the frost took “its toll on the orchards” in April, growers were “lighting fires between the trees”, said Radio Nord.",
      ["Radio Nord", "Radio Nord"],
    ],
    [
      "The union said in May that pay was low, but the new offer is “the best we have seen” for years, said Hale.",
      ["Hale"],
    ],
    [
      "“We have no plans to close the plant,” a company spokesman said in an emailed statement.",
      ["a company spokesman"],
    ],
    [
      "“We have no plans to close the plant,” said a spokesman for Brightwater Energy, which owns the site.",
      ["a spokesman for Brightwater Energy"],
    ],
    ["“Why are we still waiting?” asked Kofi Mensah, who lost his home in the flood.", ["Kofi Mensah"]],
    [
      "“The outbreak is not under control,” warns Dr Amina Yusuf, head of the institute's Kestrel office.",
      ["Dr Amina Yusuf"],
    ],
    ["“No model predicted such a loss,” the authors of the study concluded.", ["the authors of the study"]],
    [
      "“It is time to go,” wrote Otto Reiner in his letter of resignation, which was seen by the Courier.",
      ["Otto Reiner"],
    ],
    ["“It is a tragedy,” said Ruth Abara on Twitter.", ["Ruth Abara"]],
    [
      "“It is a tragedy,” said Ruth Abara in a statement. “We will rebuild every house.”",
      ["Ruth Abara", "Ruth Abara"],
    ],
    ["“It is a tragedy,” said Ruth Abara of the Harbour Party.", ["Ruth Abara of the Harbour Party"]],
    ["“It is a tragedy,” said one of the survivors.", ["one of the survivors"]],
  ])("%s", hasSpeakers);
});

describe("a quotation is a part of the sentence", () => {
  test.each<Case>([
    ["Norland “has shown great patience in this matter,” he said.", ["he"]],
    ["Norland “will not yield an inch,” Lindqvist said on Tuesday.", ["Lindqvist"]],
    ["Hale accused Lindqvist of “playing games with people's lives.”", ["Hale"]],
    [
      "The governor, Lena Voss, rejected the minister's remarks as “cheap talk before an election.”",
      ["The governor, Lena Voss"],
    ],
    ["Speaking to Radio Nord on Sunday, Voss said prices “will fall by spring.”", ["Voss"]],
    ["The answer, Hale insisted, is “no, and it will always be no.”", ["Hale"]],
    ["The envoy, according to Hale, was “never invited to the table.”", ["Hale"]],
    ["The envoy, Hale said, was “never invited to the table.”", ["Hale"]],
    ["Hale's comments, which the envoy called “shameful and false,” drew anger.", ["the envoy"]],
    ["There was, he said, “no reason to panic.”", ["he"]],
    ["Neither side, he said, wanted “a war that nobody can win.”", ["he"]],
    [
      "Voss said Hale was asking her for a date, and she would only talk “about the work still to be done.”",
      ["Voss"],
    ],
    ["The king is, the palace insists, “resting comfortably at home”.", ["the palace"]],
    ["The king, the palace insists, is “resting comfortably at home”.", ["the palace"]],
    [
      "The board called the delay, on top of one announced in May, “a cause for real concern.”",
      ["The board"],
    ],
    ["As part of the deal, according to the union, pay would rise “faster than prices do.”", ["the union"]],
  ])("%s", hasSpeakers);
});

describe("a document, an office or a crowd speaks", () => {
  test.each<Case>([
    [
      "The dam was “a disaster waiting to happen”, according to a report published on Monday by the auditor.",
      ["a report"],
    ],
    [
      "The letter, seen by the Daily Courier, says the board acted “in good faith at all times.”",
      ["The letter"],
    ],
    [
      "In a letter to staff, chief executive Dana Whitlock wrote that the company had “lost its way.”",
      ["chief executive Dana Whitlock"],
    ],
    ["In a statement, the embassy called the report “baseless and irresponsible.”", ["the embassy"]],
    ["A sign on the door reads: “Closed until further notice.”", ["A sign on the door"]],
    ["Protesters chanted “Hands off our river” as the convoy passed.", ["Protesters"]],
    ["“It is time to go,” read the letter, signed by Otto Reiner.", ["the letter"]],
    [
      "Reiner's letter, which calls the probe “a witch hunt without end”, was published on Friday.",
      ["Reiner's letter"],
    ],
    ["Scientists say the ice is melting “faster than at any time on record.”", ["Scientists"]],
    ["The study's authors write that “no model predicted such a loss.”", ["The study's authors"]],
    [
      "“The evidence does not support the charge,” a two-page letter from the lawyer reads.",
      ["a two-page letter from the lawyer"],
    ],
    ["Doctors signed a letter to the minister that calls the law “cruel and out of date.”", ["a letter"]],
    [
      "The statement from the palace said the king was “resting comfortably at home.”",
      ["The statement from the palace"],
    ],
    ["He filed a lawsuit against the city saying the rule was “cruel and out of date.”", ["He"]],
    [
      "A letter to the minister from 200 doctors calls the law “cruel and out of date.”",
      ["A letter to the minister from 200 doctors"],
    ],
    ["Residents say the smell is “like rotten eggs”.", ["Residents"]],
  ])("%s", hasSpeakers);
});
