import { MessageFlags } from "discord.js";
import * as spec from "discord-api-spec/zod";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answered } from "../../../src/answering/answer.ts";
import { verify } from "../../../src/discord/outbox/verify.ts";
import { renderSentence } from "../../../src/discord/rendering/message.ts";
import { checkMessage } from "../stand-in/rules/message.ts";
import { schemaFaults } from "../stand-in/rules/schemas.ts";
import { answeredWith, articleOf, citationOf, sentenceOf } from "./articles.ts";
import { hostileText } from "./hostile.ts";
import { messageOf, type Style, textOf } from "./shown.ts";

const styles = ["cards", "plain"] as const;

/** Fails where Discord would refuse the message, or where it quotes wrongly. */
function expectSendable(answered: Answered, style: Style): void {
  const rendered = messageOf(answered, style);
  const { quotations, count, ...data } = rendered;
  const body = { ...data, allowed_mentions: { parse: [] } };
  expect(schemaFaults(spec.MessageCreateRequestSchema, body)).toEqual([]);
  expect(() => checkMessage(body, { edit: false })).not.toThrow();
  expect(() => verify(rendered, answered)).not.toThrow();
}

const citations = (count: number, words: string) =>
  articleOf(Array.from({ length: count }, (_, index) => `${words} ${index}.`)).sentences.map((each) =>
    citationOf(each),
  );

describe.each(styles)("an answer as %s", (style) => {
  test("shows the request, the sentence and its source", () => {
    const [citation] = citations(1, "The harbour opens");
    expect(textOf(answeredWith({ citations: citation ? [citation] : [] }), style)).toBe(
      "-# \\/ask when does the harbour open?\n\n> The harbour opens 0.\n-# **[The harbour opens](https://news.example/harbour#:~:text=The%20harbour%20opens%200.)** · The Daily Test · 17 May 2024 · sentence 1 of 1",
    );
  });

  test("gives the reasons under the source, each on a small line, where there are any", () => {
    const found = citations(1, "The harbour opens").map((each) => ({
      ...each,
      why: ["Holds *both*.", "Opens."],
    }));
    const text = textOf(answeredWith({ citations: found, why: "Certainty 84 of 100." }), style);
    expect(text).toMatch(/\?\n\n-# Certainty 84 of 100\.\n\n> /);
    expect(text).toMatch(
      /sentence 1 of 1\n-# Holds \\\*both\\\*\.\n-# Opens\.\n-# \/cite [0-9a-v]{10}\.\w+\.\w+$/,
    );
  });

  test("leaves reasons out before it leaves out a sentence", () => {
    const why = Array.from({ length: 20 }, () => "and so on ".repeat(25));
    const [long] = citations(1, "The harbour opens ".repeat(40));
    const text = textOf(answeredWith({ citations: long ? [{ ...long, why }] : [] }), style);
    expect(text).toContain("The harbour opens The harbour");
    expect(text).not.toContain("and so on");
  });

  test("leaves out whole sentences that do not fit, and counts them", () => {
    const answered = answeredWith({ citations: citations(25, "The harbour opens. ".repeat(12).trim()) });
    const text = textOf(answered, style);
    const shown = messageOf(answered, style).quotations.length;
    expect(text).toContain(`-# …and ${25 - shown} more`);
    expect(text.match(/^> /gm)).toHaveLength(shown);
  });

  test("cuts a sentence that is too long for any message, and says so outside the quotation", () => {
    const answered = answeredWith({ citations: citations(2, "and so on ".repeat(600)) });
    expect(textOf(answered, style)).toMatch(/\n> and so on .*\n…\n/);
    expectSendable(answered, style);
  });

  test("says in a sentence why there is nothing", () => {
    expect(textOf(answeredWith({ note: "None of the 5 articles answers that." }), style)).toContain(
      "None of the 5 articles answers that.",
    );
  });

  test("names the command that plain words were taken for", () => {
    expect(textOf(answeredWith({ request: "who is Ada?", command: "who" }), style)).toBe(
      "-# who is Ada? → \\/who",
    );
  });

  test("can be sent, whatever the articles hold", () => {
    const texts = fc.array(hostileText, { minLength: 1, maxLength: 6 });
    const facts = fc.record({ title: hostileText, source: hostileText, date: hostileText, url: hostileText });
    fc.assert(
      fc.property(
        texts,
        facts,
        hostileText,
        fc.integer({ min: 1, max: 60 }),
        (words, about, request, times) => {
          const article = articleOf(
            words.map((each) => each.repeat(times)),
            about,
          );
          const found = article.sentences.map((each) =>
            citationOf(each, { alsoIn: [sentenceOf(request, about)], why: words }),
          );
          expectSendable(
            answeredWith({ request, note: request || null, why: request, citations: found }),
            style,
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test("can be sent as an article's card and as a profile, whatever the names", () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 30 }), (words, times) => {
        const article = articleOf([words], { title: words.repeat(times) });
        const roles = Array.from({ length: times }, (_, index) => ({
          role: words.repeat(index),
          articles: index,
        }));
        const people = Array.from({ length: times }, () => ({
          name: words.repeat(times),
          roles,
          aliases: [words],
          articles: 1,
        }));
        const quotations = Array.from({ length: times }, () => ({ text: words, speaker: words }));
        const card = { article, people, figures: Array.from({ length: times }, () => words), quotations };
        expectSendable(answeredWith({ people, card, citations: citations(times, "One") }), style);
      }),
      { numRuns: 100 },
    );
  });
});

test("a card keeps ten of its forty components free for buttons", () => {
  const { components } = messageOf(answeredWith({ citations: citations(25, "One") }), "cards");
  expect(1 + (components?.[0]?.components.length ?? 0)).toBeLessThanOrEqual(30);
});

test("a sentence of our own quotes nothing, and shows no preview of a link", () => {
  const { content: _, ...message } = renderSentence("Try again.");
  expect(message).toEqual({ flags: MessageFlags.SuppressEmbeds, quotations: [], count: 0 });
});

test("a sentence of our own is inert, and never empty", () => {
  expect(renderSentence('There is no command "@everyone".').content).toBe(
    'There is no command "\\@everyone".',
  );
  expect(renderSentence("").content).toBe("…");
});
