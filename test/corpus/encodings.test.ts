import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Draft, Unreadable } from "../../src/corpus/reader.ts";
import eml from "../../src/corpus/readers/eml.ts";
import html from "../../src/corpus/readers/html.ts";
import subtitles from "../../src/corpus/readers/subtitles.ts";

const latin = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
const swapped = (text: string) => new Uint8Array(Buffer.from(utf16(text)).swap16());
const page = (meta: string, text: string) =>
  `<html><head>${meta}<title>Fähre</title></head><p>${text}</p></html>`;
const TEXT = "Die Fähre kostet 40 € – „mehr“ nicht.";

async function textOf(bytes: Uint8Array, reader = html): Promise<string> {
  const [draft] = await reader.extract(bytes);
  if (!draft || draft instanceof Unreadable) throw new Error("no draft");
  return draft.text;
}

/** In Windows-1252, where € is 0x80, – 0x96, „ 0x84 and “ 0x93. */
const windows = (text: string) =>
  latin(
    text.replace(/[€–„“]/g, (sign) => ({ "€": "\x80", "–": "\x96", "„": "\x84", "“": "\x93" })[sign] ?? ""),
  );

describe("a page is read in the encoding that it is written in", () => {
  test.each([
    ["UTF-8 that says so", utf8(page('<meta charset="utf-8">', TEXT))],
    ["UTF-8 that says nothing", utf8(page("", TEXT))],
    ["UTF-8 with its mark", utf8(`\uFEFF${page("", TEXT)}`)],
    [
      "UTF-8 whose mark is right and whose word is wrong",
      utf8(`\uFEFF${page('<meta charset="latin1">', TEXT)}`),
    ],
    ["UTF-16 with its mark", utf16(page("", TEXT))],
    ["UTF-16 the other way round", swapped(page("", TEXT))],
    ["UTF-8 that calls itself UTF-16", utf8(page('<meta charset="utf-16">', TEXT))],
    ["Windows-1252 that says so", windows(page('<meta charset="windows-1252">', TEXT))],
    [
      "Windows-1252 that calls itself Latin-1",
      windows(page('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', TEXT)),
    ],
    ["an XML declaration", windows(`<?xml version="1.0" encoding="windows-1252"?>${page("", TEXT)}`)],
  ])("%s", async (_, bytes) => {
    expect(await textOf(bytes)).toBe(TEXT);
  });
});

describe("a page in no encoding that is known is left out", () => {
  test.each([
    ["Latin-1 that says nothing", latin(page("", "Die Fähre ist da."))],
    ["Latin-1 that calls itself UTF-8", latin(page('<meta charset="utf-8">', "Die Fähre ist da."))],
    ["an encoding of nobody's", utf8(page('<meta charset="ferry-8">', TEXT))],
    ["half a sign at the end", utf8(page("", TEXT)).slice(0, 70)],
    ["a zero byte", utf8(page("", "The ferry\0left."))],
    ["overlong signs", new Uint8Array([...utf8("<p>The ferry"), 0xc0, 0xaf])],
    ["half of a pair", new Uint8Array([...utf8("<p>The ferry"), 0xed, 0xa0, 0x80])],
  ])("%s", async (_, bytes) => {
    await expect(textOf(bytes)).rejects.toThrow(Unreadable);
  });
});

test("a paragraph with a sign that could not be read before it was saved is left out", async () => {
  expect(await textOf(utf8("<p>The f\uFFFDrry left.</p><p>Nobody paid.</p>"))).toBe("Nobody paid.");
  expect(await textOf(utf8("<p>The f&#xFFFD;rry left.</p><p>Nobody paid.</p>"))).toBe("Nobody paid.");
});

test("a letter in a damaged encoding loses what is damaged", async () => {
  const letter =
    "From: a@b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nThe f\xe4rry left.\r\n\r\nNobody paid.\r\n";
  expect(await textOf(latin(letter), eml)).toBe("Nobody paid.");
});

test("a letter in Windows-1252 keeps its quotation marks", async () => {
  const letter =
    "From: a@b\r\nContent-Type: text/plain; charset=windows-1252\r\n\r\nNobody said \x93yes\x94.\r\n";
  expect(await textOf(latin(letter), eml)).toBe("Nobody said “yes”.");
});

test("a transcript in another encoding than UTF is left out", async () => {
  await expect(textOf(latin("1\n00:00:01,000 --> 00:00:02,000\nDie F\xe4hre\n"), subtitles)).rejects.toThrow(
    /UTF-8/,
  );
});

test("whatever the bytes, no citation holds a sign that could not be read", async () => {
  const head = utf8("<!DOCTYPE html><meta charset=utf-8><p>The ferry left.</p><p>");
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
      const drafts = await Promise.resolve(html.extract(new Uint8Array([...head, ...bytes]))).catch(
        (error: unknown) => [error],
      );
      for (const draft of drafts as readonly (Draft | Unreadable)[])
        if (!(draft instanceof Unreadable)) expect(draft.text).not.toContain("\uFFFD");
    }),
    { numRuns: 300 },
  );
});
