import type { Answer, CommandHelp, Outcome } from "./answering/answer.ts";
import { cite } from "./answering/citing.ts";
import type { Command, Context, CorpusView, FindQuery, Match, Suggestion } from "./answering/command.ts";
import { commandOf } from "./answering/folder.ts";
import { Mistake } from "./answering/mistake.ts";
import { checkedOptions } from "./answering/options.ts";
import { readRequest } from "./answering/request.ts";
import { Corpus } from "./corpus/corpus.ts";
import { loadArticles, type Problem } from "./corpus/loading.ts";
import { Names } from "./corpus/names.ts";
import { loadEnglish } from "./languages/en/pack.ts";
import { modulesOf } from "./modules.ts";
import { Finder } from "./search/finder.ts";
import { FlexSearchIndex } from "./search/flexsearch.ts";

export type { Problem } from "./corpus/loading.ts";

/** What every face is handed: one core, asked in one way. */
export interface App {
  readonly commands: readonly Command[];
  readonly corpus: CorpusView;
  readonly size: { readonly articles: number; readonly sentences: number };
  /** What could not be read. */
  readonly problems: readonly Problem[];
  /** Answers one request line, typed ("/who Ada") or plain ("who is Ada?"). Never throws for what an asker can mend. */
  answer(line: string, limit?: number): Promise<Outcome>;
  /** Answers a command whose options are already apart, as a slash command brings them. */
  run(command: string, options: Readonly<Record<string, unknown>>, limit?: number): Promise<Outcome>;
  suggest(command: string, option: string, typed: string): Promise<readonly Suggestion[]>;
  /** Reads the whole corpus for its names, which autocomplete offers; small corpora do so before the first answer. */
  gatherNames(): Promise<void>;
}

export const DEFAULT_LIMIT = 5;
const MOST_CITATIONS = 25;
/** Corpora of up to so many sentences have their names gathered before the first answer. */
const SMALL = 5_000;

const loadCommands = async (): Promise<Command[]> =>
  (await modulesOf(new URL("../commands/", import.meta.url))).map(commandOf);

const helpOf = ({ name, description, examples }: Command): CommandHelp => ({
  name,
  description,
  examples: examples.map(({ request }) => request),
});

/** The corpus as commands see it; names are the fullest that are known. */
function viewOf(corpus: Corpus, names: Names): CorpusView {
  const { articles, language } = corpus;
  return {
    articles,
    language,
    annotations: (sentence) =>
      corpus
        .annotations(sentence)
        .map((each) => (each.type === "person" ? { ...each, name: names.fullest(each.name) } : each)),
    people: () => names.people,
    speakers: () => names.speakers,
  };
}

/** Loads the corpus, indexes it and finds the commands. Rejects with MissingCorpus where a path is not there. */
export async function createApp(paths: readonly string[]): Promise<App> {
  const language = await loadEnglish();
  const { articles, problems } = await loadArticles(paths, language);
  const corpus = new Corpus(articles, language);
  const names = new Names(corpus);
  const [commands, finder] = await Promise.all([
    loadCommands(),
    Finder.build(corpus.sentences, language, (settings) => new FlexSearchIndex(settings)),
  ]);
  const view = viewOf(corpus, names);
  const help = commands.map(helpOf);

  async function find({ words, limit, wanted }: FindQuery): Promise<Match[]> {
    const found = await finder.find(words, limit, wanted);
    return found.flatMap(({ id, score, cover }) => {
      const sentence = corpus.sentences[id];
      return sentence ? [{ sentence, score, cover }] : [];
    });
  }

  const contextFor = (limit: number): Context => ({
    corpus: view,
    limit,
    commands: help,
    find,
    cite: (matches, words) => cite(matches, words, limit, view),
  });

  /** Times a request and turns a mistake of the asker into a refusal. */
  async function attempt(
    request: string,
    read: () => { command: Command; options: Readonly<Record<string, unknown>> },
    limit = DEFAULT_LIMIT,
  ): Promise<Outcome> {
    const began = performance.now();
    try {
      const { command, options } = read();
      if (corpus.sentences.length <= SMALL) await names.gather();
      const context = contextFor(Math.min(MOST_CITATIONS, Math.max(1, limit)));
      const answer: Answer = await command.run(checkedOptions(command, options), context);
      return { request, command: command.name, ...answer, elapsedMs: performance.now() - began };
    } catch (error) {
      if (error instanceof Mistake) return { request, error: { code: error.code, message: error.message } };
      throw error;
    }
  }

  const named = (name: string): Command => {
    const command = commands.find((each) => each.name === name);
    if (!command) throw new Mistake("unknown-command", `There is no command /${name}; /help lists them.`);
    return command;
  };

  return {
    commands,
    corpus: view,
    size: { articles: articles.length, sentences: corpus.sentences.length },
    problems,
    answer: (line, limit) => attempt(line, () => readRequest(line, commands, language), limit),
    run: (name, options, limit) => attempt(`/${name}`, () => ({ command: named(name), options }), limit),
    suggest: async (name, option, typed) =>
      (await named(name).suggest?.(option, typed, contextFor(MOST_CITATIONS))) ?? [],
    gatherNames: () => names.gather(),
  };
}
