import type { Attribution } from "../attribution.ts";
import type { Frame } from "../frame.ts";
import { phraseStartingAt, spanOf } from "../phrase.ts";
import { wordAt } from "../words.ts";

/** `“…” — X`: nothing stands before the quotation, and only a name behind it, after a dash. */
export function signature(frame: Frame, at: number): Attribution | null {
  if (at !== 0 || !/^[―—–-]{1,2}$/u.test(wordAt(frame, at + 1)?.value ?? "")) return null;
  const name = phraseStartingAt(frame, at + 2);
  if (!name || wordAt(frame, name.from)?.pos !== "PROPN") return null;
  const next = frame[name.to + 1];
  const ends = next === undefined || (next.kind === "word" && /^[,.(]$/u.test(next.value));
  return ends ? { rule: "signature", speaker: spanOf(frame, name) } : null;
}
