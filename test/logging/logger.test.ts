import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Detail } from "../../src/logging/log.ts";
import { type LogFormat, type LogSettings, loggerFor } from "../../src/logging/logger.ts";

const token = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.a-canary_0123456789abcdefghijklmnopq";

/** What a log writes of one event. */
function written(line: string, detail: Detail = {}, settings: Partial<LogSettings> = {}): string {
  let text = "";
  loggerFor({ format: "json", level: "debug", secrets: [token], ...settings }, (part) => {
    text += part;
  })(line, detail);
  return text;
}

const formats = [["plain"], ["json"]] as const satisfies readonly [LogFormat][];

describe("a line of the log", () => {
  test("is the sentence alone where people read it", () => {
    expect(
      written("On Discord as Ibid.", { level: "warn", fields: { servers: 2 } }, { format: "plain" }),
    ).toBe("On Discord as Ibid.\n");
  });

  test("is one JSON object with time, level, name, sentence and fields where programs read it", () => {
    const line = written("Articles changed.", {
      name: "corpus",
      fields: { added: 2, owner: "shared", well: true },
    });
    expect(JSON.parse(line)).toEqual({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      level: "info",
      name: "corpus",
      message: "Articles changed.",
      added: 2,
      owner: "shared",
      well: true,
    });
  });

  test("keeps its own names from fields of the same name", () => {
    expect(JSON.parse(written("So.", { fields: { level: "fatal", message: "other" } }))).toMatchObject({
      level: "info",
      message: "So.",
    });
  });

  test.each([
    ["debug", ["debug", "info", "warn", "error"]],
    ["warn", ["warn", "error"]],
    ["error", ["error"]],
  ] as const)("at level %s is written of %j", (level, shown) => {
    const all = ["debug", "info", "warn", "error"] as const;
    expect(all.filter((each) => written("So.", { level: each }, { level }) !== "")).toEqual(shown);
  });
});

describe.each(formats)("as %s, hostile text", (format) => {
  test.each([
    ["line breaks", "a\r\nforged: b\u2028c", String.raw`a\u000d\u000aforged: b\u2028c`],
    ["colours of a terminal", "\u001b[31mred\u009b0m", String.raw`\u001b[31mred\u009b0m`],
    ["marks of direction", "a\u202eb\u2066c", String.raw`a\u202eb\u2066c`],
    ["half a pair", "a\ud800b", String.raw`a\ud800b`],
  ])("with %s acts on nothing", (_, text, shown) => {
    const line = written(text, {}, { format });
    expect(format === "json" ? JSON.parse(line).message : line.trimEnd()).toBe(shown);
  });

  test("is one line of printable characters, whatever it is", () => {
    const text = fc.string({ unit: "binary", maxLength: 200 });
    fc.assert(
      fc.property(text, text, text, (line, name, value) => {
        const whole = written(line, { name, fields: { value, [name]: value } }, { format });
        expect(whole).toMatch(/^[^\p{Cc}\p{Cs}\u2028\u2029]*\n$/u);
      }),
    );
  });

  test("of 1 MB takes 2 KB, and is cut between two characters", () => {
    const line = written("é𝄞".repeat(300_000), { fields: { name: "x".repeat(1e6) } }, { format });
    expect(Buffer.byteLength(line)).toBeLessThan(5_000);
    expect(line).toContain("…");
    expect(line).not.toContain("�");
  });
});

const shapes = [
  ["the token", token, "a-canary"],
  ["the token in an address", encodeURIComponent(token), "a-canary"],
  [
    "the token in base 64",
    Buffer.from(token).toString("base64"),
    Buffer.from(token).toString("base64").slice(8, 40),
  ],
  ["another bot's token", "ODc2NTQzMjEwOTg3NjU0MzIx.Gzyxwv.another_canary_456789abcdefghijk", "canary"],
  ["an interaction's token", "aW50ZXJhY3Rpb246MTIzNDU2Nzg5canary", "canary"],
  [
    "the address of a callback",
    "https://discord.com/api/v10/interactions/123/canary-token/callback",
    "canary",
  ],
  [
    "the address of a webhook",
    "https://discord.com/api/webhooks/123456789012345678/canary_w-1?wait=true",
    "canary",
  ],
  ["a header", "{ authorization: 'Bot canary-canary' }", "canary"],
  ["a header as JSON", '{"Authorization":"Bearer canary"}', "canary"],
  ["a header's value", "Bot canary.canary.canary", "canary.canary"],
  ["credentials of an address", "http://me:canary@proxy.example/", "canary"],
] as const;

describe("what is secret", () => {
  test.each(shapes)("such as %s is in no line", (_, text, secret) => {
    for (const [format] of formats) {
      const line = written(`It failed (${text}).`, { name: text, fields: { text, [text]: 1 } }, { format });
      expect(line).not.toContain(secret);
      expect(line).toContain("[hidden]");
    }
  });

  test("stays so where a text is cut in its midst", () => {
    for (let before = 1_900; before < 2_100; before += 7)
      expect(written(`${" ".repeat(before)}${token}`)).not.toContain("canary");
    for (let before = 65_400; before < 65_540; before += 7)
      expect(written(`${token.repeat(20)}${"\n".repeat(before)}${token}`)).not.toContain("canary");
  });

  test("costs linear time to look for", () => {
    for (const unit of ["a", "a.", "a-._", "/webhooks/1", "authorization:", "Bot ", "://a:"])
      expect(written(unit.repeat(200_000 / unit.length)).length).toBeLessThan(10_000);
  });

  test("leaves sentences as they are", () => {
    const sentence = "Bot “Ibid” answers from 5 articles at https://example.org/a.b.c?d=e (reference k3f9a).";
    expect(written(sentence, {}, { format: "plain" })).toBe(`${sentence}\n`);
  });
});
