import type { Fact } from "../../answering/answer.ts";
import { english } from "../../text/saying.ts";
import type { Wording } from "../wording/wording.ts";
import { label } from "./label.ts";
import { plainSection, type Section } from "./section.ts";
import { dayOf, linkTarget } from "./source.ts";

const isDay = /^\d{4}-\d\d(?:-\d\d)?$/;

function shownValue({ value, url }: Fact, wording: Wording): string {
  const target = linkTarget(url ?? null);
  if (target !== null) return `[${label(wording.says(value), 100)}](${target})`;
  const day = english(value);
  return isDay.test(day) ? dayOf(day, wording) : label(wording.says(value), 200);
}

/** What Ibid says of itself, a line each. */
export function factSections(facts: readonly Fact[], wording: Wording): Section[] {
  const lines = facts.map((fact) => `**${label(wording.says(fact.name), 60)}** ${shownValue(fact, wording)}`);
  return [plainSection(...lines)];
}
