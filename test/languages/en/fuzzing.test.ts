import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleOf } from "../../../src/corpus/article.ts";
import { loadEnglish } from "../../../src/languages/en/pack.ts";
import type { Annotation } from "../../../src/text/annotation.ts";
import { hostileText } from "../../support/hostile-text.ts";
import { runs } from "../../support/runs.ts";

const language = await loadEnglish();

const readAs = (text: string) =>
  articleOf({ text, bodyStart: 0, title: "Untitled", date: "2031-05-03" }, "a", "a.txt", language);

/** Whether a place lies between the halves of a character. */
const splits = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));

/** Everything wrong with a stretch of the text. */
function faultsOf(text: string, start: number, end: number, printed?: string): string[] {
  const inside = Number.isInteger(start) && 0 <= start && start < end && end <= text.length;
  if (!inside) return [`${start} to ${end} is no stretch of the text`];
  return [
    ...(splits(text, start) || splits(text, end) ? [`${start} to ${end} halves a character`] : []),
    ...(printed !== undefined && text.slice(start, end) !== printed
      ? [`${printed} does not stand there`]
      : []),
  ];
}

/** The same of all that an annotation points at. */
function faultsIn(text: string, found: Annotation): string[] {
  const own = faultsOf(text, found.start, found.end);
  if (found.type !== "quotation" && found.type !== "reported") return own;
  const { speaker, speakerStart, speakerEnd, to, toStart, toEnd } = found;
  const mention = speakerStart === undefined ? [] : faultsOf(text, speakerStart, speakerEnd ?? 0, speaker);
  const told = toStart === undefined ? [] : faultsOf(text, toStart, toEnd ?? 0, to);
  return [...own, ...mention, ...told];
}

test("a text of any kind is cut into sentences that stand in it, in order, none over another", () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      let last = 0;
      for (const { start, end } of language.segment(text, 0)) {
        expect(faultsOf(text, start, end, text.slice(start, end).trim())).toEqual([]);
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }),
    runs(2_000),
  );
});

describe.each(language.annotators.map((annotator) => ({ annotator, type: annotator.type })))(
  "the $type annotator",
  ({ annotator }) => {
    test("finds in a text of any kind only what stands there, and no more than there are words", () => {
      fc.assert(
        fc.property(hostileText(), (text) => {
          const article = readAs(text);
          const found = annotator.annotate(article, article.sentences);
          expect(found.flatMap((each) => faultsIn(text, each))).toEqual([]);
          expect(found.length).toBeLessThanOrEqual(text.length);
        }),
        runs(1_000),
      );
    });
  },
);

test("numbers that are found are numbers, and days are days", () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      const article = readAs(text);
      for (const annotator of language.annotators)
        for (const found of annotator.annotate(article, article.sentences)) {
          if (found.type === "figure")
            expect([found.value, found.high ?? 0].every(Number.isFinite)).toBe(true);
          if (found.type === "date")
            expect(found.value ?? "2031").toMatch(/^\d{4}(?:-\d{2}(?:-\d{2})?|\/\d{4})?$/);
        }
    }),
    runs(500),
  );
});

describe("words of any kind", () => {
  const today = "2031-05-03";
  const around = { today, isOutlet: (name: string) => name.length % 2 === 0 };
  const before = { command: "ask", options: { question: "ferry" }, person: "Ada Lind", other: undefined };
  test.each<[string, (line: string) => unknown]>([
    ["understood as a command", (line) => language.understand(line)],
    ["read for their filters", (line) => language.narrowed(line, around)],
    ["read after a question", (line) => language.followUp(line, before)],
    ["read for whom they ask about", (line) => language.personAsked(line)],
    ["read for days", (line) => language.daysNamed(line, today)],
    ["read for names", (line) => language.namesIn(line)],
    ["read for what they want", (line) => language.wants(line)],
    ["read for a claim", (line) => language.assertionIn(line)],
    ["read for their time", (line) => [language.tenseOf(line), language.looksAhead(line)]],
    ["read as a role", (line) => [language.isOffice(line), language.meansRole(line, "Finance Minister")]],
  ])("are %s without a fault", (_, read) => {
    fc.assert(
      fc.property(hostileText(30), (line) => void read(line)),
      runs(500),
    );
  });

  test("are told apart into words that stand there", () => {
    fc.assert(
      fc.property(hostileText(30), (line) => {
        const spans = language.wordSpans(line);
        expect(spans.flatMap(({ start, end }) => faultsOf(line, start, end))).toEqual([]);
        // A mark that stands on no letter is a word of nothing.
        expect(spans.flatMap(({ word }) => word || [])).toEqual(language.words(line));
      }),
      runs(1_000),
    );
  });
});
