import fc from "fast-check";
import { expect, test } from "vitest";
import { loadReaders } from "../../src/corpus/drafting.ts";
import { isExtractor, Unreadable } from "../../src/corpus/reader.ts";

const readers = await loadReaders();
const FORMATS = [".html", ".pdf", ".docx", ".epub", ".xml", ".eml", ".srt", ".vtt"];

/** A change of a file: bytes at a place are taken out, and others put in. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  out: fc.nat(8),
  in: fc.uint8Array({ maxLength: 8 }),
});

const changed = (
  bytes: Uint8Array,
  changes: readonly { at: number; out: number; in: Uint8Array }[],
): Uint8Array =>
  changes.reduce((before, { at, out, in: put }) => {
    const start = Math.floor(at * before.length);
    return new Uint8Array([...before.slice(0, start), ...put, ...before.slice(start + out)]);
  }, bytes);

test.each(FORMATS)(
  "a %s file whose bytes are changed at random is read, or is said to be unreadable",
  async (ending) => {
    const reader = readers.get(ending);
    if (!reader || !isExtractor(reader)) expect.fail();
    const [example] = reader.examples;
    const original = new Uint8Array(Buffer.from(example?.content ?? "", example?.encoding ?? "utf8"));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        try {
          for (const draft of await reader.extract(changed(original, changes))) {
            if (draft instanceof Unreadable) continue;
            expect(draft.text).not.toContain("\uFFFD");
            for (const { start } of draft.places ?? []) expect(start).toBeLessThanOrEqual(draft.text.length);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(Unreadable);
        }
      }),
      { numRuns: 150 },
    );
  },
);
