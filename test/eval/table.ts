import { columns } from "../support/columns.ts";
import { DEPTHS, isAnswerable, type Scores } from "./measure.ts";
import type { EvalSet } from "./set.ts";

const percent = (share: number): string => (100 * share).toFixed(1);
const fraction = (value: number): string => value.toFixed(3);

const COLUMNS: readonly {
  readonly heading: string;
  cell(scores: Scores): number;
  readonly shown: (value: number) => string;
}[] = [
  ...DEPTHS.map((depth, at) => ({
    heading: `Hit@${depth}`,
    cell: ({ hits }: Scores) => hits[at] ?? Number.NaN,
    shown: percent,
  })),
  { heading: "MRR@10", cell: ({ mrr }) => mrr, shown: fraction },
  { heading: "answered %", cell: ({ answered }) => answered, shown: percent },
  { heading: "silent %", cell: ({ silent }) => silent, shown: percent },
  { heading: "MAP", cell: ({ candidateMap }) => candidateMap, shown: fraction },
  { heading: "MRR", cell: ({ candidateMrr }) => candidateMrr, shown: fraction },
  { heading: "median ms", cell: ({ medianMs }) => medianMs, shown: (value) => value.toFixed(2) },
];

/** One line an engine; a column that the set says nothing about is left out. */
export function tableOf(rows: ReadonlyMap<string, Scores>): string {
  const all = [...rows.values()];
  const kept = COLUMNS.filter(({ cell }) => all.some((scores) => !Number.isNaN(cell(scores))));
  const headings = ["engine", ...kept.map(({ heading }) => heading)];
  const lines = [...rows].map(([name, scores]) => [
    name,
    ...kept.map(({ cell, shown }) => shown(cell(scores))),
  ]);
  return columns([headings, ...lines]).join("\n");
}

const counted = (count: number, noun: string): string =>
  `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;

/** What a set is made of, in a line. */
export function headingOf({ name, articles, questions }: EvalSet): string {
  const sentences = articles.reduce((sum, article) => sum + article.sentences.length, 0);
  const answerable = questions.filter(isAnswerable).length;
  const without = questions.length - answerable;
  return [
    `${name}: ${counted(answerable, "question")} with an answer`,
    ...(without > 0 ? [`${without.toLocaleString("en")} without`] : []),
    counted(articles.length, "article"),
    counted(sentences, "sentence"),
  ].join(", ");
}
