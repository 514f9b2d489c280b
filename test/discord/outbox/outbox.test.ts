import { DiscordAPIError, MessageFlags } from "discord.js";
import { beforeEach, describe, expect, test } from "vitest";
import { loadExports } from "../../../src/answering/exporting/loading.ts";
import { loadButtons } from "../../../src/discord/buttons/loading.ts";
import { InteractionRoute } from "../../../src/discord/outbox/interaction-route.ts";
import { Outbox } from "../../../src/discord/outbox/outbox.ts";
import { payloadOf, type Route } from "../../../src/discord/outbox/route.ts";
import { AlteredQuotation } from "../../../src/discord/outbox/verify.ts";
import { type Rendered, renderSentence } from "../../../src/discord/rendering/message.ts";
import { loadCatalogues } from "../../../src/discord/wording/catalogue.ts";
import { wordings } from "../../../src/discord/wording/wording.ts";
import { answeredWith, articleOf, citationOf, sentenceOf } from "../rendering/articles.ts";
import { Wire } from "./wire.ts";

const [buttons, exports, catalogues] = await Promise.all([loadButtons(), loadExports(), loadCatalogues()]);

const refused = (status: number, code: number) =>
  new DiscordAPIError({ code, message: "no" }, code, status, "POST", "https://discord.example/", {
    body: {},
  });

/** A way back that keeps what was sent, or fails as the list says. */
class Kept implements Route {
  readonly shareable = false;
  readonly locale = "de";
  readonly sent: { readonly rendered: Rendered; readonly secret: boolean }[] = [];
  readonly #errors: readonly Error[];

  constructor(...errors: readonly Error[]) {
    this.#errors = errors;
  }

  async send(rendered: Rendered, secret: boolean): Promise<void> {
    this.sent.push({ rendered, secret });
    const error = this.#errors[this.sent.length - 1];
    if (error) throw error;
  }
}

const logged: string[] = [];
const outbox = new Outbox("cards", (line) => logged.push(line), {
  buttons,
  exports,
  wordingFor: wordings(catalogues),
});
const article = articleOf(["The harbour does not open on Monday.", "The ferry is back."]);
const answered = answeredWith({ citations: article.sentences.map((each) => citationOf(each)) });

beforeEach(() => {
  logged.length = 0;
});

describe("an answer", () => {
  test("leaves once, for all that may see it, and is counted by its citations", async () => {
    const route = new Kept();
    expect(await outbox.answer(route, answered, "edition")).toBe(2);
    expect(route.sent).toMatchObject([{ rendered: { flags: MessageFlags.IsComponentsV2 }, secret: false }]);
    expect(logged).toEqual([]);
  });

  test("is in the asker's language and has buttons", async () => {
    const route = new Kept();
    await outbox.answer(route, { ...answered, page: { from: 0, more: true } }, "edition");
    const text = JSON.stringify(route.sent[0]?.rendered.components);
    expect(text).toContain("custom_id");
    expect(text).toContain("Weiter");
  });

  test("that Discord finds fault with leaves as plain text without buttons, and the operator is told", async () => {
    const route = new Kept(refused(400, 50035));
    const more = { ...answered, page: { from: 0, more: true } };
    expect(await outbox.answer(route, more, "edition")).toBe(2);
    expect(route.sent).toHaveLength(2);
    const plain = route.sent[1]?.rendered;
    expect(plain).toMatchObject({ flags: MessageFlags.SuppressEmbeds });
    expect(plain?.components).toBeUndefined();
    expect(plain?.content).toContain("The ferry is back.");
    expect(logged).toEqual([
      "Discord refused a message, so it was sent as plain text: DiscordAPIError[50035] POST with status 400",
    ]);
  });

  test("that fails for another reason leaves no second time", async () => {
    const error = refused(404, 10062);
    const route = new Kept(error);
    await expect(outbox.answer(route, answered, "edition")).rejects.toBe(error);
    expect(route.sent).toHaveLength(1);
    expect(logged).toEqual([]);
  });

  test("with a sentence that its article does not have there never leaves", async () => {
    const route = new Kept();
    const [first] = article.sentences;
    const misplaced = answeredWith({ citations: first ? [citationOf({ ...first, number: 2 })] : [] });
    await expect(outbox.answer(route, misplaced, "edition")).rejects.toThrow(AlteredQuotation);
    expect(route.sent).toEqual([]);
  });

  test("that is wanted in formats leaves as files alone", async () => {
    const route = new Kept();
    const wanted = { ...answered, formats: ["json", "csv"] };
    expect(await outbox.answer(route, wanted, "edition")).toBe(0);
    expect(route.sent).toMatchObject([{ secret: false }]);
    const names = route.sent[0]?.rendered.files?.map(({ name }) => name.split(".").at(-1));
    expect(names?.sort()).toEqual(["csv", "json"]);
  });
});

test("what is said or shown to the asker is secret and in the asker's language", async () => {
  const route = new Kept();
  await outbox.tell(route, "Nothing found.");
  await outbox.show(route, (wording) => renderSentence("Nothing found.", wording));
  expect(route.sent.map(({ secret }) => secret)).toEqual([true, true]);
  const [told, shown] = route.sent.map(({ rendered }) => rendered.content);
  expect(told).toBe(shown);
});

test("progress is told where an answer is waited for, and choices where something is typed", async () => {
  const wire = new Wire();
  const interaction = wire.command();
  interaction.deferred = true;
  await outbox.tellProgress(new InteractionRoute(interaction, true), "Nothing found.");
  expect(wire.names).toEqual(["PATCH @original"]);
  await outbox.suggest(wire.typing(), [{ name: "ferry", value: "ferry" }]);
  expect(wire.calls[1]?.body).toMatchObject({ data: { choices: [{ name: "ferry", value: "ferry" }] } });
  await wire.client.destroy();
});

test("what a message lacks, its payload lacks, too", () => {
  const rest = { flags: MessageFlags.SuppressEmbeds, quotations: [], count: 0 } as const;
  expect(payloadOf(rest)).toEqual({ flags: MessageFlags.SuppressEmbeds });
  expect(Object.keys(payloadOf(rest))).toEqual(["flags"]);
  const content = Buffer.from("a");
  expect(payloadOf({ ...rest, content: "", components: [], files: [{ name: "a.txt", content }] })).toEqual({
    flags: MessageFlags.SuppressEmbeds,
    content: "",
    components: [],
    files: [{ name: "a.txt", attachment: content }],
  });
});

test("a sentence of another article stands for none", async () => {
  const other = sentenceOf("The ferry is back.");
  const route = new Kept();
  const moved = answeredWith({ citations: [citationOf({ ...other, article })] });
  await expect(outbox.answer(route, moved, "edition")).rejects.toThrow(AlteredQuotation);
});
