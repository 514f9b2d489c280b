import { type Annotation, isType } from "../text/annotation.ts";
import type { SegmentedArticle } from "../text/article.ts";
import { speakerOf } from "../text/speaker.ts";
import type { ArticleCard } from "./answer.ts";
import type { CorpusView } from "./command.ts";
import { peopleIn } from "./people.ts";
import { Stretches } from "./stretch.ts";

/** Shorter stretches in quotation marks are scare quotes or titles. */
const FEWEST_WORDS = 4;

/** An article at a glance. Figures and quotations are the article's own words. A long one is read in stretches. */
export async function cardOf(article: SegmentedArticle, corpus: CorpusView): Promise<ArticleCard> {
  const prose = article.sentences.filter(({ kind }) => kind === "prose");
  const annotations: { readonly found: readonly Annotation[] }[] = [];
  const stretches = new Stretches();
  for (const sentence of prose) {
    annotations.push({ found: corpus.annotations(sentence) });
    await stretches.goOn();
  }
  const words = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);
  return {
    article,
    people: peopleIn(
      prose.map((sentence) => ({ sentence, score: 0, cover: 1 })),
      corpus,
    ),
    figures: [...new Set(annotations.flatMap(({ found }) => found.filter(isType("figure")).map(words)))],
    quotations: annotations.flatMap(({ found }) =>
      found
        .filter(isType("quotation"))
        .filter((quotation) => words(quotation).split(/\s+/u).length >= FEWEST_WORDS)
        .map((quotation) => ({
          text: words(quotation),
          speaker: speakerOf(quotation) ?? quotation.speaker ?? null,
        })),
    ),
  };
}
