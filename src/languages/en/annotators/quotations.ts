import type { QuotationAnnotation } from "../../../text/annotation.ts";
import type { SegmentedArticle, Sentence } from "../../../text/article.ts";
import type { Annotator } from "../../../text/language.ts";
import { overlaps, type Span } from "../../../text/span.ts";
import { type AttributedQuotation, attributedQuotations } from "../quotations/article.ts";
import { EXAMPLES } from "../quotations/examples.ts";
import { hasMark } from "../quotations/marks.ts";
import { type Paragraph, paragraphsOf } from "../quotations/paragraphs.ts";

const paragraphsKnown = new WeakMap<SegmentedArticle, readonly Paragraph[]>();
const annotationsKnown = new WeakMap<SegmentedArticle, readonly QuotationAnnotation[]>();

function remembered<V>(store: WeakMap<SegmentedArticle, V>, article: SegmentedArticle, make: () => V): V {
  const value = store.get(article) ?? make();
  store.set(article, value);
  return value;
}

const paragraphsIn = (article: SegmentedArticle): readonly Paragraph[] =>
  remembered(paragraphsKnown, article, () =>
    hasMark(article.text.slice(article.bodyStart)) ? paragraphsOf(article) : [],
  );

function annotation(text: string, { start, end, attribution }: AttributedQuotation): QuotationAnnotation {
  if (!attribution) return { type: "quotation", start, end };
  const { speaker, cue } = attribution;
  return {
    type: "quotation",
    start,
    end,
    speaker: text.slice(speaker.start, speaker.end),
    speakerStart: speaker.start,
    speakerEnd: speaker.end,
    ...(cue && { cue: text.slice(cue.start, cue.end) }),
  };
}

/** Who says what needs the whole article: it is worked out once, when a sentence with a quotation is first asked for. */
const annotationsIn = (article: SegmentedArticle): readonly QuotationAnnotation[] =>
  remembered(annotationsKnown, article, () =>
    attributedQuotations(article, paragraphsIn(article)).map((found) => annotation(article.text, found)),
  );

/** Those of `spans`, which are in order, that touch a sentence. One sweep: an article may hold thousands of both. */
function touching<S extends Span>(spans: readonly S[], sentences: readonly Sentence[]): S[] {
  const ordered = [...sentences].sort((a, b) => a.start - b.start);
  let next = 0;
  return spans.filter((span) => {
    while ((ordered[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    const sentence = ordered[next];
    return sentence !== undefined && overlaps(span, sentence);
  });
}

const quotations: Annotator<QuotationAnnotation> = {
  type: "quotation",
  annotate(article, sentences) {
    const quoted = paragraphsIn(article).flatMap((paragraph) => paragraph.quotations);
    return touching(quoted, sentences).length > 0 ? touching(annotationsIn(article), sentences) : [];
  },
  examples: EXAMPLES,
};

export default quotations;
