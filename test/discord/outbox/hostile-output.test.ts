import { type Client, InteractionWebhook, MessagePayload } from "discord.js";
import * as spec from "discord-api-spec/zod";
import * as fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { Answered } from "../../../src/answering/answer.ts";
import { loadExports } from "../../../src/answering/exporting/loading.ts";
import { loadButtons } from "../../../src/discord/buttons/loading.ts";
import { Guard } from "../../../src/discord/calls/guard.ts";
import { createClient } from "../../../src/discord/client.ts";
import { Identifying } from "../../../src/discord/identifying/identifying.ts";
import { bookInMemory } from "../../../src/discord/identifying/tally.ts";
import { Outbox } from "../../../src/discord/outbox/outbox.ts";
import { payloadOf, type Route } from "../../../src/discord/outbox/route.ts";
import { inert, seen } from "../../../src/discord/rendering/glyphs.ts";
import type { Rendered } from "../../../src/discord/rendering/message.ts";
import { loadCatalogues } from "../../../src/discord/wording/catalogue.ts";
import { wordings } from "../../../src/discord/wording/wording.ts";
import { say } from "../../../src/text/saying.ts";
import { answeredWith, articleOf, citationOf, sentenceOf } from "../rendering/articles.ts";
import { attacks } from "../rendering/hostile.ts";
import { readMarkdown } from "../rendering/markdown.ts";
import { isJson, type Json } from "../stand-in/json.ts";
import { walk } from "../stand-in/rules/components.ts";
import { checkMessage } from "../stand-in/rules/message.ts";
import { schemaFaults } from "../stand-in/rules/schemas.ts";

/** Over 50,000 texts a run. */
const runs = { escaping: 45_000, sentences: 5_000, answers: 500 } as const;

const catalogues = await loadCatalogues();
const [buttons, exports] = [await loadButtons(), await loadExports()];
const client = createClient(
  { token: "canary" },
  { guard: new Guard(() => {}), identifying: new Identifying(bookInMemory(), () => {}) },
);
afterAll(() => client.destroy());

/** Any text at all: of every plane, of marks that mean something, of halves of characters, short and long. */
const anything: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...attacks) },
      { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
      {
        weight: 1,
        arbitrary: fc
          .integer({ min: 0, max: 16 })
          .chain((plane) => fc.integer({ min: plane << 16, max: (plane << 16) | 0xffff }))
          .map((point) => String.fromCodePoint(point).repeat(3)),
      },
      {
        weight: 1,
        arbitrary: fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit)),
      },
    ),
    { maxLength: 10 },
  )
  .map((pieces) => pieces.join(""));

/** The library's types ask for a client that is connected; nothing of it is needed here. */
const isMadeUp = (given: Client): given is Client<true> => given.token === null;

/** What the library makes of a message on its way out: the body that Discord is sent. */
function bodyOf(rendered: Rendered): Json {
  if (!isMadeUp(client)) throw new Error("the client is none");
  const webhook = new InteractionWebhook(client, "1", "token");
  const { body } = MessagePayload.create(webhook, payloadOf(rendered)).resolveBody();
  const plain: unknown = JSON.parse(JSON.stringify(body));
  if (!isJson(plain)) throw new Error("a message has a body");
  return plain;
}

/** Where an outbox of ours sends to: keeps the bodies that would have left. */
class Kept implements Route {
  readonly shareable = true;
  readonly locale: string;
  readonly bodies: Json[] = [];

  constructor(locale: string) {
    this.locale = locale;
  }

  async send(rendered: Rendered): Promise<void> {
    this.bodies.push(bodyOf(rendered));
  }
}

const outboxFor = (style: "cards" | "plain") =>
  new Outbox(style, () => {}, { buttons, exports, wordingFor: wordings(catalogues) });

const locales = fc.constantFrom("en-US", "fr", "de", "es-ES", "ru", "zh-CN");

/** Nothing but what our own layout has. */
const ours = new Set(["subtext", "quote", "bold", "link", "heading", "list"]);

/** Fails where Discord would refuse the body, where it pings, or where a text in it acts. */
function expectHarmless(body: Json): void {
  expect(body["allowed_mentions"]).toMatchObject({ parse: [] });
  expect(schemaFaults(spec.IncomingWebhookRequestPartialSchema, body)).toEqual([]);
  expect(schemaFaults(spec.IncomingWebhookUpdateRequestPartialSchema, body)).toEqual([]);
  expect(() => checkMessage(body, { edit: false })).not.toThrow();
  const texts = [...walk(body["components"])].map((each) => each["content"]);
  for (const text of [body["content"], ...texts])
    if (typeof text === "string")
      expect(readMarkdown(text).constructs.filter((kind) => !ours.has(kind))).toEqual([]);
}

test("escaped, any text reads as it stands and acts as nothing", () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { text: read, constructs } = readMarkdown(inert(text));
      if (read !== seen(text) || constructs.length > 0)
        expect({ read, constructs }).toEqual({ read: seen(text), constructs: [] });
    }),
    { numRuns: runs.escaping },
  );
}, 60_000);

test("what is said to one asker can be sent and does nothing, in any language", async () => {
  const outbox = outboxFor("plain");
  await fc.assert(
    fc.asyncProperty(anything, locales, async (text, locale) => {
      const route = new Kept(locale);
      await outbox.tell(route, say("There is no command {name}.", { name: text }));
      for (const body of route.bodies) expectHarmless(body);
    }),
    { numRuns: runs.sentences },
  );
}, 60_000);

describe.each(["cards", "plain"] as const)("an answer as %s", (style) => {
  const outbox = outboxFor(style);

  async function bodiesOf(answered: Answered, locale = "en-US"): Promise<readonly Json[]> {
    const route = new Kept(locale);
    await outbox.answer(route, answered, "edition");
    return route.bodies;
  }

  test("can be sent and does nothing, whatever articles and askers say", async () => {
    const texts = fc.array(anything, { minLength: 1, maxLength: 6 });
    const about = fc.record({ title: anything, source: anything, date: anything, url: anything });
    await fc.assert(
      fc.asyncProperty(
        texts,
        about,
        anything,
        fc.integer({ min: 1, max: 80 }),
        locales,
        async (words, facts, request, times, locale) => {
          const article = articleOf(
            words.map((each) => each.repeat(times)),
            facts,
          );
          const citations = article.sentences.map((each) =>
            citationOf(each, { alsoIn: [sentenceOf(request, facts)], why: words }),
          );
          const answered = answeredWith({ request, note: request || null, why: request, citations });
          for (const body of await bodiesOf(answered, locale)) expectHarmless(body);
        },
      ),
      { numRuns: runs.answers },
    );
  }, 60_000);

  test("leaves as files without pinging anybody, whatever was asked", async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (request) => {
        const citations = [citationOf(sentenceOf(request || "words"))];
        const answered = answeredWith({ request, citations, formats: exports.map(({ name }) => name) });
        for (const body of await bodiesOf(answered)) expectHarmless(body);
      }),
      { numRuns: 200 },
    );
  });

  test.each(["a ", "*", "\u0335", "\ud83d", "👩‍🔬", "\n", "](https://evil.example) ", "@everyone "])(
    "with a sentence of ten million times %j is sent",
    async (piece) => {
      const words = piece.repeat(Math.ceil(10_000_000 / piece.length));
      const answered = answeredWith({ citations: [citationOf(sentenceOf(words))] });
      const bodies = await bodiesOf(answered);
      expect(bodies).toHaveLength(1);
      for (const body of bodies) expectHarmless(body);
    },
  );
});
