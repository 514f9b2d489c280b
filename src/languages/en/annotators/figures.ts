import type { FigureAnnotation } from "../../../text/annotation.ts";
import { wordsOf } from "../../../text/article.ts";
import type { Annotator } from "../../../text/language.ts";
import { examples } from "../figures/examples.ts";
import { figuresIn } from "../figures/find.ts";

/** Finds quantities: their value, unit, bound and what they tell something of. */
const figures: Annotator<FigureAnnotation> = {
  type: "figure",
  annotate: (_article, sentences) =>
    sentences.flatMap((sentence) =>
      figuresIn(wordsOf(sentence)).map((figure) => ({
        type: "figure" as const,
        ...figure,
        start: sentence.start + figure.start,
        end: sentence.start + figure.end,
      })),
    ),
  examples,
};

export default figures;
