import { hash } from "node:crypto";

const LONGEST = 80;
const LONGEST_TAIL = 10;
const LONGEST_ENDING = 12;

/** Signs that tell names apart, as in "C++" and "C#": what they become would be one name. */
const TELLING = /[^\p{L}\p{N}\s\p{Pd}_.,/\\()[\]]/u;

/** Letters and digits of any script, joined by hyphens; what is lost by that is told by a tail. */
function slugOf(text: string): string {
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const slug = words.join("-");
  if (slug.length <= LONGEST && !TELLING.test(text)) return slug;
  // Long names that begin alike are still different files.
  const tail = hash("sha256", text.normalize("NFKC").toLowerCase(), "hex").slice(0, LONGEST_TAIL);
  const front = slug.slice(0, LONGEST - LONGEST_TAIL - 1).replace(/-$/u, "");
  return `${front || "article"}-${tail}`;
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
