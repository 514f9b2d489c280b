import { at } from "../text/at.ts";
import { type Saying, say, sayCount } from "../text/saying.ts";
import { type Answer, type Citation, nothing } from "./answer.ts";
import { findInAnyForm } from "./asked-figures.ts";
import type { Context } from "./command.ts";
import { aboutness, type Conditions, type FigureSearch, fits } from "./figure-conditions.ts";
import { scanFigures } from "./figure-scan.ts";
import { byFigure, type FigureMatch } from "./figures.ts";
import { missingScaleIn } from "./missing-scale.ts";
import { readAhead } from "./reading-ahead.ts";
import { about, answers, answersFirst, answersWhole, isQuestion, noAnswer } from "./silence.ts";

const LOOKED_AT = 150;
/** Conditions leave few of the sentences that words find. */
const LOOKED_AT_FOR_CONDITIONS = 400;
/** Citations for which a missing scale is looked for. */
const MOST_COMPARED = 10;

/** A match that has a figure. */
type WithFigure = FigureMatch & Required<Pick<FigureMatch, "figure">>;

const hasFigure = (match: FigureMatch): match is WithFigure => match.figure !== undefined;

/** The citations with their figure marked, and where a scale is missing, how it is printed elsewhere. */
async function cited(
  found: readonly WithFigure[],
  words: string,
  context: Context,
): Promise<readonly Citation[]> {
  const marked = context.cite(found, words).map(async (citation, place) => {
    const { sentence } = citation;
    const { figure } = at(
      found.filter((match) => match.sentence === sentence),
      0,
    );
    const missingScale = place < MOST_COMPARED ? await missingScaleIn(sentence, figure, context) : undefined;
    const highlights = [{ start: figure.start, end: figure.end }];
    return { ...citation, highlights, ...(missingScale && { missingScale }) };
  });
  return Promise.all(marked);
}

/** Figures about words, or the answer to a whole question. */
export async function figuresByWords(words: string, context: Context): Promise<Answer> {
  const { corpus, find, cite } = context;
  const whole = isQuestion(words, corpus.language);
  const matches = whole
    ? await find({ words, limit: LOOKED_AT })
    : await findInAnyForm({ words, limit: LOOKED_AT, wanted: "number" }, corpus.language, find);
  await readAhead(matches, "figure", corpus);
  const figures = byFigure(matches, words, corpus);
  const withFigure = figures.filter(hasFigure);
  const shown = whole ? withFigure : about(answersFirst(withFigure));
  if (!(whole ? answersWhole(shown) : answers(shown)))
    return nothing(noAnswer(corpus.articles.length), cite(matches, words));
  return { note: null, citations: await cited(shown, words, context) };
}

/** Of what words find, the figures that fulfil the conditions too. */
async function fittingWords(
  search: FigureSearch,
  conditions: Conditions,
  { corpus, find }: Context,
): Promise<readonly WithFigure[]> {
  const words = `${search.words} ${search.about}`.trim();
  const query = { words, limit: LOOKED_AT_FOR_CONDITIONS, wanted: "number" } as const;
  const matches = await find(query);
  await readAhead(matches, "figure", corpus);
  const figures = byFigure(
    matches,
    words,
    corpus,
    (figure, match) => fits(figure, conditions) && aboutness(figure, match, conditions.terms, corpus) > 0,
  );
  const found = about(answersFirst(figures.filter(hasFigure)));
  return answers(found) ? found : [];
}

/** What is said where no figure fits: what was looked for, and where. */
const noneFits = ({ said }: FigureSearch, articles: number, whole: boolean): readonly (string | Saying)[] => [
  say("No figure"),
  ...said,
  whole
    ? sayCount(articles, "in the one article here.", "in the {count} articles here.")
    : say("in as many articles as could be read in time; words narrow the search."),
];

/** Figures that fulfil conditions, among what words find where there are any. */
export async function figuresByConditions(
  search: FigureSearch,
  conditions: Conditions,
  context: Context,
): Promise<Answer> {
  const words = `${search.words} ${search.about}`.trim();
  const { found, whole } =
    search.words === ""
      ? await scanFigures(search, conditions, context)
      : { found: await fittingWords(search, conditions, context), whole: true };
  if (found.length > 0) return { note: null, citations: await cited(found, words, context) };
  const near = words === "" ? [] : await context.find({ words, limit: LOOKED_AT });
  return nothing(
    noneFits(search, context.corpus.articles.length, whole),
    near.length > 0 ? context.cite(near, words) : [],
  );
}
