import { wordsOf } from "../text/article.ts";
import type { PersonProfile } from "../text/person.ts";
import type { CorpusView, Match } from "./command.ts";
import { wordsWithin } from "./matching.ts";
import { peopleIn } from "./people.ts";

/** Those whose role names a body: "Acme chief Ada Lind" for Acme. */
export function belonging(
  matches: readonly Match[],
  body: string,
  corpus: CorpusView,
): { readonly people: readonly PersonProfile[]; readonly matches: readonly Match[] } {
  const names = new Set<string>();
  const telling = matches.filter(({ sentence }) => {
    const own = corpus
      .annotationsOf(sentence, "person")
      .filter(({ role }) => role !== undefined && wordsWithin(body, role, corpus.language));
    for (const { name } of own) names.add(name);
    return own.length > 0;
  });
  const people = peopleIn(telling, corpus).filter(({ name }) => names.has(name));
  return { people, matches: telling };
}

/** Whether the best match prints words as a name, each with a capital: then they are nobody's, or the body's. */
export function isPrintedAsName(words: string, [best]: readonly Match[]): boolean {
  if (!best) return false;
  const capitals = words.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
  return capitals !== words && wordsOf(best.sentence).includes(capitals);
}
