import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { isFault } from "../../src/fetching/fault.ts";
import { fetchBytes } from "../../src/fetching/fetching.ts";
import { english } from "../../src/text/saying.ts";
import { outcomeOf } from "./support/outcome.ts";
import { answer, internetOf, page, type Script, sends } from "./support/server.ts";

const AT = "https://news.example.org/a";
const MB = 1024 * 1024;
const WORDS = "The ferry was late again. ".repeat(200);

/** Writes the piece again and again until nobody listens. */
const endlessly =
  (first: Buffer, piece: Buffer): Script =>
  (socket) => {
    const more = (): void => {
      while (!socket.destroyed && socket.write(piece));
    };
    socket.on("drain", more);
    socket.write(first);
    more();
  };

/** Writes the piece every few milliseconds. */
const dripping =
  (first: string, piece: string): Script =>
  (socket) => {
    socket.write(first);
    const drip = setInterval(() => socket.write(piece), 5);
    socket.on("close", () => clearInterval(drip));
  };

const fetchFrom = async (script: Script, limits = {}): Promise<string> =>
  outcomeOf(AT, { ...(await internetOf(script)), limits });

describe("a body", () => {
  test.each([
    ["gzip", gzipSync(WORDS)],
    ["x-gzip", gzipSync(WORDS)],
    ["GZIP", gzipSync(WORDS)],
    ["deflate", deflateSync(WORDS)],
    ["deflate", deflateRawSync(WORDS)],
    ["br", brotliCompressSync(WORDS)],
    ["identity", Buffer.from(WORDS)],
  ])("in %s is read", async (coding, body) => {
    expect(await fetchFrom(sends(page(body, `Content-Encoding: ${coding}`)))).toBe(WORDS);
  });

  test.each(["zstd", "compress", "gzip, gzip", "br, gzip", "nonsense"])(
    "in %s is refused",
    async (coding) => {
      expect(await fetchFrom(sends(page("...", `Content-Encoding: ${coding}`)))).toBe("coding");
    },
  );

  test.each([
    ["gzip", gzipSync(WORDS).subarray(0, -20)],
    ["gzip", Buffer.from("no gzip at all")],
    ["br", brotliCompressSync(WORDS).subarray(0, -5)],
    ["deflate", Buffer.from("x is for nothing")],
    ["gzip", Buffer.alloc(0)],
  ])("in damaged %s is refused", async (coding, body) => {
    expect(await fetchFrom(sends(page(body, `Content-Encoding: ${coding}`)))).toBe("damaged");
  });

  test.each([
    ["gzip", gzipSync(Buffer.alloc(64 * MB))],
    ["gzip", gzipSync(Buffer.alloc(4 * MB))],
    ["gzip", Buffer.concat(Array.from({ length: 50 }, () => gzipSync(Buffer.alloc(MB))))],
    ["br", brotliCompressSync(Buffer.alloc(64 * MB))],
    ["deflate", deflateSync(Buffer.alloc(64 * MB))],
  ])("that is a bomb of %s is refused", async (coding, body) => {
    expect(await fetchFrom(sends(page(body, `Content-Encoding: ${coding}`)))).toBe("too-large");
  });

  test.each([
    [99, "a".repeat(99)],
    [100, "a".repeat(100)],
    [101, "too-large"],
  ])("of %d bytes where 100 are the most", async (length, outcome) => {
    expect(await fetchFrom(sends(page("a".repeat(length))), { bodyBytes: 100 })).toBe(outcome);
    const compressed = page(gzipSync("a".repeat(length)), "Content-Encoding: gzip");
    expect(await fetchFrom(sends(compressed), { bodyBytes: 100 })).toBe(outcome);
  });

  test("of more than 8 MB is refused when it says so, before it comes", async () => {
    expect(await fetchFrom((socket) => void socket.write(page("", `Content-Length: ${9 * MB}`)))).toBe(
      "too-large",
    );
  });

  test.each([
    ["", page("begin")],
    ["in chunks", page("", "Transfer-Encoding: chunked")],
  ])("without end %s is cut off at 8 MB", async (chunked, first) => {
    const piece = Buffer.alloc(64 * 1024, "a");
    const wire = chunked ? Buffer.concat([Buffer.from("10000\r\n"), piece, Buffer.from("\r\n")]) : piece;
    expect(await fetchFrom(endlessly(first, wire))).toBe("too-large");
  });

  test("that is shorter than it says is no page", async () => {
    expect(await fetchFrom(sends(page("half", "Content-Length: 8")))).toBe("broken-off");
  });

  test("that is longer than it says ends where it says", async () => {
    expect(await fetchFrom(sends(page("whole and more", "Content-Length: 5")))).toBe("whole");
  });

  test("with two lengths, or a length beside chunks, is not understood", async () => {
    expect(await fetchFrom(sends(page("abc", "Content-Length: 1", "Content-Length: 3")))).toBe("not-http");
    const both = page("1\r\na\r\n0\r\n\r\n", "Content-Length: 3", "Transfer-Encoding: chunked");
    expect(await fetchFrom(sends(both))).toBe("not-http");
  });

  test("whose chunks break off or are none is refused", async () => {
    expect(await fetchFrom(sends(page("5\r\nab", "Transfer-Encoding: chunked")))).toBe("broken-off");
    expect(await fetchFrom(sends(page("zz\r\nab", "Transfer-Encoding: chunked")))).toBe("broken-off");
  });

  test("of nothing is a fault", async () => {
    expect(await fetchFrom(sends(page("", "Content-Length: 0")))).toBe("empty");
    expect(await fetchFrom(sends(page(gzipSync(""), "Content-Encoding: gzip")))).toBe("empty");
  });
});

