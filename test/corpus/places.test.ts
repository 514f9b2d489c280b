import { expect, test } from "vitest";
import { citationsOf } from "../../src/answering/answer.ts";
import json from "../../src/answering/exporting/formats/json.ts";
import markdown from "../../src/answering/exporting/formats/markdown.ts";
import { styleFor } from "../../src/console/style.ts";
import { asText } from "../../src/console/text.ts";
import { sourceLine } from "../../src/discord/rendering/source.ts";
import french from "../../src/discord/wording/languages/fr.ts";
import { englishWording, wordings } from "../../src/discord/wording/wording.ts";
import { createApp } from "../../src/library/opening.ts";
import { answered, expectVerbatim } from "../support/app.ts";
import { folderWith } from "../support/folder.ts";
import { pdfOf } from "../support/pdf.ts";

const PDF = pdfOf([
  [{ y: 720, text: "The harbour master counted 1,204 ships." }],
  [
    { y: 720, text: "The lighthouse on Gull Rock has been dark since" },
    { y: 706, text: "May, and it stays dark." },
  ],
]);
const TALK =
  "WEBVTT\n\n00:59.000 --> 01:02.000\n<v Hanna Roos>I turned the key\n\n01:02:05.500 --> 01:02:08.000\n<v Hanna Roos>of the lamp myself. Nobody asked me why.\n";

const asked = async (files: Record<string, string | Uint8Array>, request: string) => {
  const answer = await answered(await createApp([folderWith(files)]), request);
  expectVerbatim(citationsOf(answer));
  return answer;
};

test("a citation names the page of the original", async () => {
  const answer = await asked({ "report.pdf": PDF }, "/ask since when has the lighthouse been dark?");
  const [citation] = citationsOf(answer);
  expect(citation?.sentence.article.text).toContain("dark since May, and it stays dark.");
  expect(asText(answer, styleFor(false))).toContain(" · page 2 · sentence 2 of 2");
  expect(JSON.parse(json.write(answer)).citations[0]).toMatchObject({ number: 2, place: { page: 2 } });
  expect(markdown.write(answer)).toContain(" · page 2 · ");
});

test("a citation names the time at which it is said", async () => {
  const answer = await asked({ "talk.vtt": TALK }, "/ask nobody asked why");
  expect(asText(answer, styleFor(false))).toContain(" · at 01:02:05 · sentence 2 of 2");
  expect(JSON.parse(json.write(answer)).citations[0]).toMatchObject({ place: { seconds: 3725 } });
});

test("Discord names both in the language of the one who asks", async () => {
  const [paged] = citationsOf(await asked({ "report.pdf": PDF }, "/ask lighthouse dark"));
  const [timed] = citationsOf(await asked({ "talk.vtt": TALK }, "/ask nobody asked why"));
  if (!paged || !timed) expect.fail();
  expect(sourceLine(paged.sentence, englishWording)).toContain(" · page 2 · sentence 2 of 2");
  expect(sourceLine(timed.sentence, wordings([french])("fr"))).toContain(" · à 01:02:05 · ");
});

test("a citation of a file that is the original names no place in another", async () => {
  const answer = await asked(
    { "a.txt": "The lighthouse on Gull Rock has been dark since May." },
    "/ask lighthouse",
  );
  expect(JSON.parse(json.write(answer)).citations[0]).not.toHaveProperty("place");
});
