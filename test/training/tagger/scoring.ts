import { KINDS } from "../../../src/languages/en/names/labels.ts";
import type { Tagger } from "../../../src/languages/en/names/tagger.ts";
import type { Labelled } from "./sentences.ts";

interface Counts {
  hit: number;
  found: number;
  gold: number;
}

/** The names that labels mark, as "kind from to". */
function marked({ labels }: Labelled): Set<string> {
  const out = new Set<string>();
  for (let from = 0; from < labels.length; from++) {
    const label = labels[from] ?? 0;
    if (label % 2 === 0) continue;
    let to = from + 1;
    while (labels[to] === label + 1) to++;
    out.add(`${KINDS[(label - 1) / 2]} ${from} ${to}`);
  }
  return out;
}

const line = (kind: string, { hit, found, gold }: Counts): string =>
  `${kind} ${((100 * hit) / found).toFixed(1)}/${((100 * hit) / gold).toFixed(1)}/${((200 * hit) / (found + gold)).toFixed(1)}`;

/** Precision, recall and F1 of exact names of persons, organisations and places. */
export function score(tagger: Tagger, sentences: readonly Labelled[]): string {
  return ["PER", "ORG", "LOC"]
    .map((kind) => {
      const counts = { hit: 0, found: 0, gold: 0 };
      for (const sentence of sentences) {
        const gold = marked(sentence);
        counts.gold += [...gold].filter((name) => name.startsWith(kind)).length;
        for (const name of tagger.tag(sentence.tokens).names) {
          if (name.kind !== kind) continue;
          counts.found++;
          if (gold.has(`${kind} ${name.from} ${name.to}`)) counts.hit++;
        }
      }
      return line(kind, counts);
    })
    .join("  ");
}
