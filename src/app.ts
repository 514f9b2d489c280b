import type { Answer, Claim, CommandHelp, Outcome, Page } from "./answering/answer.ts";
import { cite } from "./answering/citing.ts";
import type { Command, Context, CorpusView, Match, Program, Suggestion } from "./answering/command.ts";
import { runFiltered } from "./answering/filters/running.ts";
import { suggestFor } from "./answering/filters/suggesting.ts";
import { Mistake } from "./answering/mistake.ts";
import { checkedOptions } from "./answering/options.ts";
import { type Request, readRequest, requestLine, unknownCommand } from "./answering/request.ts";
import type { Corpus } from "./corpus/corpus.ts";
import type { Names } from "./corpus/names.ts";
import type { Problem } from "./corpus/problem.ts";
import type { Finder } from "./search/finder.ts";
import { WEIGHTS } from "./search/ranking/weights.ts";
import { type Annotation, isSpeech, isType } from "./text/annotation.ts";
import { dayAt } from "./text/day.ts";

export type { Problem } from "./corpus/problem.ts";

/** What every face is handed: one core, asked in one way. */
export interface App {
  readonly commands: readonly Command[];
  readonly corpus: CorpusView;
  readonly size: { readonly articles: number; readonly sentences: number };
  /** What could not be read. */
  readonly problems: readonly Problem[];
  /**
   * Answers one request line, typed ("/who Ada") or plain ("who is Ada?"), with `limit` citations after the first `from`.
   * Never throws for what an asker can mend.
   */
  answer(line: string, limit?: number, from?: number): Promise<Outcome>;
  /** Answers a command whose options are already apart, as a slash command brings them; likewise. */
  run(
    command: string,
    options: Readonly<Record<string, unknown>>,
    limit?: number,
    from?: number,
  ): Promise<Outcome>;
  /** How a request line is understood: its command and the options as typed; null where it is not. */
  read(line: string): { readonly command: string; readonly options: Request["options"] } | null;
  suggest(command: string, option: string, typed: string): Promise<readonly Suggestion[]>;
  /** Reads the whole corpus for its names, which autocomplete offers; small corpora do so before the first answer. */
  gatherNames(): Promise<void>;
}

export const DEFAULT_LIMIT = 5;
const MOST_CITATIONS = 25;
/** Pages end here: further down is nothing worth reading. */
const LAST_CITATION = 50;

const between = (least: number, value: number, most: number): number =>
  Math.min(most, Math.max(least, value));
/** Corpora of up to so many sentences have their names gathered before the first answer. */
const SMALL = 5_000;

const helpOf = ({ name, description, examples }: Command): CommandHelp => ({
  name,
  description,
  examples: examples.map(({ request }) => request),
});

/** Which citations are wanted: so many after the first ones. */
interface Part {
  readonly limit: number;
  readonly from: number;
}

/** An answer with the wanted claims alone. */
function claimsOf(
  answer: Answer,
  all: readonly Claim[],
  { limit, from }: Part,
): Answer & { readonly page: Page } {
  const claims = all.slice(from, from + limit);
  const citations = claims.flatMap((claim) => claim.citations);
  return { ...answer, claims, citations, page: { from, more: all.length > from + limit } };
}

/** An answer with the wanted citations alone. */
function partOf(answer: Answer, part: Part): Answer & { readonly page: Page } {
  if (answer.claims) return claimsOf(answer, answer.claims, part);
  const { limit, from } = part;
  const { citations, closest } = answer;
  const shown = answer.showClosest ? (closest ?? []) : citations;
  return {
    ...answer,
    citations: citations.slice(from, from + limit),
    ...(closest && { closest: closest.slice(from, from + limit) }),
    page: { from, more: shown.length > from + limit },
  };
}

/** The same with the fullest name that is known, of a person or of whoever speaks. */
function withFullest(annotation: Annotation, names: Names): Annotation {
  if (annotation.type === "person") return { ...annotation, name: names.fullest(annotation.name) };
  if (!isSpeech(annotation) || annotation.speakerName === undefined) return annotation;
  return { ...annotation, speakerName: names.fullest(annotation.speakerName) };
}

/** The corpus as commands see it; names are the fullest that are known. */
function viewOf({ corpus, finder, names, version }: Snapshot): CorpusView {
  const { articles, language } = corpus;
  return {
    articles,
    language,
    annotations: (sentence) => corpus.annotations(sentence).map((each) => withFullest(each, names)),
    annotationsOf: (sentence, type) =>
      corpus
        .annotationsOf(sentence, type)
        .map((each) => withFullest(each, names))
        .filter(isType(type)),
    wording: (sentence) => finder.wording(sentence),
    people: () => names.people,
    speakers: () => names.speakers,
    subjects: () => names.subjects,
    version,
  };
}

