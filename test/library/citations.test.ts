import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import json from "../../src/answering/exporting/formats/json.ts";
import type { App } from "../../src/app.ts";
import { openLibrary } from "../../src/library/opening.ts";
import { wordsOf } from "../../src/text/article.ts";
import { citationIdOf } from "../../src/text/citation-id.ts";
import { english } from "../../src/text/saying.ts";
import { answered } from "../support/app.ts";
import { folderWith } from "../support/folder.ts";
import { HARBOUR } from "../support/harbour.ts";

const SERVER = "100000000000000001";
const OTHER = "100000000000000002";

const zeppelins = (count: string) => ({
  name: "Zeppelins.md",
  bytes: new TextEncoder().encode(
    `---\ntitle: Zeppelins over the harbour\ndate: 2031-05-01\n---\n${count} zeppelins crossed the harbour on Sunday. The quay was calm.\n`,
  ),
});

const shown = async (app: App, request: string) => {
  const { note, citations } = await answered(app, request);
  return [
    english(note ?? ""),
    ...citations.map(({ edition, sentence }) => `${edition ?? ""} ${wordsOf(sentence)}`.trim()),
  ];
};

const idOf = async (app: App): Promise<string> => {
  const { citations } = await answered(app, "/ask zeppelins crossed the harbour");
  return citationIdOf(citations[0]?.sentence ?? expect.fail());
};

test("a citation of an edited article still opens, then and now, after a restart too", async () => {
  const [data, paths] = [mkdtempSync(join(tmpdir(), "ibid-data-")), [folderWith(HARBOUR)]];
  const library = await openLibrary({ paths, data });
  await library.add([zeppelins("Three")], SERVER);
  const request = `/cite ${await idOf(library.at([SERVER]))}`;
  expect(await shown(library.at([SERVER]), request)).toEqual([
    "",
    "Three zeppelins crossed the harbour on Sunday.",
  ]);
  await library.add([zeppelins("Four")], SERVER);
  const edited = [
    "The article was edited since.",
    "then Three zeppelins crossed the harbour on Sunday.",
    "now Four zeppelins crossed the harbour on Sunday.",
  ];
  expect(await shown(library.at([SERVER]), request)).toEqual(edited);
  await library.close();
  const again = await openLibrary({ paths, data });
  expect(await shown(again.at([SERVER]), request)).toEqual(edited);
  await again.close();
});

test("an id of one server's article is unknown to others, as if there were none such", async () => {
  const library = await openLibrary({
    paths: [folderWith(HARBOUR)],
    data: mkdtempSync(join(tmpdir(), "ibid-data-")),
  });
  await library.add([zeppelins("Three")], SERVER);
  const id = await idOf(library.at([SERVER]));
  const [unknown] = await shown(library.at([OTHER]), `/cite ${id}`);
  expect(unknown).toBe(`No citation "${id}" is known here.`);
  await library.close();
});

test("filters see a server's own articles beside the shared ones", async () => {
  const library = await openLibrary({
    paths: [folderWith(HARBOUR)],
    data: mkdtempSync(join(tmpdir(), "ibid-data-")),
  });
  await library.add([zeppelins("Three")], SERVER);
  const request = "/ask harbour since:2031-04";
  expect((await shown(library.at([SERVER]), request)).join(" ")).toContain("Three zeppelins");
  expect((await shown(library.at([OTHER]), request)).join(" ")).toContain(
    "No article here fits since:2031-04.",
  );
  const filtered = await library.at([OTHER]).answer(request);
  expect(json.write(filtered)).not.toContain("eppelin");
  await library.close();
});
