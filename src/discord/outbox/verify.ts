import type { Answered } from "../../answering/answer.ts";
import type { Sentence } from "../../text/article.ts";
import { contains } from "../../text/span.ts";
import { seen } from "../rendering/glyphs.ts";
import type { Rendered } from "../rendering/message.ts";
import { type Quotation, readBack } from "../rendering/quotation.ts";

/** A quotation that is not what its article says. It is a bug, and it is never sent. */
export class AlteredQuotation extends Error {
  override readonly name = "AlteredQuotation";
}

/** Whether the article has this very sentence at the number that it will be shown with. */
function isInPlace({ article, number, start, end }: Sentence): boolean {
  const own = article.sentences[number - 1];
  return own !== undefined && own.start === start && own.end === end;
}

const isFaithful = ({ sentence, span, markdown }: Quotation): boolean =>
  isInPlace(sentence) &&
  contains(sentence, span) &&
  readBack(markdown) === seen(sentence.article.text.slice(span.start, span.end));

const textsOf = (node: unknown): string[] => {
  if (typeof node === "string") return [node];
  return typeof node === "object" && node !== null ? Object.values(node).flatMap(textsOf) : [];
};

/**
 * Holds the promise of the whole program at its last gate: all that a message quotes is read back from the message
 * and compared with the article. Throws an AlteredQuotation where one differs.
 */
export function verify({ content, components, quotations }: Rendered, { card }: Answered): void {
  const sent = textsOf([content, components]);
  const altered = quotations.some(
    (quotation) => !isFaithful(quotation) || !sent.some((text) => text.includes(quotation.markdown)),
  );
  const invented = card?.quotations.some(({ text }) => !card.article.text.includes(text)) ?? false;
  if (altered || invented) throw new AlteredQuotation();
}
