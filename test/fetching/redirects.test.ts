import { expect, test } from "vitest";
import { isFault } from "../../src/fetching/fault.ts";
import { fetchBytes } from "../../src/fetching/fetching.ts";
import { outcomeOf } from "./support/outcome.ts";
import { answer, internetOf, page, type Script } from "./support/server.ts";

const START = "https://news.example.org/start";

const pathOf = (head: string): string => head.split(" ")[1] ?? "";

/** Sends on from a path as the map says, and gives a page elsewhere. */
const sendsOn =
  (ways: Readonly<Record<string, string>>, status = "302 Found", ...headers: string[]): Script =>
  (socket, head) => {
    const to = ways[pathOf(head)];
    socket.end(
      to === undefined ? page(`at ${pathOf(head)}`) : answer(status, [`Location: ${to}`, ...headers]),
    );
  };

test.each(["301 Moved", "302 Found", "303 See Other", "307 Temporary Redirect", "308 Permanent Redirect"])(
  "%s is followed with a plain GET",
  async (status) => {
    const internet = await internetOf(sendsOn({ "/start": "/end" }, status));
    expect(await outcomeOf(START, internet)).toBe("at /end");
    expect(internet.heads.map((head) => head.split("\r\n")[0])).toEqual([
      "GET /start HTTP/1.1",
      "GET /end HTTP/1.1",
    ]);
  },
);

test.each([
  ["https://other.example.org/a", "https://other.example.org/a"],
  ["//other.example.org/a", "https://other.example.org/a"],
  ["/a?b=c", "https://news.example.org/a?b=c"],
  ["a/b", "https://news.example.org/a/b"],
  ["?page=2", "https://news.example.org/start?page=2"],
  ["https://other.example.org:8443/a#part", "https://other.example.org:8443/a"],
  ["/straße", "https://news.example.org/stra%C3%9Fe"],
])("a redirect to %s leads to %s", async (location, url) => {
  const internet = await internetOf((socket) => {
    const first = internet.heads.length === 1;
    // As servers do it: bytes of UTF-8 in a header.
    const sent = Buffer.from(location).toString("latin1");
    socket.end(first ? answer("302 Found", [`Location: ${sent}`]) : page("there"));
  });
  const outcome = await fetchBytes(START, internet);
  expect(isFault(outcome) ? outcome.fault : outcome.url).toBe(url);
});

test.each([
  ["http://127.0.0.1/", "not-public"],
  ["https://127.0.0.1:8443/", "not-public"],
  ["//169.254.169.254/latest/meta-data/", "not-public"],
  ["https://0x7f.1/", "not-public"],
  ["https://2130706433/", "not-public"],
  ["https://[::ffff:10.0.0.1]/", "not-public"],
  ["https://localhost./", "not-public"],
  ["https://metadata.google.internal/", "not-public"],
  ["\\\\127.0.0.1\\", "not-public"],
  ["https://other.example.org:22/", "port"],
  ["https://other.example.org:6379/", "port"],
  ["https://user:word@other.example.org/", "credentials"],
  ["//user@other.example.org/", "credentials"],
  ["file:///etc/passwd", "scheme"],
  ["data:text/html,hello", "scheme"],
  ["gopher://other.example.org/", "scheme"],
  ["http://other.example.org/", "downgrade"],
  ["http://news.example.org/start", "downgrade"],
  ["", "not-an-address"],
  ["https://", "not-an-address"],
  [`/${"a".repeat(3000)}`, "not-an-address"],
])("a redirect to %s is refused: %s", async (location, fault) => {
  const internet = await internetOf(sendsOn({ "/start": location }));
  // Where a redirect is refused as private, its scheme may be the fault named.
  expect([fault, "downgrade"]).toContain(await outcomeOf(START, internet));
  expect(internet.dialled).toHaveLength(1);
});

test("http may lead to https, and then not back", async () => {
  const internet = await internetOf(
    sendsOn({ "/start": "https://news.example.org/safe", "/safe": "http://news.example.org/again" }),
  );
  expect(await outcomeOf("http://news.example.org/start", internet)).toBe("downgrade");
  expect(internet.dialled.map(({ port }) => port)).toEqual([80, 443]);
});

test("three redirects are followed and a fourth is not", async () => {
  const ways = { "/start": "/1", "/1": "/2", "/2": "/3" };
  const three = await internetOf(sendsOn(ways));
  expect(await outcomeOf(START, three)).toBe("at /3");
  const four = await internetOf(sendsOn({ ...ways, "/3": "/4" }));
  expect(await outcomeOf(START, four)).toBe("redirects");
  expect(four.dialled).toHaveLength(4);
});

test.each([{ "/start": "/start" }, { "/start": "/other", "/other": "/start" }])(
  "a circle of redirects ends: %j",
  async (ways) => {
    const internet = await internetOf(sendsOn(ways));
    expect(await outcomeOf(START, internet)).toBe("redirects");
    expect(internet.dialled).toHaveLength(4);
  },
);

test("a cookie that is set on the way does not come back", async () => {
  const internet = await internetOf(sendsOn({ "/start": "/end" }, "302 Found", "Set-Cookie: a=b"));
  expect(await outcomeOf(START, internet)).toBe("at /end");
  expect(internet.heads.join().toLowerCase()).not.toContain("cookie");
});

test("a redirect's own body is not waited for", async () => {
  const internet = await internetOf((socket, head) => {
    if (pathOf(head) === "/end") socket.end(page("at the end"));
    else socket.write(answer("302 Found", ["Location: /end", "Content-Length: 1000000"], "more will"));
  });
  expect(await outcomeOf(START, internet)).toBe("at the end");
});

test.each(["300 Multiple Choices", "304 Not Modified", "302 Found"])(
  "%s without a place to go is a fault",
  async (status) => {
    const internet = await internetOf((socket) => void socket.end(answer(status, [])));
    expect(await outcomeOf(START, internet)).toBe("status");
  },
);
