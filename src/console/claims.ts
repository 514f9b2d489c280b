import type { Claim, Evidence } from "../answering/answer.ts";
import { BEARINGS, NOTHING_BEARS, sayDifference } from "../answering/checking/telling.ts";
import { english } from "../text/saying.ts";
import { citationLines } from "./citation.ts";
import { harmless, type Style } from "./style.ts";

const INDENT = "   ";

function evidenceLines(evidence: Evidence, at: number, style: Style): string[] {
  const differences = evidence.differences.map((each) => ` · ${harmless(english(sayDifference(each)))}`);
  const lead = style.bold(english(BEARINGS[evidence.bearing])) + differences.join("");
  return [lead, ...citationLines(evidence, at, "check", style)].map((line) => INDENT + line);
}

/** A claim with the sentences that bear on it. */
export const claimLines = ({ text, citations }: Claim, number: number, style: Style): string[] => [
  `${style.bold(`${number}.`)} ${harmless(text)}`,
  ...(citations.length === 0 ? [style.dim(INDENT + english(NOTHING_BEARS))] : []),
  ...citations.flatMap((evidence, at) => evidenceLines(evidence, at, style)),
];
