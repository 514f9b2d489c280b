import type { FollowUp } from "../../text/language.ts";
import { type Said, say } from "../../text/saying.ts";
import { isRefusal, type Outcome } from "../answer.ts";
import type { Command, CorpusView } from "../command.ts";
import { isFilter } from "../filters/options.ts";
import { requestLine } from "../request.ts";
import { beforeOf } from "./subject.ts";
import type { Turn } from "./turn.ts";

/** What answers requests that stand on their own. */
export interface Answerer {
  readonly commands: readonly Command[];
  readonly corpus: CorpusView;
  answer(line: string, limit?: number, from?: number): Promise<Outcome>;
  read(
    line: string,
  ): { readonly command: string; readonly options: Readonly<Record<string, unknown>> } | null;
}

/** What came of a line, and whether all that was asked before is to be forgotten. */
export interface Reply {
  readonly outcome: Outcome;
  readonly forgets: boolean;
}

const tells = (request: string, code: string, says: Said): Outcome => ({ request, error: { code, says } });

/** Answers a line that stands on its own in place of the one that was typed, and keeps what was typed. */
async function instead(
  typed: string,
  [line, from]: readonly [string, number],
  app: Answerer,
  limit?: number,
): Promise<Outcome> {
  const outcome = await app.answer(line, limit, from);
  return isRefusal(outcome) || outcome.request === typed ? outcome : { ...outcome, asked: typed };
}

type Options = Readonly<Record<string, unknown>>;

const filtersIn = (options: Options): Options =>
  Object.fromEntries(Object.entries(options).filter(([name]) => isFilter(name)));

/** A line within the filters of the turn before, but for those that it changes itself. */
function withinFilters(line: string, filters: Options, turn: Turn, app: Answerer): string {
  const read = app.read(line);
  const command = app.commands.find(
    ({ name, options: { shape } }) => name === read?.command && "latest" in shape,
  );
  const all = { ...filtersIn(turn.options), ...filters };
  if (!command || Object.keys(all).length === 0) return line;
  return requestLine(command, { ...all, ...read?.options });
}

const areSame = (a: Options, b: Options): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([name, value]) => b[name] === value);

/** Whether a line asks just what was asked before. */
function isSame(line: string, { command, options }: Turn, app: Answerer): boolean {
  const read = app.read(line);
  return read?.command === command && areSame(read.options, options);
}

function continued(
  line: string,
  follow: Exclude<FollowUp, { kind: "forget" }>,
  turn: Turn,
  [app, limit]: readonly [Answerer, number | undefined],
): Promise<Outcome> | Outcome {
  if (follow.kind === "unclear")
    return tells(
      line,
      "unclear",
      say('Who or what is meant by "{word}"? Please ask again with the name.', { word: follow.word }),
    );
  const asked =
    follow.kind === "more" ? turn.request : withinFilters(follow.line, follow.filters ?? {}, turn, app);
  const goesOn = follow.kind === "more" || (follow.more && isSame(asked, turn, app));
  const from = goesOn ? turn.next : 0;
  if (from === null) return tells(line, "no-more", "There is no more on that.");
  return instead(line, [asked, from], app, limit);
}

/**
 * Answers a line that may lean on the turn before ("and how much was it?"). One that stands on its own is answered as
 * it is.
 */
export async function converse(
  line: string,
  turn: Turn | undefined,
  app: Answerer,
  limit?: number,
): Promise<Reply> {
  const typed = line.trim();
  const follow = app.corpus.language.followUp(typed, turn && beforeOf(turn, app.corpus));
  if (follow?.kind === "forget") {
    const says = "I have forgotten what you asked here before.";
    return { outcome: tells(typed, "forgotten", says), forgets: true };
  }
  const outcome =
    follow && turn ? await continued(typed, follow, turn, [app, limit]) : await app.answer(line, limit);
  return { outcome, forgets: false };
}
