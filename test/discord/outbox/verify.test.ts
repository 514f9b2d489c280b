import { expect, test } from "vitest";
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
