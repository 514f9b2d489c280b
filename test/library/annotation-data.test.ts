import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Annotations } from "../../src/corpus/annotations.ts";
import { loadEnglish } from "../../src/languages/en/pack.ts";
import { annotationContents, KeptAnnotations } from "../../src/library/volumes/annotation-data.ts";
import { packed } from "../../src/storage/box.ts";
import { FiledBox } from "../../src/storage/filed-box.ts";
import type { Pieces } from "../../src/storage/label.ts";
import { articleOf } from "../support/article.ts";
import { HARBOUR } from "../support/harbour.ts";

const language = await loadEnglish();
const articles = Object.values(HARBOUR).map(articleOf);
const sentences = articles.flatMap((article) => article.sentences);
const annotations = new Annotations(language);
const path = join(mkdtempSync(join(tmpdir(), "ibid-")), "some.annotations");
writeFileSync(path, packed("me", await annotationContents(articles, annotations)));
const box = await FiledBox.open(path, "me");

/** The same as after a disk has changed one bit of every piece. */
const damaged: Pieces = {
  numbers: (name) => box.numbers(name),
  piece: (name, from, to) => {
    const bytes = box.piece(name, from, to).slice();
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    return bytes;
  },
};
const gone: Pieces = {
  numbers: (name) => box.numbers(name),
  piece: () => {
    throw new Error("EIO");
  },
};

describe("annotations that were kept", () => {
  test("are those that were worked out, sentence by sentence", () => {
    const kept = new KeptAnnotations(box, articles);
    expect(sentences.length).toBeGreaterThan(10);
    for (const sentence of sentences) {
      expect(kept.of(sentence)).toEqual(annotations.all(sentence));
      for (const { type } of language.annotators)
        expect(new KeptAnnotations(box, articles).of(sentence, type)).toEqual(
          annotations.all(sentence).filter((each) => each.type === type),
        );
    }
  });

  test.each([
    ["are not as they were written", damaged],
    ["cannot be read", gone],
  ])("are worked out again where they %s", (_, pieces) => {
    const found = new Annotations(language);
    found.learn(new KeptAnnotations(pieces, articles));
    for (const sentence of sentences) expect(found.all(sentence)).toEqual(annotations.all(sentence));
  });

  test("of an article that is not among them are not known", () => {
    const [sentence] = articleOf("Ada Lind said 12 ferries sank.").sentences;
    expect(new KeptAnnotations(box, articles).of(sentence ?? expect.fail())).toBeUndefined();
  });
});
