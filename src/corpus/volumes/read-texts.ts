/** Whatever has a text that it can read again. */
export interface Forgetful {
  forgetText(): void;
}

/**
 * Characters of texts that are kept as strings: some 4,000 articles. Fewer would come and go all the time under load.
 */
const MOST_KEPT = 16_000_000;
/** What a short text counts as: it is remembered where it was read, too. */
const LEAST = 1_000;

/** Those whose texts were read last. They are not held by this: what an article lies in is let go with its volume. */
let latest: WeakRef<Forgetful>[] = [];
let characters = 0;

/** Counts a text that was read; where there are too many, all that were read before are forgotten. */
export function countRead(reader: Forgetful, length: number): void {
  if (characters + length > MOST_KEPT) {
    for (const each of latest) each.deref()?.forgetText();
    latest = [];
    characters = 0;
  }
  latest.push(new WeakRef(reader));
  characters += Math.max(length, LEAST);
}
