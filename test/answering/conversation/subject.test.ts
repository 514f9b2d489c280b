import { describe, expect, test } from "vitest";
import { beforeOf } from "../../../src/answering/conversation/subject.ts";
import type { App } from "../../../src/app.ts";
import { appOver } from "../../support/app.ts";

const FILES = {
  "quarry.txt":
    "Rosa Stone manages the quarry at Brent. Mayor Ada Lind praised her. Director Bo Lind did not.\n",
  "school.txt": "Headmaster Olu van Brandt opened the school. Teacher Ines Quist thanked him.\n",
};

let made: Promise<App> | undefined;

/** Who is meant where a question with these options was answered with somebody. */
async function meant(options: Readonly<Record<string, string>>, answers?: string) {
  made ??= appOver(FILES);
  const app = await made;
  await app.gatherNames();
  const turn = { request: "", command: "ask", options, person: answers, next: null };
  const { person, other } = beforeOf(turn, app.corpus);
  return [person, other];
}

describe("who a question was about is", () => {
  test.each([
    ["who is named in it", { question: "what did Rosa Stone say" }, "Rosa Stone"],
    ["who is named by the surname", { question: "the plan of Stone" }, "Rosa Stone"],
    ["nobody by a word that is no name without a capital", { question: "what is a stone" }, undefined],
    ["who has a name that is no other word, whatever its letters", { question: "and quist" }, "Ines Quist"],
    ["nobody by the first name", { question: "the school of Ines" }, undefined],
    ["nobody by a word that is too common to search by", { question: "The One Of All" }, undefined],
    [
      "the one of two of a surname whose whole name stands there",
      { question: "what Bo Lind did" },
      "Bo Lind",
    ],
    ["neither of two of a surname", { question: "what Lind did" }, undefined],
    ["neither of two", { question: "Rosa Stone and Ines Quist" }, undefined],
    ["who is named in several options", { question: "what was said of", topic: "Stone" }, "Rosa Stone"],
    ["nobody who is named in a filter", { question: "the school", source: "Stone Weekly" }, undefined],
    ["the speaker, whoever that is", { speaker: "Nobody Known", topic: "Rosa Stone" }, "Nobody Known"],
    ["nobody where it holds no words", {}, undefined],
  ])("%s", async (_, options, person) => {
    expect(await meant(options)).toEqual([person, undefined]);
  });

  test.each([
    ["whom its answer is about, where it names nobody", { question: "the school" }, ["Ada Lind", "Ada Lind"]],
    ["whom it names, beside whom its answer is about", { question: "Stone" }, ["Rosa Stone", "Ada Lind"]],
    ["one and the same where both are", { question: "Ada Lind" }, ["Ada Lind", undefined]],
    ["nobody where it names two, but its answer is about one", { question: "Lind" }, [undefined, undefined]],
    ["nobody where it names two others", { question: "Stone, Quist" }, [undefined, "Ada Lind"]],
  ])("%s", async (_, options, expected) => {
    expect(await meant(options, "Ada Lind")).toEqual(expected);
  });
});
