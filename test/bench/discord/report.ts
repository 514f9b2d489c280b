import type { Ledger, Timing } from "../../discord/stand-in/ledger.ts";
import { columns } from "../../support/columns.ts";
import { quantile } from "../../support/quantile.ts";

const headings = ["sent", "answered", "told to wait", "p50 ms", "p99", "most"];

const sorted = (timings: readonly Timing[]): number[] =>
  timings.flatMap(({ firstMs }) => (firstMs === null ? [] : [firstMs])).sort((a, b) => a - b);

const quantiles = (times: readonly number[]): string[] =>
  [0.5, 0.99, 1].map((share) => quantile(times, share).toFixed(0));

const row = (name: string, timings: readonly Timing[]): string[] => {
  const times = sorted(timings);
  const told = timings.filter(({ told }) => told === "wait");
  const counts = [timings.length, times.length - told.length, told.length].map(String);
  return [name, ...counts, ...quantiles(times)];
};

/** A line for each group, in the order of their first. */
function tableOf(heading: string, timings: readonly Timing[], groupOf: (timing: Timing) => string): string {
  const groups = new Map<string, Timing[]>();
  for (const timing of timings) {
    const group = groupOf(timing);
    const own = groups.get(group);
    if (own === undefined) groups.set(group, [timing]);
    else own.push(timing);
  }
  return columns([[heading, ...headings], ...[...groups].map(([name, own]) => row(name, own))]).join("\n");
}

/** One line a second of the load: what was sent in it, and how long the first answer to that took. */
export function secondsTable(timings: readonly Timing[]): string {
  const start = timings[0]?.began ?? 0;
  return tableOf("second", timings, ({ began }) => String(Math.floor((began - start) / 1000) + 1));
}

/** One line a command. */
export const commandsTable = (timings: readonly Timing[]): string =>
  tableOf("command", timings, ({ name }) => name);

/** What became of all of it, in a line. */
export function ledgerLine(timings: readonly Timing[], ledger: Ledger): string {
  const times = sorted(timings);
  const late = times.filter((ms) => ms > 1_000).length;
  const [p50 = "", p99 = "", most = ""] = quantiles(times);
  return [
    `Ledger: ${timings.length} sent, ${times.length} answered, ${ledger.unanswered.length} lost`,
    `${ledger.repeated.length} doubled, ${ledger.violations.length} refused by Discord's rules`,
    `first answer p50 ${p50} ms, p99 ${p99} ms, longest ${most} ms, ${late} over 1 s`,
  ].join(", ");
}
