import type { Random } from "../random.ts";
import { FIRST_NAMES, MONTHS, ROLES } from "./english.ts";
import { capitalised, contentRank, functionWord, inflected, wordOf } from "./words.ts";

/** What an article is about: its sentences come back to these words and people. */
export interface Topic {
  readonly words: readonly string[];
  readonly people: readonly string[];
}

const MEDIAN_WORDS = 17;
const SPREAD = 0.45;
const SHORTEST = 4;
const LONGEST = 70;
/** Surnames are words far down the ranks. */
const FIRST_SURNAME = 20_000;

const personOf = (random: Random): string =>
  `${random.pick(FIRST_NAMES)} ${capitalised(wordOf(FIRST_SURNAME + contentRank(random)))}`;

/** Words of one article; the commonest words of all are no topic. */
export function topicOf(random: Random): Topic {
  const words = Array.from({ length: 12 }, () => wordOf(50 + contentRank(random)));
  return { words, people: Array.from({ length: 3 }, () => personOf(random)) };
}

function number(random: Random): string {
  const roll = random.next();
  if (roll < 0.3) return `${random.pick(MONTHS)} ${random.between(1990, 2025)}`;
  if (roll < 0.5) return `${random.between(2, 99)} percent`;
  if (roll < 0.7) return `$${random.between(1, 900)} million`;
  return random.between(2, 50_000).toLocaleString("en");
}

function name(topic: Topic, random: Random): string {
  const person = random.pick(topic.people);
  const roll = random.next();
  if (roll < 0.2) return `${random.pick(ROLES)} ${person}`;
  return roll < 0.6 ? person : (person.split(" ").at(-1) ?? person);
}

/** One word or short phrase of a running sentence. */
function piece(topic: Topic, random: Random): string {
  const roll = random.next();
  if (roll < 0.44) return functionWord(random);
  if (roll < 0.47) return number(random);
  if (roll < 0.51) return name(topic, random);
  const word = roll < 0.62 ? random.pick(topic.words) : wordOf(contentRank(random));
  return inflected(word, random);
}

function pieces(topic: Topic, random: Random, count: number): string {
  const out = Array.from({ length: count }, (_, at) => {
    const comma = at > 3 && at < count - 3 && random.chance(0.05);
    return comma ? `${piece(topic, random)},` : piece(topic, random);
  });
  return out.join(" ");
}

/** One sentence; about one in twelve is a quotation with its speaker. */
export function sentenceOf(topic: Topic, random: Random): string {
  const length = Math.round(random.logNormal(MEDIAN_WORDS, SPREAD));
  const words = capitalised(pieces(topic, random, Math.min(LONGEST, Math.max(SHORTEST, length))));
  return random.chance(0.08) ? `"${words}," said ${random.pick(topic.people)}.` : `${words}.`;
}

/** A headline. */
export const titleOf = (topic: Topic, random: Random): string =>
  capitalised(
    Array.from({ length: random.between(5, 9) }, () =>
      random.chance(0.4) ? random.pick(topic.words) : piece(topic, random),
    ).join(" "),
  );
