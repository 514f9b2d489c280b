const QUOTED = [/^"((?:[^"\\]|\\.)*)"(?:[ \t]+#.*)?$/, /^'((?:[^']|'')*)'(?:[ \t]+#.*)?$/] as const;
const COMMENT = /(?:^|[ \t])#.*$/;
const NULL = /^(?:~|null|Null|NULL)$/;

const unescaped = (words: string): string => words.replace(/\\(["\\])/g, "$1");

/** A scalar without its quotes and its comment; `\"` inside double quotes and `''` inside single ones are one mark. */
function plainOf(value: string): string {
  const trimmed = value.trim();
  const double = QUOTED[0].exec(trimmed);
  if (double) return unescaped(double[1] ?? "");
  const single = QUOTED[1].exec(trimmed);
  if (single) return (single[1] ?? "").replaceAll("''", "'");
  // A mark left as it is inside the quotes is no YAML, but what is meant is plain.
  if (/^".*"$/.test(trimmed)) return unescaped(trimmed.slice(1, -1));
  if (/^'.*'$/.test(trimmed)) return trimmed.slice(1, -1);
  const plain = trimmed.replace(COMMENT, "").trim();
  return NULL.test(plain) ? "" : plain;
}

/** The text of a YAML value on one line. `[a, b]` is "a, b"; null is empty. */
export function scalarOf(value: string): string {
  const list = /^\[([^\]]*)\](?:[ \t]+#.*)?$/.exec(value.trim());
  return list ? (list[1] ?? "").split(",").map(plainOf).filter(Boolean).join(", ") : plainOf(value);
}
