/** Reads RFC 4180 letter by letter: rows of fields. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let [field, quoted] = ["", false];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (text.charAt(at + 1) === '"') {
        field += '"';
        at++;
      } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === "," || sign === "\r") {
      row.push(field);
      field = "";
      if (sign === "\r") {
        if (text.charAt(++at) !== "\n") throw new Error("a lone carriage return");
        rows.push(row);
        row = [];
      }
    } else field += sign;
  }
  if (quoted || field !== "" || row.length > 0) throw new Error("the last row does not end");
  return rows;
}

const NUMBERED = /^&#(\d{1,7});/;

/**
 * What markdown shows for a line without emphasis, links and code: what is escaped as it is, what is numbered by its
 * number.
 */
export function readMarkdown(line: string): string {
  let out = "";
  for (let at = 0; at < line.length; at++) {
    const sign = line.charAt(at);
    const number = NUMBERED.exec(line.slice(at));
    if (sign === "\\" && /[!-/:-@[-`{-~]/.test(line.charAt(at + 1))) out += line.charAt(++at);
    else if (number) {
      out += String.fromCodePoint(Number(number[1]));
      at += number[0].length - 1;
    } else if (/[*_`<[\]~|&\\]/.test(sign)) throw new Error(`${sign} has a meaning in: ${line}`);
    else out += sign;
  }
  return out;
}

/** An entry of BibTeX: its key and its fields, with the braces around them taken off. */
export interface Entry {
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Where the brace that opens at `at` closes, counted as BibTeX does: a backslash changes nothing. */
function closing(text: string, at: number): number {
  let depth = 0;
  for (let place = at; place < text.length; place++) {
    if (text.charAt(place) === "{") depth++;
    if (text.charAt(place) === "}" && --depth === 0) return place;
  }
  throw new Error("a brace does not close");
}

function fieldsIn(body: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (let at = 0; ; ) {
    const head = /^\s*([a-z]+) = \{/.exec(body.slice(at));
    if (!head) {
      if (body.slice(at).trim() !== "") throw new Error(`no field: ${body.slice(at, at + 40)}`);
      return fields;
    }
    const open = at + head[0].length - 1;
    const close = closing(body, open);
    fields[head[1] ?? ""] = body.slice(open + 1, close);
    if (body.charAt(close + 1) !== ",") throw new Error("a field ends without a comma");
    at = close + 2;
  }
}

/** Reads entries of BibTeX; what stands between them is skipped. */
export function readBibtex(text: string): Entry[] {
  const entries: Entry[] = [];
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at)) {
    const head = /^@[a-z]+\{([^\s{},#%~\\"]+),\n/.exec(text.slice(at));
    if (!head) throw new Error(`no entry: ${text.slice(at, at + 40)}`);
    const close = closing(text, text.indexOf("{", at));
    entries.push({ key: head[1] ?? "", fields: fieldsIn(text.slice(at + head[0].length, close)) });
    at = close;
  }
  return entries;
}

const COMMANDS: Readonly<Record<string, string>> = {
  textbackslash: "\\",
  textbraceleft: "{",
  textbraceright: "}",
  textasciitilde: "~",
  textasciicircum: "^",
  textasciigrave: "`",
};

/** What TeX sets for the words of a field. */
export const readTex = (field: string): string =>
  field.replace(/\\([a-z]+)\{\}|\\([%&$#_])|\{\}|([\\{}%&$#_~^])/g, (_, command, sign, bare) => {
    if (bare !== undefined) throw new Error(`${bare} has a meaning in: ${field}`);
    return command === undefined ? (sign ?? "") : (COMMANDS[command] ?? expectCommand(command));
  });

const expectCommand = (command: string): never => {
  throw new Error(`unknown to the reader: \\${command}`);
};
