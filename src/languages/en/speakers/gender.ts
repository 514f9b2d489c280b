import { MENS_NAMES, WOMENS_NAMES } from "../data/gendered-names.ts";
import { listed } from "../quotations/verb-forms.ts";

const WOMEN: ReadonlySet<string> = new Set(listed(WOMENS_NAMES));
const MEN: ReadonlySet<string> = new Set(listed(MENS_NAMES));

/** Whether "he" or "she" may be a person of that name, as far as the first name tells. */
export function mayBe(pronoun: string, name: string): boolean {
  const words = name.split(" ");
  if (words.length < 2) return true;
  const first = (words[0] ?? "").toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return !(/^he$/iu.test(pronoun) ? WOMEN : MEN).has(first);
}
