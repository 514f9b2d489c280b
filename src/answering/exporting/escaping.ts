/** What could begin a list, a heading or a rule where it opens a line. */
const OPENS_BLOCK = /^(?:[#+=>-]|\d{1,9}[.)])/u;

const escapedAt = (text: string, at: number): boolean => {
  const [before, sign, after] = [text.charAt(at - 1), text.charAt(at), text.charAt(at + 1)];
  if (sign === ".") return before === "." || after === "." || /[^\s\d]/u.test(after);
  if (sign === "-") return before === "-" || after === "-";
  if (sign === ":") return /\S/u.test(after);
  return /[\\`*_{}[\]<>~|&@^$"']/u.test(sign);
};

/** Blanks that markdown would drop or join, as it writes them by number. */
const asReference = (sign: string): string => `&#${sign.codePointAt(0)};`;

/**
 * Markdown (CommonMark and GitHub's) whose rendering is just the text, on one line: what has a meaning stands behind a
 * backslash, line breaks and rows of blanks by their numbers.
 */
export function asMarkdown(text: string): string {
  const opening = OPENS_BLOCK.exec(text)?.[0].length ?? 0;
  let out = "";
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    const isEdge = at === 0 || at === text.length - 1 || text.charAt(at - 1) === " ";
    if (/[\t-\r]/u.test(sign) || (sign === " " && isEdge)) out += asReference(sign);
    else out += escapedAt(text, at) || at === opening - 1 ? `\\${sign}` : sign;
  }
  return out;
}

const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "`": "\\textasciigrave{}",
  "%": "\\%",
  "&": "\\&",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
};

/** Signs that TeX cannot read. */
const UNREADABLE = /(?!\s)[\p{Cc}\p{Cs}]/gu;

/**
 * A text as it stands in a field of BibTeX: what TeX takes for a command is written out, braces too, so that they pair.
 */
export const asTex = (text: string): string =>
  Array.from(text.replace(UNREADABLE, "\ufffd"), (sign) => TEX[sign] ?? sign)
    .join("")
    .replace(/-(?=-)/gu, "-{}")
    .replace(/'(?=')/gu, "'{}")
    .replace(/\s+/gu, " ");
