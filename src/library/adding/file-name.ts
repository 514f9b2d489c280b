const LONGEST = 80;
const LONGEST_ENDING = 12;

/** Letters and digits of any script, joined by hyphens. */
function slugOf(text: string): string {
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join("-").slice(0, LONGEST).replace(/-$/u, "");
}

/**
 * The name that a file is kept under: what is dangerous in a name is not in it, and the same name gives the same again, so
 * that a file added again takes the place of the first.
 */
export function fileNameFor(name: string): string {
  const [, stem = name, ending = ""] = /^(.*?)((?:\.[\p{L}\p{N}]{1,12}){0,2})$/su.exec(name) ?? [];
  const [last = ""] = /(?:\.jsonl|\.json)?\.[^.]+$/u.exec(ending) ?? [];
  const front = ending.slice(0, ending.length - last.length);
  const kept = last.toLowerCase().slice(0, 2 * LONGEST_ENDING);
  return `${slugOf(stem + front) || "article"}${kept}`;
}