describe("a server", () => {
  const short = { firstByteMs: 100, totalMs: 200, connectMs: 80 };

  test.each([
    ["is silent", () => undefined],
    ["drips its headers", dripping("HTTP/1.1 200 OK\r\n", "X: y\r\n")],
    ["drips its body", dripping("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", "a")],
    ["says for ever that it goes on", dripping("", "HTTP/1.1 103 Early Hints\r\n\r\n")],
    ["stops in the middle", (socket) => void socket.write(page("half", "Content-Length: 8"))],
  ] satisfies [string, Script][])("that %s is given up", async (_, script) => {
    expect(await fetchFrom(script, short)).toBe("slow");
  });

  test("whose redirects take long has one time for all of them", async () => {
    const script: Script = (socket) => {
      setTimeout(() => socket.end(answer("302 Found", ["Location: /again"])), 90);
    };
    expect(await fetchFrom(script, { ...short, totalMs: 200, redirects: 100 })).toBe("slow");
  });

  test.each([
    ["one long header", page("", `X-Long: ${"a".repeat(20_000)}`)],
    ["many headers", page("", ...Array.from({ length: 2000 }, (_, at) => `X-${at}: ${at}`))],
    ["a long status", answer(`200 ${"OK".repeat(10_000)}`, [])],
  ])("that sends %s is refused", async (_, bytes) => {
    expect(await fetchFrom(sends(bytes))).toBe("not-http");
  });

  test.each([
    ["speaks another protocol", sends(Buffer.from("SSH-2.0-OpenSSH_9.6\r\n"))],
    ["sends noise", sends(Buffer.from([0, 1, 2, 250, 251, 13, 10, 13, 10]))],
    ["speaks HTTP of its own", sends(Buffer.from("HTTP/9.9 200 Fine\r\n\r\nHello"))],
    ["hides a line in a header", sends(page("", "X: a\r Location: b"))],
  ])("that %s is refused", async (_, script) => {
    expect(await fetchFrom(script)).toBe("not-http");
  });

  test.each([
    ["hangs up at once", (socket) => void socket.destroy()],
    ["resets the connection", (socket) => void socket.resetAndDestroy()],
    [
      "resets it in the body",
      (socket) => void socket.write(page("half", "Content-Length: 8"), () => socket.resetAndDestroy()),
    ],
    [
      "wants another protocol",
      sends(answer("101 Switching Protocols", ["Upgrade: x", "Connection: upgrade"])),
    ],
  ] satisfies [string, Script][])("that %s is a fault", async (_, script) => {
    expect(await fetchFrom(script)).toBe("broken-off");
  });

  test.each([201, 204, 206, 400, 401, 403, 404, 410, 418, 429, 451, 500, 502, 503, 999])(
    "that answers %d gives no page",
    async (status) => {
      expect(await fetchFrom(sends(answer(`${status} So`, ["Content-Type: text/html"], "Hello")))).toBe(
        "status",
      );
    },
  );
});

