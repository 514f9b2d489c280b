import { matchesIn } from "../../../text/matches.ts";
import { CALLED_BODIES, NAMED_BODIES, OUTLET_DOCUMENTS, SENTENCE_OPENERS } from "../data/body-words.ts";
import { listed } from "../quotations/verb-forms.ts";

const NAMED: ReadonlySet<string> = new Set(listed(NAMED_BODIES));
const CALLED: ReadonlySet<string> = new Set(listed(CALLED_BODIES));
const DOCUMENTS: ReadonlySet<string> = new Set(listed(OUTLET_DOCUMENTS));
const OPENERS: ReadonlySet<string> = new Set(listed(SENTENCE_OPENERS));

const PART = "\\p{Lu}[\\p{L}\\p{N}.&-]{0,30}(?:['’]s)?";
const NAME = `(?<![\\p{L}\\p{N}])(?<name>${PART}(?:\\s(?:(?:of|for)\\s(?:the\\s)?|and\\s|&\\s)?${PART}){0,5})`;
const OWNER = "\\p{Lu}[\\p{L}.-]{0,30}['’]s\\s";
const PLACE_BEFORE = /\b(?:in|from|at|near|to|of|on|by|with|outside)\s(?:the\s)?$/iu;

/** A way in which a text says what a noun will stand for. */
interface Way {
  readonly pattern: RegExp;
  /** The noun is a part of the name: "Finance Ministry". */
  readonly inName: boolean;
}

function waysFor(noun: string): Way[] {
  const ways: Way[] = [];
  const add = (pattern: string, inName = false): number =>
    ways.push({ pattern: new RegExp(pattern, "gu"), inName });
  if (NAMED.has(noun)) add(NAME, true);
  if (CALLED.has(noun)) {
    add(`\\b${noun}\\s(?:the\\s)?${NAME}`);
    add(
      `${NAME},\\s(?:an?|the)\\s(?:[\\p{Ll}-]{1,20}\\s){0,4}${noun}(?=[,.;)]|\\s(?:that|which|based|owned|run)\\b)`,
    );
  }
  if (DOCUMENTS.has(noun))
    add(`\\b${noun}\\s(?:in|of|by|from)\\s(?:the\\s|${OWNER})?(?:[\\p{Ll}-]{1,20}\\s){0,3}${NAME}`);
  return ways;
}

/**
 * The name without what opens its sentence and without whose it is: "But Norland's Finance Ministry" is the ministry.
 */
function tidy(name: string): string {
  const words = name.split(/\s+/u);
  const own = words.slice(words.findLastIndex((word) => /['’]s$/u.test(word)) + 1);
  while (own[0] && OPENERS.has(own[0].toLowerCase())) own.shift();
  return own.join(" ").replace(/\.$/u, "");
}

/** The bodies of an article that a noun may stand for. */
export class Bodies {
  readonly #text: string;
  readonly #known = new Map<string, ReadonlyMap<string, number>>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The one body that "the ministry" or "the editorial" can stand for at a place; undefined for none or several. */
  standingFor(mention: string, before: number): string | undefined {
    const noun = /^the\s(\p{Ll}[\p{Ll}-]{2,20})$/iu.exec(mention)?.[1];
    if (noun === undefined) return undefined;
    const found = this.#known.get(noun) ?? this.#bodies(noun);
    this.#known.set(noun, found);
    const [first] = found;
    return found.size === 1 && first && first[1] < before ? first[0] : undefined;
  }

  /** The names that a noun can stand for, each with the place where it first stands; none where others go by it too. */
  #bodies(noun: string): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    let called = 0;
    for (const { pattern, inName } of waysFor(noun))
      for (const { groups, index } of matchesIn(this.#text, pattern)) {
        const name = tidy(groups?.["name"] ?? "");
        const words = name.toLowerCase().split(" ");
        if (inName && (words.length < 2 || !words.includes(noun))) continue;
        if (!inName) called++;
        const isPlace =
          !inName && this.#text.startsWith(groups?.["name"] ?? "", index) && this.#followsPlace(index);
        if (name === "" || isPlace) continue;
        found.set(name, Math.min(index, found.get(name) ?? index));
      }
    // Most nouns stand for none, and an article may have thousands of them: no text is read for those.
    return found.size > 0 && this.#unnamed(noun) > called ? new Map() : found;
  }

  #followsPlace(index: number): boolean {
    return PLACE_BEFORE.test(this.#text.slice(Math.max(0, index - 14), index));
  }

  /** How often another than "the" stands before the noun: "a bank", "the police department". */
  #unnamed(noun: string): number {
    const uses = matchesIn(this.#text, new RegExp(`(?<before>[\\p{L}-]{1,30})\\s${noun}\\b`, "gu"));
    return [...uses].filter(({ groups }) => !/^the$/iu.test(groups?.["before"] ?? "")).length;
  }
}
