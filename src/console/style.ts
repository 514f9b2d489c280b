/** How a terminal shows what matters; without colours all of these leave their text alone. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly mark: (text: string) => string;
}

const wrap =
  (on: string, off: string) =>
  (text: string): string =>
    `\u001b[${on}m${text}\u001b[${off}m`;

const same = (text: string): string => text;

export const styleFor = (colours: boolean): Style =>
  colours
    ? { bold: wrap("1", "22"), dim: wrap("2", "22"), mark: wrap("1;33", "22;39") }
    : { bold: same, dim: same, mark: same };

const shown = (sign: string): string =>
  `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`;

/** Signs that steer a terminal or turn the direction of writing are shown, not obeyed; a line break is a blank. */
export const harmless = (text: string): string =>
  text.replace(/[\r\n\t]+/gu, " ").replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, shown);

/** The same of many lines, which stay lines. */
export const harmlessLines = (text: string): string => text.split(/\r?\n/u).map(harmless).join("\n");
