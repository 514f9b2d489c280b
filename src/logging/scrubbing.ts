const HIDDEN = "[hidden]";

/** Shorter values are words that stand in sentences too. */
const SHORTEST_SECRET = 8;

/**
 * What secrets look like, each with what is left of it. Repeats are bounded, so that they cost what the text weighs.
 */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  // A bot's token: who, when, signature.
  [/(?<![\w-])[\w-]{12,200}\.[\w-]{6,10}\.[\w-]{20,200}/g, HIDDEN],
  // An interaction's token is the word "interaction:" and more, in base 64.
  [/aW50ZXJhY3Rpb246[\w=+/-]{0,600}/g, HIDDEN],
  // Addresses that carry a token.
  [/(\/(?:interactions|webhooks)\/\d{1,25}\/)[^/\s"'?#]{1,600}/g, `$1${HIDDEN}`],
  [/\b((?:proxy-)?authorization["']{0,2}\s{0,4}[:=,]\s{0,4}["']?)[^\r\n"',}]{1,600}/gi, `$1${HIDDEN}`],
  [/\b(Bot|Bearer|Basic) [\w.~+/=-]{16,600}/g, `$1 ${HIDDEN}`],
  [/(:\/\/)[^/\s@:]{1,200}:[^/\s@]{1,200}@/g, `$1${HIDDEN}@`],
];

/** The ways in which a value may be written. */
const spellingsOf = (value: string): string[] => [
  value,
  encodeURIComponent(value),
  Buffer.from(value).toString("base64"),
];

/** Takes secrets out of a text: those that are known, by their value, and all others by what they look like. */
export type Scrub = (text: string) => string;

export function scrubberFor(secrets: readonly string[]): Scrub {
  const known = secrets.filter((value) => value.length >= SHORTEST_SECRET).flatMap(spellingsOf);
  return (text) => {
    const without = known.reduce((left, secret) => left.replaceAll(secret, HIDDEN), text);
    return SHAPES.reduce((left, [shape, instead]) => left.replace(shape, instead), without);
  };
}
