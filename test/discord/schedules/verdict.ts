import type { App } from "../../../src/app.ts";
import { quotationsIn, sentencesOf } from "../end-to-end/reading.ts";
import type { Ledger, Outcome } from "../stand-in/ledger.ts";

/** How the requests of a schedule ended. */
export interface Tally {
  readonly answered: number;
  readonly refused: number;
  readonly expired: number;
}

const refusal = /Something went wrong on my side|Please try again in|I am being restarted/;

/** What Discord says of a call that a fault made come too late, or twice. */
const afterFaults = new Set(["10062", "40060", "10015", "10008"]);

/** A bug of ours, or an attempt to send something else than an article says, by its name in the log. */
const bugs = /\b(?:Range|Reference|Syntax|Type)Error\b|AlteredQuotation|AssertionError/;

/** What the library fails at when Discord sends nonsense. */
const foreign = /^(?:Something from Discord was dropped|Discord cannot be reached)/;

/** Secrets of the stand-in: the bot's token, and the tokens of interactions. */
const secrets = /canary|aW50ZXJhY3Rpb246/;

const isRefusal = ({ shown }: Outcome): boolean => shown.some(({ content }) => refusal.test(content));

/** A bot that was too late had tried; one that never tried must not have heard, or not have been let. */
const silence = new Set(["new session", "held"]);
const beside = new Set(["disturbed", "on its way", ...silence]);

function isExcused({ excuses, isLate }: Outcome): boolean {
  if (isLate) return excuses.length > 0;
  return excuses.some((excuse) => silence.has(excuse) || !beside.has(excuse));
}

function faultsOf(outcome: Outcome): string[] {
  const { name, isAnswered, answers, repeats, excuses } = outcome;
  const failed = excuses.some((excuse) => !beside.has(excuse));
  const said = `${name} (${excuses.join(", ") || "no fault"})`;
  // A call whose receipt was lost is made again; nothing else is said twice.
  if (repeats > 0 && !failed) return [`said again: ${said}`];
  if (answers > 1) return [`${answers} answers: ${said}`];
  if (!isAnswered) return isExcused(outcome) ? [] : [`no answer: ${said}`];
  const apologises = outcome.shown.some(({ content }) => content.includes("Something went wrong"));
  return apologises && excuses.length === 0 ? [`an apology for nothing: ${said}`] : [];
}

/** Everything that must not have happened, a line each. */
export function findFaults(
  outcomes: readonly Outcome[],
  { violations }: Ledger,
  { app, log }: { readonly app: App; readonly log: readonly string[] },
): string[] {
  const known = sentencesOf(app);
  const altered = outcomes
    .flatMap(({ shown }) => shown.flatMap(quotationsIn))
    .filter((quotation) => !known.has(quotation) && ![...known].some((each) => each.includes(quotation)));
  return [
    ...outcomes.flatMap(faultsOf),
    ...altered.map((quotation) => `altered: ${quotation}`),
    ...violations
      .filter((each) => !afterFaults.has(each.split(" ")[2] ?? ""))
      .map((each) => `unsafe: ${each}`),
    ...log.filter((line) => bugs.test(line) && !foreign.test(line)),
    ...(secrets.test(log.join("\n")) ? ["a secret in the log"] : []),
  ];
}

export const tallyOf = (outcomes: readonly Outcome[]): Tally => ({
  answered: outcomes.filter((each) => each.isAnswered && !isRefusal(each)).length,
  refused: outcomes.filter((each) => each.isAnswered && isRefusal(each)).length,
  expired: outcomes.filter((each) => !each.isAnswered).length,
});
