import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Detail } from "../../src/logging/log.ts";
import { type LogFormat, type LogSettings, loggerFor } from "../../src/logging/logger.ts";

const token = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.a-canary_0123456789abcdefghijklmnopq";

/** Gives what a log writes of an event, before it returns. */
async function writing(
  settings: Partial<LogSettings> = {},
): Promise<(line: string, detail?: Detail) => string> {
  let text = "";
  const all: LogSettings = { format: "json", level: "debug", secrets: [token], ...settings };
  const log = await loggerFor(all, (part) => {
    text += part;
  });
  return (line, detail) => {
    text = "";
    log(line, detail);
    return text;
  };
}

const json = await writing();
const plain = await writing({ format: "plain" });
const written = { json, plain };

const formats = [["plain"], ["json"]] as const satisfies readonly [LogFormat][];

describe("a line of the log", () => {
  test("is the sentence alone where people read it", () => {
    expect(plain("On Discord as Ibid.", { level: "warn", fields: { servers: 2 } })).toBe(
      "On Discord as Ibid.\n",
    );
  });

  test("is one JSON object with time, level, name, sentence and fields where programs read it", () => {
    const line = json("Articles changed.", {
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

  test("has the level info and the name of the program where nothing else is said", () => {
    expect(JSON.parse(json("So."))).toMatchObject({ level: "info", name: "ibid" });
  });

  test("keeps its own names from fields of the same name, and has each once", () => {
    const line = json("So.", { fields: { time: 0, level: "fatal", name: "x", message: "other", msg: "y" } });
    expect(JSON.parse(line)).toMatchObject({ level: "info", name: "ibid", message: "So.", msg: "y" });
    for (const name of ["time", "level", "name", "message"]) expect(line.split(`"${name}":`)).toHaveLength(2);
  });

  test.each([
    ["err", "pid", "hostname", "serializers", "0"],
    ["method", "headers", "socket", "setHeader"],
    ["__proto__", "constructor", "toString", "hasOwnProperty", "toJSON"],
  ])("has fields named %s, %s, %s as they are", (...names) => {
    const fields = Object.fromEntries(names.map((name) => [name, `the ${name}`]));
    const read = JSON.parse(json("So.", { fields }));
    const { time: _, ...others } = Object.fromEntries(Object.entries(read));
    expect(others).toEqual(
      Object.fromEntries([
        ...Object.entries(fields),
        ["level", "info"],
        ["name", "ibid"],
        ["message", "So."],
      ]),
    );
  });

  test("has twenty fields at most", () => {
    const fields = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`field${i}`, i]));
    expect(Object.keys(JSON.parse(json("So.", { fields })))).toHaveLength(4 + 20);
  });

  test("fills in nothing for signs that stand for values elsewhere", () => {
    const line = json("100% of %s, %d, %j and %%", { fields: { share: "%s" } });
    expect(JSON.parse(line)).toMatchObject({ message: "100% of %s, %d, %j and %%", share: "%s" });
  });

  test("has null for numbers that JSON has not", () => {
    expect(JSON.parse(json("So.", { fields: { share: Number.NaN, none: null } }))).toMatchObject({
      share: null,
      none: null,
    });
  });

  describe.each(formats)("as %s", (format) => {
    test.each([
      ["debug", ["debug", "info", "warn", "error"]],
      ["warn", ["warn", "error"]],
      ["error", ["error"]],
    ] as const)("at level %s is written of %j", async (level, shown) => {
      const ofLevel = await writing({ format, level });
      const all = ["debug", "info", "warn", "error"] as const;
      expect(all.filter((each) => ofLevel("So.", { level: each }) !== "")).toEqual(shown);
    });
  });
});

const circle: Record<string, unknown> = {};
circle["self"] = circle;

describe("what a log may not hold", () => {
  test.each([
    ["an error", new Error("canary")],
    ["an error with a cause", new TypeError("canary", { cause: new Error("canary") })],
    ["an object", { canary: "canary" }],
    ["a list", ["canary"]],
    ["a circle", circle],
    [
      "an object that cannot be written",
      {
        toJSON() {
          throw new Error("canary");
        },
      },
    ],
    ["a function", () => "canary"],
    ["a symbol", Symbol("canary")],
    ["a whole number without end", 10n ** 30n],
    ["what is undefined", undefined],
  ])("such as %s is left out, and the line is written", (_, value) => {
    const detail = JSON.parse('{"fields":{"well":true}}');
    detail.fields.value = value;
    const line = json("So.", detail);
    expect(JSON.parse(line)).toMatchObject({ message: "So.", well: true });
    expect(line).not.toMatch(/canary|value|000/);
  });
});

describe.each(formats)("as %s, who logs goes on", (format) => {
  test("where nothing can be written", async () => {
    const log = await loggerFor({ format, level: "debug", secrets: [] }, () => {
      throw new Error("EPIPE");
    });
    expect(() => log("So.")).not.toThrow();
    expect(() => log("So.", { level: "error", fields: { servers: 2 } })).not.toThrow();
  });

  test("where a field cannot be read", () => {
    const fields = {
      get value(): string {
        throw new Error("canary");
      },
    };
    expect(() => written[format]("So.", { fields })).not.toThrow();
  });
});

describe.each(formats)("as %s, hostile text", (format) => {
  test.each([
    ["line breaks", "a\r\nforged: b\u2028c", String.raw`a\u000d\u000aforged: b\u2028c`],
    ["colours of a terminal", "\u001b[31mred\u009b0m", String.raw`\u001b[31mred\u009b0m`],
    ["marks of direction", "a\u202eb\u2066c", String.raw`a\u202eb\u2066c`],
    ["half a pair", "a\ud800b", String.raw`a\ud800b`],
  ])("with %s acts on nothing", (_, text, shown) => {
    const line = written[format](text);
    expect(format === "json" ? JSON.parse(line).message : line.trimEnd()).toBe(shown);
  });

  test("is one line of printable characters, whatever it is", () => {
    const text = fc.string({ unit: "binary", maxLength: 200 });
    fc.assert(
      fc.property(text, text, text, (line, name, value) => {
        const whole = written[format](line, { name, fields: { value, [name]: value } });
        expect(whole).toMatch(/^[^\p{Cc}\p{Cs}\u2028\u2029]*\n$/u);
      }),
    );
  });

  test("of 1 MB takes 2 KB, and is cut between two characters", () => {
    const line = written[format]("é𝄞".repeat(300_000), { fields: { long: "x".repeat(1e6) } });
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
      const line = written[format](`It failed (${text}).`, { name: text, fields: { text, [text]: 1 } });
      expect(line).not.toContain(secret);
      expect(line).toContain("[hidden]");
    }
  });

  test("stays so where a text is cut in its midst", () => {
    for (let before = 1_900; before < 2_100; before += 7)
      expect(json(`${" ".repeat(before)}${token}`)).not.toContain("canary");
    for (let before = 65_400; before < 65_540; before += 7)
      expect(json(`${token.repeat(20)}${"\n".repeat(before)}${token}`)).not.toContain("canary");
  });

  test("costs linear time to look for", () => {
    for (const unit of ["a", "a.", "a-._", "/webhooks/1", "authorization:", "Bot ", "://a:"])
      expect(json(unit.repeat(200_000 / unit.length)).length).toBeLessThan(10_000);
  });

  test("leaves sentences as they are", () => {
    const sentence = "Bot “Ibid” answers from 5 articles at https://example.org/a.b.c?d=e (reference k3f9a).";
    expect(plain(sentence)).toBe(`${sentence}\n`);
  });
});
