import { describe, test } from "vitest";
import { type Case, hasSpeakers } from "./quotations-speakers.ts";

describe("nobody is named for a title", () => {
  test.each<Case>([
    ["The film, “The Quiet Harbour,” opened on Friday to mixed reviews.", [null]],
    ["She sang “Carry Me Home” and “Leave the Lights On” before an encore.", [null, null]],
    ["His first novel, “A Winter in Dust,” won the prize in 2011, the publisher said.", [null]],
    ["The band's song “Carry Me Home” tops the charts this week.", [null]],
    ["The exhibition, “Light and Water in the North,” runs until May.", [null]],
    ["Her single “Paper Boats” sold a million copies, said her label.", [null]],
    [
      "“Light and Water,” which opened in May, was called “a small miracle” by the Courier.",
      [null, "the Courier"],
    ],
    ["“I am done with touring,” she told “The Morning Table” on Friday.", ["she", null]],
  ])("%s", hasSpeakers);
});

describe("nobody is named for words as such", () => {
  test.each<Case>([
    ["The term “collateral damage” should be banned, Holm said.", [null]],
    ["He used the words “never again” four times.", [null]],
    ["The “Lion of the North”, as Keita is known, died on Sunday.", [null]],
    ["Keita, nicknamed “the Lion of the North” by his men, died on Sunday.", [null]],
    ["Keita, known as “the Lion”, died on Sunday.", [null]],
    ["The so-called “golden visas” were scrapped, the interior ministry said.", [null]],
    ["The children replied by holding “yes” or “no” cards.", [null, null]],
    ["The word “crisis” and the term “collapse” were avoided.", [null, null]],
    ["Hale wore a scarf with the words “Never Again” and “Justice”, he told the court.", [null, null]],
    ["The street party was held under the name of “Big Friday”, according to the council.", [null]],
    ["The so-called “shadow fleet” now counts 600 ships.", [null]],
  ])("%s", hasSpeakers);
});

describe("nobody is named where the text names nobody", () => {
  test.each<Case>([
    ["Lindqvist was told the deal was “dead in the water.”", [null]],
    ["The deal has been described as “a sell-out of our farmers.”", [null]],
    [
      "The bank said it had acted in line with the law. Its rival disagreed. “Nobody will see a cent of that money.”",
      [null],
    ],
    ["The message was clear: “Do not cross the river.”", [null]],
    ["Hale was called “a liar and a fool” at the rally.", [null]],
    ["Hale has been accused of “selling out” fishermen.", [null]],
    ["The plan was hailed as “a lifeline for the valley.”", [null]],
    ["“He is in good spirits.” The palace would say no more.", [null]],
  ])("%s", hasSpeakers);
});

describe("nobody is named for what was not said", () => {
  test.each<Case>([
    ["Hale did not say that the talks were “over for good.”", [null]],
    ["Hale declined to say whether the talks were “over for good.”", [null]],
    ["Hale never said it was “the end of the line for us.”", [null]],
    ["Neither Hale nor Voss would say whether the plan was “dead in the water.”", [null]],
  ])("%s", hasSpeakers);
});

describe("nobody is named for what cannot speak", () => {
  test.each<Case>([
    ["Critics want to know what a treaty that calls itself one of “equal friends” will cost.", [null]],
    ["Under the headline “Reiner quits at last,” the Courier called for new elections.", [null]],
    ["Nothing says “welcome” like a fire.", [null]],
    ["There is nothing to say that the fire was “an accident waiting to happen.”", [null]],
    ["This suggests that the bridge was “in far worse shape than thought”.", [null]],
  ])("%s", hasSpeakers);
});

describe("nobody is named for what is denied, doubted or only supposed", () => {
  test.each<Case>([
    ["Rolf Stein denied saying “the harbour is finished and so are we”.", [null]],
    ["Rolf Stein denied ever having said “the harbour is finished and so are we”.", [null]],
    ["Rolf Stein denied that he had called the plan “a waste of good money”.", [null]],
    ["Rolf Stein denied reports that he called the plan “a waste of good money”.", [null]],
    ["Rolf Stein denied that the harbour was “finished for good and all”.", [null]],
    ["Rolf Stein stopped short of calling the plan “a waste of good money”.", [null]],
    ["Rolf Stein left without saying “we are finished as a harbour town”.", [null]],
    ["Rolf Stein has been accused of saying “we are finished as a harbour town”.", [null]],
    ["Reports that Dahl had said “we are finished as a harbour town” were false.", [null]],
    ["It is not true that Dahl said “we are finished as a harbour town”.", [null]],
    ["If Dahl had said “we are finished as a harbour town”, he would be gone.", [null]],
    ["Dahl should have said “we are finished as a harbour town”.", [null]],
  ])("%s", hasSpeakers);
});

describe("whoever reacts to words has not said them", () => {
  test.each<Case>([
    ["Asked whether Hans Moe had called her “a fool”, Dahl laughed.", [null]],
    ["Asked if the plan was “a waste of good money,” Dahl said no.", [null]],
    ["Asked if it was “a waste of good money,” Dahl said: “It is not so at all.”", [null, "Dahl"]],
    ["Pressed on whether it was “a war of choice”, Dahl shrugged.", [null]],
    ["After Moe called her “a fool and a liar”, Dahl said she would leave.", [null]],
  ])("%s", hasSpeakers);
});
