import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { isRefusal } from "../../../src/answering/answer.ts";
import type { Button } from "../../../src/discord/buttons/button.ts";
import { loadButtons } from "../../../src/discord/buttons/loading.ts";
import { renderAnswer } from "../../../src/discord/rendering/message.ts";
import { loadCatalogues } from "../../../src/discord/wording/catalogue.ts";
import { wordings } from "../../../src/discord/wording/wording.ts";
import { createApp } from "../../../src/library/opening.ts";
import { photograph } from "./chromium.ts";
import { moderating } from "./moderating.ts";
import { type Message, pageOf } from "./page.ts";

/** What each picture shows: real requests over the starter corpus, answered as they are now. */
interface Shot {
  readonly line: string;
  readonly limit?: number;
  readonly isPrivate?: boolean;
  readonly locale?: string;
}

const PICTURES: Readonly<Record<string, readonly Shot[]>> = {
  answer: [
    { line: "/figure record trade", limit: 2 },
    { line: "/quote hard-earned", limit: 1 },
  ],
  who: [{ line: "/who Vladimir Putin", limit: 2 }],
  figure: [{ line: "/figure trade", limit: 3 }],
  quote: [{ line: "/quote trade", limit: 3 }],
  when: [{ line: "/when joint statement", limit: 3 }],
  ask: [{ line: "/ask how has isolation changed trade? why:yes", limit: 2 }],
  article: [{ line: "/article record trade", limit: 2 }],
  context: [{ line: "/article record trade sentence:6", isPrivate: true }],
  silence: [
    { line: "who won the chess championship?" },
    { line: "/ask who won the chess championship? closest:yes", limit: 2 },
  ],
  check: [
    {
      line: '/check text:"Isolation has pushed trade between the two countries up to a record of $340.1 billion last year. Elvira Nabiullina is the central bank\'s governor."',
      isPrivate: true,
    },
  ],
  words: [{ line: "what did Putin say about jobs?" }],
  about: [{ line: "/about" }],
  help: [{ line: "/help" }],
  languages: [
    { line: "/quote hard-earned", locale: "fr", limit: 1 },
    { line: "/figure trade", locale: "de", limit: 1, isPrivate: true },
    { line: "/when joint statement", locale: "ru", limit: 1 },
  ],
};
const FOLDER = "docs/discord";

const app = await createApp(["corpus"]);
const wordingFor = wordings(await loadCatalogues());

async function messageOf(
  { line, limit, isPrivate = false, locale }: Shot,
  buttons: readonly Button[],
): Promise<Message> {
  const answered = await app.answer(line, limit);
  if (isRefusal(answered)) throw new Error(`${line} was refused`);
  const controls = { buttons, shareable: isPrivate, edition: "XXXX" };
  const look = { style: "cards" as const, wording: wordingFor(locale) };
  const { content = "", components } = renderAnswer(answered, look, controls);
  return { asked: line.startsWith("/") ? (line.split(" ")[0] ?? "") : line, isPrivate, content, components };
}

mkdirSync(FOLDER, { recursive: true });
const buttons = await loadButtons();
for (const [name, shots] of Object.entries(PICTURES)) {
  const messages: Message[] = [];
  for (const shot of shots) messages.push(await messageOf(shot, buttons));
  photograph(pageOf(messages), resolve(FOLDER, `${name}.png`));
}
photograph(pageOf(await moderating(wordingFor(undefined))), resolve(FOLDER, "corpus.png"));
process.stdout.write(`${FOLDER} shows ${Object.keys(PICTURES).length + 1} kinds of answer.\n`);
