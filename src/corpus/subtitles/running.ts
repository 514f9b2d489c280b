import type { Place } from "../../text/article.ts";
import type { Cue, Spoken } from "./cues.ts";

/** A pause after a sentence that begins a new paragraph, in seconds. */
const PAUSE = 3;
/** After so many characters the next sentence does. */
const LONG = 600;
/** Times that touch, for the rounding of those who write them. */
const TOUCH = 0.1;
/** Shorter lines are said twice in earnest. */
const SHORTEST_REPEATED = 12;
const END = /[.?!…]["'”’)\]]*$/u;

/** The running text of a transcript, with the time at which each piece of it is said. */
export interface Running {
  readonly text: string;
  readonly places: readonly Place[];
}

/** Joins cues to sentences: where a cue ends says nothing, a pause or another speaker does. */
class Joining {
  text = "";
  readonly places: Place[] = [];
  #paragraph = 0;
  #speaker: string | undefined;
  #last: Spoken | undefined;
  #end = 0;

  take({ from, to, lines }: Cue): void {
    let isTimed = false;
    for (const line of lines) {
      if (this.#isRepeated(line, from)) continue;
      this.#join(line, from);
      if (!isTimed) this.places.push({ start: this.text.length, seconds: Math.floor(from) });
      isTimed = true;
      this.#say(line);
    }
    this.#end = to;
  }

  /** Captions that roll up show each line twice. */
  #isRepeated({ text }: Spoken, from: number): boolean {
    return text === this.#last?.text && text.length >= SHORTEST_REPEATED && from <= this.#end + TOUCH;
  }

  #join(line: Spoken, from: number): void {
    if (this.text === "") return;
    const isNew = this.#isNewVoice(line) || (END.test(this.text) && this.#isPause(from));
    this.text += isNew ? "\n\n" : " ";
    if (isNew) this.#paragraph = this.text.length;
  }

  #isNewVoice({ speaker, text }: Spoken): boolean {
    return speaker !== this.#speaker || /^(?:[-–—]\s?\S|>>)/u.test(text);
  }

  #isPause(from: number): boolean {
    return from - this.#end >= PAUSE || this.text.length - this.#paragraph > LONG;
  }

  #say(line: Spoken): void {
    const isNew = line.speaker !== this.#speaker;
    this.text += isNew && line.speaker ? `${line.speaker}: ${line.text}` : line.text;
    this.#speaker = line.speaker;
    this.#last = line;
  }
}

/** The text of cues in their order, a paragraph for each turn of a speaker. */
export function runningText(cues: readonly Cue[]): Running {
  const joining = new Joining();
  for (const cue of cues) joining.take(cue);
  return { text: joining.text, places: joining.places };
}
