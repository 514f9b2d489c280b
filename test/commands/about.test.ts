import { describe, expect, test } from "vitest";
import { styleFor } from "../../src/console/style.ts";
import { asText } from "../../src/console/text.ts";
import { cardOf } from "../../src/discord/rendering/card.ts";
import { englishWording } from "../../src/discord/wording/wording.ts";
import { createApp } from "../../src/library/opening.ts";
import { projectAddress } from "../../src/program.ts";
import { answered, overHarbour } from "../support/app.ts";
import { folderWith } from "../support/folder.ts";
import { HARBOUR } from "../support/harbour.ts";

const room = { characters: 4_000, sections: 15, components: 35 };

describe("/about", () => {
  test("says how much it has read, from when, and that nothing else is stored", async () => {
    const { facts = [] } = await answered(await overHarbour(), "/about");
    const values = Object.fromEntries(facts.map(({ name, value }) => [name, value]));
    expect(values).toMatchObject({
      Version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      Articles: "3",
      Sentences: expect.stringMatching(/^\d+$/),
      "Oldest article": "2031-03-06",
      "Newest article": "2031-03-07",
      Languages: "English",
      Stored: expect.stringMatching(/^Nothing but these articles\./),
    });
  });

  test("without articles leaves their days and languages out", async () => {
    const { facts = [] } = await answered(await createApp([]), "/about");
    expect(facts.map(({ name }) => name)).toEqual([
      "Version",
      "Articles",
      "Sentences",
      "Stored",
      "Privacy",
      "Terms",
    ]);
  });

  test("links to the pages that the host names, in the console and on Discord", async () => {
    const pages = { privacy: "https://host.example/privacy", terms: "https://host.example/terms" };
    const about = await answered(await createApp([folderWith(HARBOUR)], pages), "/about");
    const text = asText(about, styleFor(false));
    expect(text).toContain("Privacy: What is done with data (https://host.example/privacy)");
    const markdown = cardOf(about, room, englishWording, () => undefined).sections.map(
      (section) => section.markdown,
    );
    expect(markdown.join("\n")).toContain(
      "**Terms** [On what terms this may be used](https://host.example/terms)",
    );
    expect(markdown.join("\n")).toContain("**Oldest article** 6 March 2031");
  });
});

test.each([
  [{}, null],
  [{ homepage: "https://code.example/a/ibid#readme" }, "https://code.example/a/ibid"],
  [{ repository: "github:a/ibid" }, "https://github.com/a/ibid"],
  [{ repository: { url: "git+https://code.example/a/ibid.git" } }, "https://code.example/a/ibid"],
  [{ repository: "git@code.example:a/ibid.git" }, null],
  [{ repository: "javascript:alert(1)" }, null],
])("a project given as %j has its address at %s", (manifest, address) => {
  expect(projectAddress(manifest)).toBe(address);
});
