import type { DateAnnotation } from "../../../text/annotation.ts";
import { wordsOf } from "../../../text/article.ts";
import type { Annotator } from "../../../text/language.ts";
import { parseDay } from "../dates/calendar.ts";
import { examples } from "../dates/examples.ts";
import { datesIn } from "../dates/find.ts";

/** Finds dates, and reckons relative ones from the article's day of publication. */
const dates: Annotator<DateAnnotation> = {
  type: "date",
  annotate(article, sentences) {
    const published = parseDay(article.date);
    return sentences.flatMap((sentence) =>
      datesIn(wordsOf(sentence), published).map(({ start, end, ...rest }) => ({
        type: "date" as const,
        start: sentence.start + start,
        end: sentence.start + end,
        ...rest,
      })),
    );
  },
  examples,
};

export default dates;
