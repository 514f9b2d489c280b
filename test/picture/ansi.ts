/** A run of text that a terminal shows in one way. */
export interface Run {
  readonly text: string;
  readonly look: "plain" | "bold" | "dim" | "mark";
}

const LOOKS: Readonly<Record<string, Run["look"]>> = { "1": "bold", "2": "dim", "1;33": "mark" };

/** A line of terminal output in runs; a code that is not ours ends the last one's look. */
export function runsOf(line: string): Run[] {
  const out: Run[] = [];
  let look: Run["look"] = "plain";
  for (const part of line.split("\u001b[")) {
    const code = out.length === 0 && !line.startsWith("\u001b[") ? null : /^([\d;]+)m/.exec(part);
    if (code) look = LOOKS[code[1] ?? ""] ?? "plain";
    const text = code ? part.slice(code[0].length) : part;
    if (text !== "") out.push({ text, look });
  }
  return out;
}

/** Breaks runs into lines of at most `columns` characters, between words. */
export function wrapped(runs: readonly Run[], columns: number, indent: string): Run[][] {
  const lines: Run[][] = [[]];
  let used = 0;
  for (const { text, look } of runs)
    for (const word of text.split(/(?<=\s)/u)) {
      if (used + word.trimEnd().length > columns && used > indent.length) {
        lines.push([{ text: indent, look: "plain" }]);
        used = indent.length;
      }
      lines.at(-1)?.push({ text: word, look });
      used += word.length;
    }
  return lines;
}
