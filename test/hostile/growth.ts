import { articleOf } from "../../src/corpus/article.ts";
import type { Language } from "../../src/text/language.ts";
import type { Making } from "./texts.ts";

/** Work below this says nothing of how it grows. */
const leastMs = 40;

const cpuMs = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

/** The functions that read a whole text, by name. */
function readings(language: Language): Readonly<Record<string, (text: string) => void>> {
  const article = (text: string) =>
    articleOf({ text, bodyStart: 0, title: "a", date: "2031-05-03" }, "a", "a.txt", language);
  const annotators = language.annotators.map(
    (annotator) =>
      [
        annotator.type,
        (text: string) => {
          const read = article(text);
          annotator.annotate(read, read.sentences);
        },
      ] as const,
  );
  return {
    segment: (text) => void language.segment(text, 0),
    words: (text) => void language.words(text),
    numbersIn: (text) => void language.numbersIn(text),
    ...Object.fromEntries(annotators),
  };
}

/** How long a reading of a text took, and how much longer of one twice as long. */
export interface Growth {
  readonly text: string;
  readonly reading: string;
  readonly ms: number;
  /** 1 where it took too little time to say. */
  readonly ratio: number;
}

/** Reads a text of `size` and one of twice that in every way. The better of two tries counts. */
export function growths(name: string, make: Making, size: number, language: Language): Growth[] {
  return Object.entries(readings(language)).map(([reading, read]) => {
    const best = (text: string): number => Math.min(...[0, 1].map(() => cpuMs(() => read(text))));
    const [once, twice] = [best(make(size)), best(make(2 * size))];
    return { text: name, reading, ms: twice, ratio: twice < leastMs ? 1 : twice / Math.max(once, 1) };
  });
}
