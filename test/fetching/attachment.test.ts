import { expect, test } from "vitest";
import { fetchAttachment } from "../../src/fetching/attachment.ts";
import { isFault } from "../../src/fetching/fault.ts";
import type { FetchOptions } from "../../src/fetching/fetching.ts";
import { answer, internetOf, page, sends } from "./support/server.ts";

async function outcomeOf(address: string, options: FetchOptions): Promise<string> {
  const outcome = await fetchAttachment(address, options);
  return isFault(outcome) ? outcome.fault : Buffer.from(outcome.bytes).toString();
}

test.each([
  "https://cdn.discordapp.com/attachments/1/2/notes.html?ex=65&is=66&hm=67&",
  "https://media.discordapp.net/attachments/1/2/notes.html",
  "https://CDN.discordapp.com:443/attachments/1/2/notes.html",
])("%s is taken", async (address) => {
  const internet = await internetOf(sends(page("Hello")));
  expect(await outcomeOf(address, internet)).toBe("Hello");
});

test.each([
  ["https://news.example.org/a", "not-allowed"],
  ["https://discordapp.com/a", "not-allowed"],
  ["https://cdn.discordapp.com.example.org/a", "not-allowed"],
  ["https://evil-cdn.discordapp.com/a", "not-allowed"],
  ["https://cdn.discordapp.com./a", "not-allowed"],
  ["https://cdn.discordapp.com:8443/a", "not-allowed"],
  ["http://cdn.discordapp.com/a", "not-allowed"],
  ["https://cdn.discordapp.com@127.0.0.1/a", "credentials"],
  ["https://127.0.0.1/a", "not-allowed"],
  ["file:///etc/passwd", "scheme"],
])("%s is refused: %s", async (address, fault) => {
  const internet = await internetOf(sends(page("Hello")));
  expect(await outcomeOf(address, internet)).toBe(fault);
  expect(internet.dialled).toEqual([]);
});

test("Discord's host does not lead to a private address or elsewhere", async () => {
  const at = "https://cdn.discordapp.com/a.html";
  expect(await outcomeOf(at, await internetOf(sends(page("Hello")), ["10.0.0.1"]))).toBe("not-public");
  const away = await internetOf(sends(answer("302 Found", ["Location: https://news.example.org/"])));
  expect(await outcomeOf(at, away)).toBe("not-allowed");
});

test("the limits hold", async () => {
  const internet = await internetOf(sends(page("Hello")));
  const outcome = await outcomeOf("https://cdn.discordapp.com/a", { ...internet, limits: { bodyBytes: 4 } });
  expect(outcome).toBe("too-large");
});

test("a stand-in on this machine is asked where it is named, and nothing beside it", async () => {
  const origins = [{ origin: "http://127.0.0.1:4711", local: true }];
  const internet = await internetOf(sends(page("Hello")));
  expect(await outcomeOf("http://127.0.0.1:4711/a.html", { ...internet, origins })).toBe("Hello");
  expect(await outcomeOf("http://127.0.0.1:4712/a.html", { ...internet, origins })).toBe("not-allowed");
  expect(await outcomeOf("https://cdn.discordapp.com/a.html", { ...internet, origins })).toBe("not-allowed");
});
