import { describe, expect, test } from "vitest";
import { AlteredQuotation, verify } from "../../../src/discord/outbox/verify.ts";
import { renderAnswer } from "../../../src/discord/rendering/message.ts";
import { englishWording } from "../../../src/discord/wording/wording.ts";
import { answeredWith, articleOf, citationOf, sentenceOf } from "../rendering/articles.ts";

const sentence = sentenceOf("The harbour does not open on Monday.");
const answered = answeredWith({ citations: [citationOf(sentence)] });
const rendered = renderAnswer(answered, { style: "plain", wording: englishWording });

test("a faithful message passes", () => {
  expect(() => verify(rendered, answered)).not.toThrow();
});

test("a message whose quotation lost a word is refused", () => {
  const [quotation] = rendered.quotations;
  const altered = quotation && { ...quotation, markdown: quotation.markdown.replace(" not", "") };
  const content = rendered.content?.replace(" not", "") ?? "";
  expect(() => verify({ ...rendered, content, quotations: altered ? [altered] : [] }, answered)).toThrow(
    AlteredQuotation,
  );
});

test("a quotation that the message does not show is refused", () => {
  expect(() => verify({ ...rendered, content: "The harbour opens on Monday." }, answered)).toThrow(
    AlteredQuotation,
  );
});

test("a sentence that its article does not have at that number is refused", () => {
  const [first] = articleOf(["One.", "Two."]).sentences;
  const misplaced = answeredWith({ citations: first ? [citationOf({ ...first, number: 2 })] : [] });
  expect(() =>
    verify(renderAnswer(misplaced, { style: "cards", wording: englishWording }), misplaced),
  ).toThrow(AlteredQuotation);
});

test("a card with a quotation that its article does not have is refused", () => {
  const card = {
    article: sentence.article,
    people: [],
    figures: [],
    quotations: [{ text: "We do not open", speaker: null }],
  };
  const invented = answeredWith({ card });
  expect(() => verify(renderAnswer(invented, { style: "cards", wording: englishWording }), invented)).toThrow(
    AlteredQuotation,
  );
});

describe("a sentence is where its article has it", () => {
  const { sentences } = articleOf(["The pier is new.", "The pier is old.", "It rained."]);
  const [first, second] = sentences;
  const at = (changed: object) => (first ? [citationOf({ ...first, ...changed })] : []);

  test.each([
    ["ends elsewhere", { end: first && first.end - 1 }],
    ["begins elsewhere", { start: first && first.start + 1 }],
    ["is another one", { start: second?.start, end: second?.end }],
    ["has a number that none has", { number: 9 }],
  ])("and one that %s is refused", (_, changed) => {
    const misplaced = answeredWith({ citations: at(changed) });
    const given = renderAnswer(misplaced, { style: "plain", wording: englishWording });
    expect(() => verify(given, misplaced)).toThrow(AlteredQuotation);
    expect(() => verify(given, misplaced)).toThrow(expect.objectContaining({ name: "AlteredQuotation" }));
  });

  test("and one altered among several is enough", () => {
    const citations = sentences.map((each) => citationOf(each));
    const whole = answeredWith({ citations });
    const given = renderAnswer(whole, { style: "plain", wording: englishWording });
    expect(() => verify(given, whole)).not.toThrow();
    const content = given.content?.replace("The pier is old.", "The pier was old.") ?? "";
    expect(() => verify({ ...given, content }, whole)).toThrow(AlteredQuotation);
  });
});

test("one invented quotation among several on a card is enough", () => {
  const texts = ["The harbour", "We do not open"];
  const quotations = texts.map((text) => ({ text, speaker: null }));
  const card = { article: sentence.article, people: [], figures: [], quotations };
  const invented = answeredWith({ card });
  const given = renderAnswer(invented, { style: "cards", wording: englishWording });
  expect(() => verify(given, invented)).toThrow(AlteredQuotation);
  const real = answeredWith({ card: { ...card, quotations: quotations.slice(0, 1) } });
  expect(() => verify(renderAnswer(real, { style: "cards", wording: englishWording }), real)).not.toThrow();
});
