import { cpSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { openLibrary } from "../../src/library/opening.ts";
import { ShelfStore } from "../../src/library/shelf/shelf-store.ts";
import { annotationsMaker } from "../../src/library/volumes/annotation-data.ts";
import { packed } from "../../src/storage/box.ts";
import { citationIdOf } from "../../src/text/citation-id.ts";
import { Random } from "../bench/random.ts";
import { answered } from "../support/app.ts";
import { HARBOUR } from "../support/harbour.ts";
import { runs } from "../support/runs.ts";
import { answersTo, emptyFolder, put } from "./support/living.ts";

const SEED = 11;
const SERVER = "123456789012345678";
const QUESTIONS = [
  "/ask ferry",
  "who is Ada Lindqvist?",
  "/figure ferry",
  "/quote ferry",
  "/ask tram",
  "/ask mill",
];

const page = (sentence: string): string => `<html><body><article><p>${sentence}</p></article></body></html>`;

/** What is asked of all articles after each damage. */
interface Asked {
  readonly folder: string;
  /** A citation of what an edited article said before: what is kept of that stands nowhere else. */
  readonly cite: string;
}

/** Articles of several formats, one of them edited since, so that all kinds of files are kept. */
async function kept(): Promise<{ asked: Asked; data: string }> {
  const [folder, data] = [emptyFolder(), emptyFolder()];
  for (const [name, text] of Object.entries(HARBOUR)) put(folder, name, text);
  put(
    folder,
    "mill.html",
    page("The old mill of Westhaven burned down on Tuesday, and 40 bakers were without flour."),
  );
  put(folder, "tram.html", page("The tram of Westhaven opened on Monday, said the engineer Tove Falk."));
  put(folder, "edited.md", "---\ntitle: Trams\n---\nThe tram of Norgas carries 300 people a day.\n");
  const library = await openLibrary({ paths: [folder], data });
  await library.add(
    [{ name: "own.md", bytes: Buffer.from("---\ntitle: Own\n---\nOur ferry is late.\n") }],
    SERVER,
  );
  const { citations } = await answered(library.app, "/ask tram of Norgas carries people");
  const cite = `/cite ${citationIdOf(citations[0]?.sentence ?? expect.fail())}`;
  put(folder, "edited.md", "---\ntitle: Trams\n---\nThe tram of Norgas carries 400 people a day.\n");
  await library.refresh();
  await library.close();
  return { asked: { folder, cite }, data };
}

const filesIn = (data: string): string[] =>
  readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name !== "lock" && !file.parentPath.includes("own"))
    .map((file) => join(file.parentPath, file.name))
    .sort();

type Damage = (path: string, random: Random, all: readonly string[]) => void;

const overwrite = (path: string, change: (bytes: Buffer) => Uint8Array): void =>
  writeFileSync(path, change(readFileSync(path)));

const damages: Readonly<Record<string, Damage>> = {
  "a bit flipped": (path, random) =>
    overwrite(path, (bytes) => {
      const at = random.between(0, bytes.length - 1);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.between(0, 7));
      return bytes;
    }),
  "cut off": (path, random) => truncateSync(path, random.between(0, readFileSync(path).length - 1)),
  "a block of zeros": (path, random) =>
    overwrite(path, (bytes) => {
      const at = random.between(0, bytes.length - 1);
      return bytes.fill(0, at, Math.min(bytes.length, at + random.between(1, 512)));
    }),
  "swapped with another": (path, random, all) => {
    const other = random.pick(all);
    const aside = `${path}.aside`;
    renameSync(path, aside);
    if (other !== path) renameSync(other, path);
    renameSync(aside, other);
  },
  empty: (path) => writeFileSync(path, ""),
  gone: (path) => rmSync(path),
  "of another form": (path, random) =>
    writeFileSync(path, random.pick(["{}", "[]", "null", "#!/bin/sh\n", "IBIDBOX1", "\0".repeat(4_096)])),
  "written twice over": (path) => overwrite(path, (bytes) => Buffer.concat([bytes, bytes])),
};

test("annotations that lie beside another volume than theirs are worth nothing", async () => {
  const folder = emptyFolder();
  const store = new ShelfStore(folder, { maker: "me", mayWrite: true, log: () => {} });
  const made = packed(annotationsMaker("me", "one"), { numbers: Int32Array.of(1) });
  await store.keepAnnotations("one", made);
  await store.keepAnnotations("two", made);
  expect(await store.annotations("one")).toBeDefined();
  expect(await store.annotations("two")).toBeUndefined();
});

/** The answers over all articles and over a server's, and what the citation leads to. */
interface Answers {
  readonly found: readonly string[];
  readonly cited: readonly string[];
}

async function answersIn(
  { folder, cite }: Asked,
  data: string | undefined,
  log: string[] = [],
): Promise<Answers> {
  const library = await openLibrary({ paths: [folder], data, log: (line) => log.push(line) });
  try {
    const shared = await answersTo(library.app, QUESTIONS);
    const own = data === undefined ? [] : await answersTo(library.at([SERVER]), ["/ask late"]);
    // How rare a word is was counted when its volume was bound: scores may differ in their last figure.
    const found = [...shared, ...own].map((answer) => answer.replaceAll(/"score":[\d.]+/g, '"score":0'));
    return { found, cited: await answersTo(library.app, [cite]) };
  } finally {
    await library.close();
  }
}

const { numRuns } = runs(100);

test(
  `after any damage to what is kept answers are those of the articles (${numRuns} times)`,
  async () => {
    const { asked, data: whole } = await kept();
    const sound = await answersIn(asked, whole);
    const anew = await answersIn(asked, undefined);
    expect(sound.found.slice(0, QUESTIONS.length)).toEqual(anew.found);
    expect(sound.cited).not.toEqual(anew.cited);
    const random = new Random(SEED);
    for (let run = 0; run < numRuns; run++) {
      const data = emptyFolder();
      cpSync(whole, data, { recursive: true });
      const files = filesIn(data);
      const [kind, damage] = random.pick(Object.entries(damages));
      const path = random.pick(files);
      damage(path, random, files);
      const what = `seed ${SEED}, run ${run}: ${relative(data, path)} ${kind}`;
      const after = await answersIn(asked, data);
      expect(after.found, what).toEqual(sound.found);
      expect([sound.cited, anew.cited], what).toContainEqual(after.cited);
      const log: string[] = [];
      const again = await answersIn(asked, data, log);
      expect(again, `${what}, opened again`).toEqual(after);
      expect(log, what).toEqual([]);
      rmSync(data, { recursive: true });
    }
  },
  30_000 + 3_000 * numRuns,
);
