import { wordsOf } from "../text/article.ts";
import { at } from "../text/at.ts";
import type { Language, Word } from "../text/language.ts";
import type { Span } from "../text/span.ts";
import type { Citation } from "./answer.ts";
import type { CorpusView, Match } from "./command.ts";
import { Gist } from "./gist.ts";
import { saysTheSame } from "./saying-the-same.ts";

/** Sentences that say the same, in the order of their matches. */
type Members = readonly [Gist, ...Gist[]];

interface Group {
  readonly score: number;
  readonly members: [Gist, ...Gist[]];
}

/** Matches beyond this rank are not compared: no one reads that far. */
const MOST_COMPARED = 120;

/** "1" of "240.1" was not asked for. */
const isPartOfNumber = ({ word, start, end }: Word, text: string): boolean =>
  /^\d+$/u.test(word) &&
  (/\d[.,]$/u.test(text.slice(Math.max(0, start - 2), start)) || /^[.,]\d/u.test(text.slice(end, end + 2)));

/** The words of a sentence that are asked for, as offsets into its article. */
function highlightsOf({ sentence, wording }: Gist, asked: ReadonlySet<string>, language: Language): Span[] {
  const text = wordsOf(sentence);
  return language
    .wordSpans(text)
    .filter((each, place) => asked.has(at(wording.terms, place)) && !isPartOfNumber(each, text))
    .map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end }));
}

export const askedTerms = (words: string, language: Language): ReadonlySet<string> =>
  new Set(
    language
      .words(words)
      .map((word) => language.term(word))
      .filter(Boolean),
  );

/** Puts matches that say the same together, in order of their best; stops at enough groups. */
function grouped(matches: readonly Match[], limit: number, corpus: CorpusView): Group[] {
  const groups: Group[] = [];
  for (const { sentence, score } of matches.slice(0, MOST_COMPARED)) {
    const gist = new Gist(sentence, corpus);
    const same = groups.find(({ members }) => members.every((member) => saysTheSame(member, gist)));
    if (same) same.members.push(gist);
    else if (groups.length < limit) groups.push({ score, members: [gist] });
  }
  return groups;
}

/** How much a telling gives: its terms, and figures with their scale ("$240 billion" is worth more than "$240"). */
function fullness({ sentence, distinct }: Gist, corpus: CorpusView): number {
  const figures = corpus.annotationsOf(sentence, "figure");
  return figures.reduce((sum, { value }) => sum + Math.log10(2 + Math.abs(value)), distinct.size);
}

/** The fullest telling; of equals the better match. */
function fullest([first, ...others]: Members, corpus: CorpusView): Gist {
  if (others.length === 0) return first;
  let best = { gist: first, worth: fullness(first, corpus) };
  for (const gist of others) {
    const worth = fullness(gist, corpus);
    if (worth > best.worth) best = { gist, worth };
  }
  return best.gist;
}

/** Which of several tellings of the same stands for all. */
type Lead = (members: Members, corpus: CorpusView) => Gist;

/** The first telling, where the order of the matches says which is wanted most. */
export const foremost: Lead = ([first]) => first;

/**
 * Matches as citations: those that say the same become one, the fullest telling first unless `leadOf` picks another.
 */
export function cite(
  matches: readonly Match[],
  words: string,
  limit: number,
  corpus: CorpusView,
  leadOf: Lead = fullest,
): readonly Citation[] {
  const { language } = corpus;
  const asked = askedTerms(words, language);
  return grouped(matches, limit, corpus).map(({ score, members }) => {
    const gist = leadOf(members, corpus);
    const lead = gist.sentence;
    const articles = new Set([lead.article]);
    const alsoIn = members
      .map(({ sentence }) => sentence)
      .filter(({ article }) => !articles.has(article) && articles.add(article));
    return {
      sentence: lead,
      score,
      highlights: highlightsOf(gist, asked, language),
      // Worked out when a face first asks: most questions are answered without.
      get annotations() {
        return corpus.annotations(lead);
      },
      alsoIn,
    };
  });
}
