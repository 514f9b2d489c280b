import { columns } from "../support/columns.ts";
import { isMeasured, type Measured, type Result } from "./measure.ts";

const HEADINGS = [
  "engine",
  "build s",
  "sentences/s",
  "bytes/sentence",
  "median ms",
  "p95",
  "p99",
  "found %",
  "× build",
  "× bytes",
  "× median",
  "× p95",
];

const times = (value: number, base: number | undefined): string =>
  base ? `${(value / base).toFixed(2)}×` : "";

function cellsOf(result: Measured, sentences: number, base: Measured | undefined): string[] {
  return [
    result.name,
    (result.buildMs / 1000).toFixed(1),
    Math.round((1000 * sentences) / result.buildMs).toLocaleString("en"),
    Math.round(result.bytes / sentences).toLocaleString("en"),
    result.median.toFixed(2),
    result.p95.toFixed(2),
    result.p99.toFixed(2),
    (100 * result.found).toFixed(0),
    times(result.buildMs, base?.buildMs),
    times(result.bytes, base?.bytes),
    times(result.median, base?.median),
    times(result.p95, base?.p95),
  ];
}

/** One line an engine, with ratios to the first that could be measured. */
export function tableOf(results: readonly Result[], sentences: number): string {
  const done = results.filter(isMeasured);
  const rows = [HEADINGS, ...done.map((result) => cellsOf(result, sentences, done[0]))];
  const missing = results.flatMap((each) =>
    isMeasured(each) ? [] : [`${each.name}: not measured (${each.reason})`],
  );
  return [...columns(rows), ...missing].join("\n");
}
