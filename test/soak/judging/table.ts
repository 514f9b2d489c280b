import { columns } from "../../support/columns.ts";
import type { Measure } from "./measure.ts";

/** What was measured in one part of the run. */
export interface Part {
  readonly name: string;
  readonly measures: readonly Measure[];
}

const verdictOf = ({ held }: Measure): string => (held === null ? "–" : held ? "held" : "NOT HELD");

/** The final table: a line a measure, under the name of its part. */
export function finalTable(parts: readonly Part[]): string {
  const rows = parts.flatMap(({ name, measures }) =>
    measures.map((measure, at): string[] => [
      at === 0 ? name : "",
      measure.what,
      measure.must,
      verdictOf(measure),
      measure.seen,
    ]),
  );
  const all = [["part", "measure", "must", "", "seen"], ...rows];
  const left = (cells: readonly string[]): string[] =>
    cells.map((cell, at) => cell.padEnd(Math.max(...all.map((row) => row[at]?.length ?? 0))));
  return columns(all.map(left))
    .map((line) => line.trimEnd())
    .join("\n");
}
