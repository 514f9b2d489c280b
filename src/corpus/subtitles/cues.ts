/** What is said at a time. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly Spoken[];
}

/** A line of a cue, with who says it where the file names someone. */
export interface Spoken {
  readonly speaker?: string;
  readonly text: string;
}

const TIME = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[,.](\d{1,3})$/;
const TIMING = /^\s*([\d:.,]{5,16})\s+-->\s+([\d:.,]{5,16})(?:\s.*)?$/;
const VOICE = /^<v(?:\.[^\s>]{0,100})?\s{1,9}([^\s>][^>]{0,199})>/;
const TAGS = /<\/?[a-z\d][^<>]{0,200}>|\{\\[^{}]{0,200}\}/gi;
const SOUND = /^[[(][^\])]{0,200}[\])]$|[♪♫]/u;
const SIGNS: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&nbsp;": " ",
  "&lrm;": "",
  "&rlm;": "",
};

/** Seconds; nothing where it is no time. */
function secondsOf(time: string): number | undefined {
  const found = TIME.exec(time);
  if (!found) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = found.slice(1, 4).map((part) => Number(part ?? 0));
  return hours * 3600 + minutes * 60 + seconds + Number((found[4] ?? "").padEnd(3, "0")) / 1000;
}

const wordsOf = (line: string): string =>
  line
    .replace(TAGS, "")
    .replace(/&(?:amp|lt|gt|nbsp|lrm|rlm);/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/[\s\u00A0]+/g, " ")
    .trim();

/** The lines of a cue; a voice that is named goes on until the next is. */
function spokenIn(lines: readonly string[]): Spoken[] {
  const spoken: Spoken[] = [];
  let speaker: string | undefined;
  for (const line of lines) {
    const voice = VOICE.exec(line.trim());
    if (voice) speaker = wordsOf(voice[1] ?? "") || undefined;
    const text = wordsOf(line);
    if (text === "" || SOUND.test(text)) continue;
    spoken.push({ text, ...(speaker !== undefined && { speaker }) });
  }
  return spoken;
}

/** The cues of a SubRip or WebVTT file, in order. Notes, styles and numbers are passed over. */
export function cuesOf(content: string): Cue[] {
  const cues: Cue[] = [];
  for (const block of content.replace(/\r\n?/g, "\n").split(/\n[ \t]*\n/)) {
    const lines = block.split("\n");
    const at = lines.findIndex((line) => line.includes("-->"));
    const timing = TIMING.exec(lines[at] ?? "");
    const [from, to] = [secondsOf(timing?.[1] ?? ""), secondsOf(timing?.[2] ?? "")];
    if (from !== undefined && to !== undefined) cues.push({ from, to, lines: spokenIn(lines.slice(at + 1)) });
  }
  return cues;
}
