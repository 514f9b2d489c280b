import * as z from "zod";
import { type Answer, type Citation, nothing } from "../src/answering/answer.ts";
import { type CorpusView, defineCommand } from "../src/answering/command.ts";
import { loadExports } from "../src/answering/exporting/loading.ts";
import { Mistake } from "../src/answering/mistake.ts";
import { nowIn } from "../src/answering/then-and-now.ts";
import { type Sentence, wordsOf } from "../src/text/article.ts";
import { readCitationId, sentenceAt } from "../src/text/citation-id.ts";
import { say } from "../src/text/saying.ts";

/** Beside the formats of exports: as any answer is shown. */
const TEXT = "text";
const FORMATS = [TEXT, ...(await loadExports()).map(({ name }) => name)];

const cited = (sentence: Sentence, corpus: CorpusView, edition?: Citation["edition"]): Citation => ({
  sentence,
  score: 0,
  highlights: [],
  get annotations() {
    return corpus.annotations(sentence);
  },
  alsoIn: [],
  ...(edition && { edition }),
});

/** The citation of an id, and what has become of it where its article was edited since. */
function resolved(id: string, corpus: CorpusView): Answer {
  const read = readCitationId(id);
  if (!read)
    throw new Mistake(
      "wrong-option",
      say('"{id}" is no citation\'s id; one looks like {example}.', { id, example: "k3v9t2m8qa.14d.3v" }),
    );
  const version = corpus.version(read.key);
  const then = version && sentenceAt(version.article, read.span);
  if (!version || !then) return nothing(say('No citation "{id}" is known here.', { id }));
  const { article, current } = version;
  if (article === current) return { note: null, citations: [cited(then, corpus)] };
  const shown = [cited(then, corpus, "then")];
  if (current === null) return { note: "That article is no longer here.", citations: shown };
  const now = nowIn(then, current, corpus.language);
  if (now === null)
    return { note: "The article was edited since: the sentence is no longer there.", citations: shown };
  if (wordsOf(now) === wordsOf(then))
    return { note: "The article was edited since, but not this sentence.", citations: shown };
  return { note: "The article was edited since.", citations: [...shown, cited(now, corpus, "now")] };
}

/** The citation that an id stands for, word for word as it was given. */
export default defineCommand({
  name: "cite",
  description: "A citation again by its id, word for word, and whether its article was edited since",
  options: z.object({
    id: z.string().trim().min(1).max(60).describe("The citation's id, such as k3v9t2m8qa.14d.3v"),
    format: z.enum(FORMATS).optional().describe("As text, or as a file to take along"),
  }),
  examples: [{ request: "/cite pfltjncohu.n0.2o", shows: "240.1 billion" }],
  async run({ id, format = TEXT }, { corpus }) {
    const answer = resolved(id, corpus);
    return format === TEXT || answer.citations.length === 0 ? answer : { ...answer, formats: [format] };
  },
});
