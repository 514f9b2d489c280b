import { possibleCueAt } from "../quotations/cues.ts";
import type { Frame, Item, Word } from "../quotations/frame.ts";
import { type Phrase, spanOf } from "../quotations/phrase.ts";
import { canSpeak, withName } from "../quotations/speakers.ts";
import { isComma, isVerb, wordAt } from "../quotations/words.ts";
import { listenerOf } from "../speakers/listener.ts";
import { clause } from "./rules/clause.ts";
import { closing } from "./rules/closing.ts";
import { source } from "./rules/source.ts";
import type { ReportedSpeech, Told } from "./told.ts";

/** More words between two full stops are no sentence, and would take long to read. */
const LONGEST_SENTENCE = 600;
/** Fewer words of the article's own say too little. */
const FEWEST_WORDS = 3;
const JOINS_CLAUSE = /^(?:and|but|while|whereas|although|though)$/u;

const isEndMark = (frame: Frame, at: number): boolean =>
  /^[.!?…,;:—–-]+$/u.test(wordAt(frame, at)?.value ?? "");

/** Where the clause that tells the next thing begins: "X said …, and Y added …" ends what X said. */
function beginOf({ speaker, cue }: Told, frame: Frame): number | null {
  for (const first of [cue.from, Math.min(speaker.from, cue.from)])
    for (let at = first - 1; at >= first - 3; at--) {
      const word = wordAt(frame, at);
      if (word && JOINS_CLAUSE.test(word.low)) return at;
      if (word?.pos !== "ADV") break;
    }
  return null;
}

/** A stretch up to where the next thing told begins, without the marks at its ends. */
function trimmed(frame: Frame, content: Phrase, ends: readonly number[]): Phrase {
  let { from, to } = content;
  for (const end of ends) if (end > from && end <= to) to = end - 1;
  while (to > from && isEndMark(frame, to)) to--;
  while (from < to && isComma(frame, from)) from++;
  return { from, to };
}

const isSingle = (item: Item | undefined): boolean => item?.kind === "word" && item.value === "'";

const wordsIn = (frame: Frame, { from, to }: Phrase): readonly Word[] =>
  frame
    .slice(from, to + 1)
    .flatMap((item) => (item.kind === "word" && /\p{L}/u.test(item.value) ? item : []));

/** "''Follow me,''": words in marks that are not read as such are not reported, but quoted. */
const hasLostMark = (frame: Frame, { from, to }: Phrase): boolean =>
  frame.slice(from, to + 1).some((item, i, all) => {
    const next = all[i + 1];
    const isDouble = item.kind === "word" && /^(?:''|["“”])/u.test(item.value);
    return isDouble || (isSingle(item) && isSingle(next) && item.end === next?.start);
  });

/** Whether stretches say something together, in words of the article's own. */
function saysEnough(frame: Frame, content: readonly Phrase[]): boolean {
  const words = content.flatMap((each) => wordsIn(frame, each));
  return words.length >= FEWEST_WORDS && words.some(isVerb);
}

function toldAt(frame: Frame, at: number): Told | null {
  if (wordAt(frame, at)?.low === "according") return source(frame, at);
  if (possibleCueAt(frame, at) === null) return null;
  const told = closing(frame, at) ?? clause(frame, at);
  return told && canSpeak(frame, told.speaker) ? { ...told, speaker: withName(frame, told.speaker) } : null;
}

function spansOf(told: Told, frame: Frame, ends: readonly number[]): ReportedSpeech | null {
  const content = told.content
    .map((each) => trimmed(frame, each, ends))
    .filter((each) => wordsIn(frame, each).length > 0);
  const listener = listenerOf(frame, told.cue.to);
  if (!saysEnough(frame, content) || content.some((each) => hasLostMark(frame, each))) return null;
  return {
    rule: told.rule,
    content: content.map((each) => spanOf(frame, each)),
    speaker: spanOf(frame, told.speaker),
    cue: spanOf(frame, told.cue),
    ...(listener && { to: spanOf(frame, listener) }),
  };
}

/** What a sentence reports of somebody's words, in order of the words that tell so; a question reports nothing. */
export function reportedIn(frame: Frame): ReportedSpeech[] {
  if (frame.length > LONGEST_SENTENCE || wordAt(frame, frame.length - 1)?.value === "?") return [];
  const told = frame.flatMap((_, at) => toldAt(frame, at) ?? []);
  const ends = told.flatMap((each) => beginOf(each, frame) ?? []);
  return told.flatMap((each) => spansOf(each, frame, ends) ?? []);
}