describe("what comes", () => {
  test.each([
    ["text/html; charset=iso-8859-1", "/a", "text/html", ".html", "iso-8859-1"],
    ['Text/HTML;charset="UTF-8"', "/a.php", "text/html", ".html", "UTF-8"],
    ["text/html", "/a.pdf", "text/html", ".html", undefined],
    ["application/xhtml+xml", "/", "application/xhtml+xml", ".html", undefined],
    ["text/plain; format=flowed; charset=us-ascii", "/a", "text/plain", ".txt", "us-ascii"],
    ["text/plain", "/raw/notes.md", "text/plain", ".md", undefined],
    ["text/plain", "/talk.SRT", "text/plain", ".srt", undefined],
    ["text/plain", "/a.pdf", "text/plain", ".txt", undefined],
    ["text/markdown", "/a", "text/markdown", ".md", undefined],
    ["application/pdf", "/a", "application/pdf", ".pdf", undefined],
    ["application/json", "/a", "application/json", ".json", undefined],
    ["application/epub+zip", "/a", "application/epub+zip", ".epub", undefined],
    ["application/rss+xml", "/feed", "application/rss+xml", ".rss", undefined],
    ["application/atom+xml", "/feed", "application/atom+xml", ".atom", undefined],
    ["text/xml", "/feed", "text/xml", ".xml", undefined],
    ["text/vtt", "/a", "text/vtt", ".vtt", undefined],
    ["application/octet-stream", "/book.epub?x=y", "application/octet-stream", ".epub", undefined],
    ["application/gzip", "/all.jsonl.gz", "application/gzip", ".jsonl.gz", undefined],
    [undefined, "/a.docx", "", ".docx", undefined],
  ])("as %s from %s is a file", async (header, path, mediaType, ending, charset) => {
    const headers = header === undefined ? [] : [`Content-Type: ${header}`];
    const internet = await internetOf(sends(answer("200 OK", headers, "Hello")));
    const url = `https://news.example.org${path}`;
    expect(await fetchBytes(url, internet)).toEqual({
      url,
      bytes: Buffer.from("Hello"),
      mediaType,
      ending,
      charset,
    });
  });

  test.each([
    ["image/png", "/a.html"],
    ["video/mp4", "/a"],
    ["application/javascript", "/a.md"],
    ["application/x-msdownload", "/a.pdf"],
    ["application/octet-stream", "/a"],
    ["application/octet-stream", "/a.exe"],
    ["application/zip", "/a.zip"],
    ["constructor", "/a"],
    ["nonsense", "/a"],
    [undefined, "/a"],
    ["__proto__/x", "/a"],
  ])("as %s from %s is refused before it is read", async (header, path) => {
    const headers = header === undefined ? [] : [`Content-Type: ${header}`];
    const internet = await internetOf((socket) => void socket.write(answer("200 OK", headers, "begin")));
    expect(await outcomeOf(`https://news.example.org${path}`, internet)).toBe("media-type");
  });

  test("is named in the refusal as far as it is a type", async () => {
    const internet = await internetOf(sends(answer("200 OK", ["Content-Type: image/png; @everyone"], "x")));
    const outcome = await fetchBytes(AT, internet);
    expect(isFault(outcome) && english(outcome.says)).toBe(
      "That address gives image/png, which cannot be read as an article.",
    );
  });
});

describe("the caller", () => {
  test("ends a fetch and hears its own reason", async () => {
    const stop = new AbortController();
    const internet = await internetOf(() => stop.abort(new Error("we are leaving")));
    await expect(fetchBytes(AT, { ...internet, signal: stop.signal })).rejects.toThrow("we are leaving");
  });

  test("that has ended it before begins nothing", async () => {
    const internet = await internetOf(sends(page("Hello")));
    const signal = AbortSignal.abort(new Error("too late"));
    await expect(fetchBytes(AT, { ...internet, signal })).rejects.toThrow("too late");
    expect(internet.dialled).toEqual([]);
  });
});