/** Articles at a moment, with all that is needed to find something in them. */
export interface Snapshot {
  readonly corpus: Corpus;
  readonly finder: Finder;
  readonly names: Names;
  readonly problems: readonly Problem[];
  readonly version: CorpusView["version"];
}

/** What does not change with the articles. */
export interface Setting {
  readonly commands: readonly Command[];
  readonly program: Program;
  /** The clock that ages are told by. */
  readonly now: () => Date;
}

class Core implements App {
  readonly commands: readonly Command[];
  readonly corpus: CorpusView;
  readonly size: App["size"];
  readonly problems: readonly Problem[];
  readonly #corpus: Corpus;
  readonly #names: Names;
  readonly #finder: Finder;
  readonly #program: Program;
  readonly #now: () => Date;

  constructor(snapshot: Snapshot, { commands, program, now }: Setting) {
    const { corpus, finder, problems, names } = snapshot;
    this.#now = now;
    this.#corpus = corpus;
    this.#finder = finder;
    this.#program = program;
    this.#names = names;
    this.commands = commands;
    this.problems = problems;
    this.corpus = viewOf(snapshot);
    this.size = { articles: corpus.articles.length, sentences: finder.size };
  }

  answer(line: string, limit = DEFAULT_LIMIT, from = 0): Promise<Outcome> {
    return this.#attempt(line, { limit, from }, () =>
      readRequest(line, this.commands, this.corpus, this.#today()),
    );
  }

  run(
    name: string,
    options: Readonly<Record<string, unknown>>,
    limit = DEFAULT_LIMIT,
    from = 0,
  ): Promise<Outcome> {
    const known = this.commands.find((each) => each.name === name);
    const line = known ? requestLine(known, options) : `/${name}`;
    return this.#attempt(line, { limit, from }, () => ({ command: this.#named(name), options }));
  }

  read(line: string): ReturnType<App["read"]> {
    try {
      const { command, options } = readRequest(line, this.commands, this.corpus, this.#today());
      return { command: command.name, options };
    } catch (error) {
      if (error instanceof Mistake) return null;
      throw error;
    }
  }

  async suggest(name: string, option: string, typed: string): Promise<readonly Suggestion[]> {
    return suggestFor(this.#named(name), option, typed, this.#context(MOST_CITATIONS));
  }

  gatherNames(): Promise<void> {
    return this.#names.gather();
  }

  /** Times a request, and turns a mistake of the asker into a refusal. */
  async #attempt(request: string, wanted: Part, read: () => Request): Promise<Outcome> {
    const began = performance.now();
    const part = { limit: between(1, wanted.limit, MOST_CITATIONS), from: Math.max(0, wanted.from) };
    try {
      const { command, options: given } = read();
      if (this.size.sentences <= SMALL) await this.gatherNames();
      const options = checkedOptions(command, given);
      // One more than is shown tells whether there are others.
      const answer = await runFiltered(command, options, this.#context(part.from + part.limit + 1));
      const elapsedMs = performance.now() - began;
      const understood = request.trim().startsWith("/") ? {} : { understood: requestLine(command, given) };
      return { request, ...understood, command: command.name, options, ...partOf(answer, part), elapsedMs };
    } catch (error) {
      if (error instanceof Mistake) return { request, error: { code: error.code, says: error.says } };
      throw error;
    }
  }

  #context(most: number): Context {
    const limit = between(1, most, LAST_CITATION);
    return {
      corpus: this.corpus,
      limit,
      commands: this.commands.map(helpOf),
      program: this.#program,
      certaintyLine: WEIGHTS.line,
      today: this.#today(),
      find: ({ words, limit: matches, ...narrowing }) => this.#find(words, matches, narrowing),
      standing: ({ words, limit: sentences, ...narrowing }) =>
        this.#finder.standing(words, sentences, narrowing),
      reads: (words) => this.#finder.reads(words),
      cite: (matches, words) => cite(matches, words, limit, this.corpus),
    };
  }

  async #find(...query: Parameters<Finder["find"]>): Promise<readonly Match[]> {
    const found = await this.#finder.find(...query);
    return found.map(({ id, ...match }) => ({ sentence: this.#finder.sentence(id), ...match }));
  }

  #today(): string {
    return dayAt(this.#now());
  }

  #named(name: string): Command {
    const command = this.commands.find((each) => each.name === name);
    if (!command) throw unknownCommand(name);
    return command;
  }
}

/** An app over a snapshot: what is asked of it is answered from these articles and no others. */
export const appOver = (snapshot: Snapshot, setting: Setting): App => new Core(snapshot, setting);
