import { describe, expect, test } from "vitest";
import { CloseLook } from "../../../src/search/ranking/close-look.ts";
import { firstLook } from "../../../src/search/ranking/first-look.ts";
import { Reading } from "../../../src/search/ranking/reading.ts";
import { Surroundings } from "../../../src/search/ranking/surroundings.ts";
import type { CloseFeatures, FirstFeatures } from "../../../src/search/ranking/weights.ts";
import type { Annotation } from "../../../src/text/annotation.ts";
import { searched } from "../../support/searched.ts";

const harbour = () =>
  searched({
    "Ferry news": "The old ferry left Narvik. Who saw it? It carried coal and wool. The ferry and the coal.",
    Tolls: "Lindqvist raised the toll. A tram came.",
  });

const [LEFT, WHO, CARRIED, REPEATS, RAISED, TRAM] = [0, 1, 2, 3, 4, 5];

/** Looks at sentences for a question; by default all of them are compared with one another. */
async function looking(question: string, among = [LEFT, WHO, CARRIED, REPEATS, RAISED, TRAM]) {
  const { collection, read } = await harbour();
  const asked = await read(question);
  const reading = new Reading(collection, asked);
  const scores = { paragraphs: new Map(), articles: new Map([[0, 2]]) };
  const surroundings = new Surroundings(collection, asked, reading, scores);
  const annotated: string[] = [];
  const annotate = (_: unknown, type?: string): readonly Annotation[] => {
    annotated.push(String(type));
    return [];
  };
  const look = new CloseLook(collection, asked, reading, surroundings, annotate, among);
  return {
    first: (id: number): FirstFeatures => firstLook(id, collection, asked, reading, surroundings),
    close: (id: number): CloseFeatures => look.at(id),
    kind: (id: number): number => look.kind(id),
    annotated,
    surroundings,
    /** The share that these of the question's terms have in all that the corpus knows, by rarity. */
    share: (...places: number[]): number =>
      places.reduce((sum, place) => sum + (asked.rarity[place] ?? 0), 0) / asked.known,
  };
}

describe("a first look", () => {
  test("sees how the sentence and what is around it fit", async () => {
    const { first, surroundings } = await looking("ferry coal");
    for (const id of [LEFT, CARRIED])
      expect(first(id)).toMatchObject({
        sentence: surroundings.sentence(id),
        window: surroundings.window(id),
        paragraph: surroundings.paragraph(id),
        article: surroundings.article(id),
      });
    expect(first(LEFT).article).toBeGreaterThan(first(RAISED).article);
  });

  test("sees what the title holds, and what it alone holds", async () => {
    const { first, share } = await looking("ferry coal toll");
    expect(first(LEFT)).toMatchObject({ title: expect.closeTo(share(0), 12), titleOnly: 0 });
    expect(first(CARRIED)).toMatchObject({
      title: expect.closeTo(share(0), 12),
      titleOnly: expect.closeTo(share(0), 12),
    });
    expect(first(TRAM)).toMatchObject({ title: expect.closeTo(share(2), 12) });
  });

  test("sees how the words stand there", async () => {
    const { first } = await looking("the old ferry of coal");
    expect(first(LEFT)).toMatchObject({ phrase: 1 / 3, asks: 0 });
    expect(first(WHO)).toMatchObject({ phrase: 0, asks: 1, exact: 0, near: 0 });
    expect(first(LEFT).near).toBeGreaterThan(first(REPEATS).near);
    const { first: exactly, share } = await looking("old ferries left");
    expect(exactly(LEFT).exact).toBeCloseTo(share(0, 2), 12);
  });
});

describe("a close look", () => {
  test("sees how the sentence and what is around it fit", async () => {
    const { close, surroundings, share } = await looking("ferry coal toll");
    expect(close(CARRIED)).toMatchObject({
      sentence: surroundings.sentence(CARRIED),
      paragraph: surroundings.paragraph(CARRIED),
      article: surroundings.article(CARRIED),
      title: expect.closeTo(share(0), 12),
      kind: 0,
    });
  });

  test("sees names in the sentence, its title and the sentence before", async () => {
    const { close } = await looking("did Narvik or the Ferry or Lindqvist charge a toll");
    const { close: narvik } = await looking("who left for Narvik");
    expect([LEFT, WHO, CARRIED].map((id) => narvik(id).names)).toEqual([1, 1, 0]);
    expect(close(LEFT).names).toBeGreaterThan(close(CARRIED).names);
    expect(close(RAISED).names).toBeGreaterThan(0);
    expect(close(CARRIED).names).toBeGreaterThan(0);
    const { close: nobody } = await looking("coal and wool");
    expect(nobody(CARRIED).names).toBe(0.5);
  });

  test("sees what the sentence before fills in, most where the sentence leans on it", async () => {
    const { close, share } = await looking("narvik coal");
    expect(close(WHO)).toMatchObject({ before: expect.closeTo(share(0), 12) });
    expect([close(LEFT).before, close(CARRIED).before, close(RAISED).before]).toEqual([0, 0, 0]);
    const { close: toll } = await looking("who raised the toll by tram");
    expect(toll(TRAM).before).toBeGreaterThan(0);
    expect(toll(TRAM).leaning).toBeLessThan(toll(TRAM).before);
  });

  test("sees what tells the sentence apart from the others that are looked at", async () => {
    const { close } = await looking("ferry coal", [LEFT, CARRIED, REPEATS]);
    expect(close(REPEATS).local).toBe(1);
    expect(close(LEFT).local).toBeCloseTo(0.5, 12);
    const { close: all } = await looking("ferry coal", [LEFT, REPEATS]);
    expect(all(LEFT).local).toBeLessThan(0.5);
    const { close: neither } = await looking("ferry coal", [WHO, TRAM]);
    expect(neither(TRAM).local).toBe(0);
  });

  test("sees how early it stands in its article", async () => {
    const { close } = await looking("ferry");
    expect([LEFT, WHO, CARRIED, REPEATS, RAISED].map((id) => close(id).early)).toEqual([
      1,
      1 / 2,
      1 / 3,
      1 / 4,
      1,
    ]);
  });

  test("sees that it asks, or says no more than the question", async () => {
    const { close } = await looking("ferry coal");
    expect([LEFT, WHO, CARRIED, REPEATS].map((id) => close(id).asks)).toEqual([0, 1, 0, 1]);
  });

  test("sees whether the kind of answer is annotated in it", async () => {
    const { kind, annotated } = await looking("who raised the toll?");
    expect(kind(RAISED)).toBeGreaterThanOrEqual(0);
    expect(annotated).toContain("person");
  });
});
