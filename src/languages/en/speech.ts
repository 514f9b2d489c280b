import type { QuotationAnnotation, ReportedAnnotation, SpeechAnnotation } from "../../text/annotation.ts";
import type { SegmentedArticle } from "../../text/article.ts";
import type { Span } from "../../text/span.ts";
import people from "./annotators/people.ts";
import { isTorn } from "./parts.ts";
import { Placed } from "./placed.ts";
import { attributedQuotations } from "./quotations/article.ts";
import { lazyFrames } from "./quotations/frame.ts";
import { hasMark } from "./quotations/marks.ts";
import { paragraphsOf } from "./quotations/paragraphs.ts";
import { reportedSpeech } from "./reported/article.ts";
import { namesOf } from "./speakers/naming.ts";
import type { Named } from "./speakers/spoken.ts";

/** All that is said in an article. */
interface Speech {
  readonly quotations: Placed<QuotationAnnotation>;
  readonly reported: Placed<ReportedAnnotation>;
}

/** Words said, before they are annotations. */
interface Said {
  readonly speaker: Span;
  readonly cue?: Span;
  readonly to?: Span;
}

type Fields = Omit<SpeechAnnotation, "type" | "start" | "end">;

function fieldsOf(text: string, { speaker, cue, to }: Said, names: ReadonlyMap<number, Named>): Fields {
  const named = names.get(speaker.start);
  return {
    speaker: text.slice(speaker.start, speaker.end),
    speakerStart: speaker.start,
    speakerEnd: speaker.end,
    ...(named && { speakerName: named.name }),
    ...(cue && { cue: text.slice(cue.start, cue.end) }),
    ...(to && { to: text.slice(to.start, to.end), toStart: to.start, toEnd: to.end }),
  };
}

function readSpeech(article: SegmentedArticle): Speech {
  const { text } = article;
  if (isTorn(article)) return { quotations: new Placed([], article), reported: new Placed([], article) };
  const paragraphs = paragraphsOf(article);
  const framesAt = lazyFrames(text, paragraphs);
  const quoted = hasMark(text.slice(article.bodyStart)) ? attributedQuotations(paragraphs, framesAt) : [];
  const reported = reportedSpeech(article, paragraphs, framesAt);
  const spoken = [
    ...quoted.flatMap(({ start, end, attribution }) =>
      attribution ? [{ ...attribution, content: [{ start, end }] }] : [],
    ),
    ...reported,
  ];
  const named = spoken.length > 0 ? people.annotate(article, article.sentences) : [];
  const names = namesOf(article, named, quoted, spoken);
  const quotations = quoted.map(({ start, end, attribution }) => ({
    type: "quotation" as const,
    start,
    end,
    ...(attribution && fieldsOf(text, attribution, names)),
  }));
  const told = reported.flatMap((each) =>
    each.content.map((span) => ({ type: "reported" as const, ...span, ...fieldsOf(text, each, names) })),
  );
  return { quotations: new Placed(quotations, article), reported: new Placed(told.sort(inOrder), article) };
}

const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

const read = new WeakMap<SegmentedArticle, Speech>();

/** Who says what needs the whole article: it is worked out once, and kept. */
export function speechIn(article: SegmentedArticle): Speech {
  const speech = read.get(article) ?? readSpeech(article);
  read.set(article, speech);
  return speech;
}
