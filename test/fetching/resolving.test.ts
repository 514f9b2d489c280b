import { describe, expect, test } from "vitest";
import type { Dial } from "../../src/fetching/connecting.ts";
import { outcomeOf } from "./support/outcome.ts";
import { answer, internetOf, page, sends } from "./support/server.ts";

const PUBLIC = "93.184.216.34";
const PUBLIC6 = "2606:4700::6810:84e5";

/** Gives one list of addresses after the other, and the last one from then on. */
function flipping(...lists: readonly (readonly string[])[]) {
  const asked: string[] = [];
  const resolve = async (host: string): Promise<readonly string[]> => {
    asked.push(host);
    return lists[Math.min(asked.length, lists.length) - 1] ?? [];
  };
  return { asked, resolve };
}

test.each([
  [["127.0.0.1"]],
  [["10.0.0.7"]],
  [["169.254.169.254"]],
  [["168.63.129.16"]],
  [["100.100.100.200"]],
  [["0.0.0.0"]],
  [["::1"]],
  [["::"]],
  [["::ffff:127.0.0.1"]],
  [["::127.0.0.1"]],
  [["64:ff9b::a00:1"]],
  [["2002:a00:1::"]],
  [["fe80::1%eth0"]],
  [["fd00:ec2::254"]],
  [[PUBLIC, "127.0.0.1"]],
  [["127.0.0.1", PUBLIC]],
  [[PUBLIC, PUBLIC6, "::1"]],
  [[PUBLIC6, "192.168.0.1", PUBLIC]],
  [[...Array<string>(80).fill(PUBLIC), "10.0.0.1"]],
  [["inside.example.org"]],
  [[""]],
])("a name that leads to %j is refused, and nobody is dialled", async (addresses) => {
  const internet = await internetOf(sends(page("inside")), addresses);
  expect(await outcomeOf("https://news.example.org/", internet)).toBe("not-public");
  expect(internet.dialled).toEqual([]);
});

test("a name without addresses, and one that is not known, is not found", async () => {
  const internet = await internetOf(sends(page("Hello")), []);
  expect(await outcomeOf("https://news.example.org/", internet)).toBe("unknown-host");
  for (const code of ["ENOTFOUND", "EAI_AGAIN", "ENODATA"]) {
    const resolve = (): Promise<never> => Promise.reject(Object.assign(new Error("no"), { code }));
    expect(await outcomeOf("https://news.example.org/", { ...internet, resolve })).toBe("unknown-host");
  }
});

describe("a name that leads elsewhere each time it is looked up", () => {
  test("is looked up once, and what was checked is dialled", async () => {
    const internet = await internetOf(sends(page("Hello")));
    const { asked, resolve } = flipping([PUBLIC], ["127.0.0.1"]);
    expect(await outcomeOf("https://news.example.org/", { ...internet, resolve })).toBe("Hello");
    expect(asked).toEqual(["news.example.org"]);
    expect(internet.dialled).toEqual([{ address: PUBLIC, port: 443, certified: "news.example.org" }]);
  });

  test.each([1, 2, 3])("is refused when it flips at look-up %d, after as many redirects", async (flip) => {
    const again = answer("302 Found", ["Location: https://news.example.org/again"]);
    const internet = await internetOf(sends(again));
    const { asked, resolve } = flipping(...Array<string[]>(flip).fill([PUBLIC]), ["169.254.169.254"]);
    expect(await outcomeOf("https://news.example.org/", { ...internet, resolve })).toBe("not-public");
    expect(asked).toHaveLength(flip + 1);
    expect(internet.dialled.map(({ address }) => address)).toEqual(Array<string>(flip).fill(PUBLIC));
  });

  test("is not looked up again when its first address does not answer", async () => {
    const internet = await internetOf(sends(page("Hello")));
    const { asked, resolve } = flipping([PUBLIC6, PUBLIC], ["127.0.0.1"]);
    const dial: Dial = (peer, signal) =>
      peer.address === PUBLIC
        ? internet.dial(peer, signal)
        : Promise.reject(Object.assign(new Error("no way"), { code: "ENETUNREACH" }));
    expect(await outcomeOf("https://news.example.org/", { ...internet, resolve, dial })).toBe("Hello");
    expect(asked).toHaveLength(1);
  });
});

test("an address that does not answer costs its own time and no more", async () => {
  const internet = await internetOf(sends(page("Hello")), [PUBLIC6, PUBLIC]);
  const dial: Dial = (peer, signal) =>
    peer.address === PUBLIC ? internet.dial(peer, signal) : new Promise(() => undefined);
  const limits = { connectMs: 1000 };
  expect(await outcomeOf("https://news.example.org/", { ...internet, dial, limits })).toBe("Hello");
});

test("where no address answers, at most four are tried", async () => {
  const tried: string[] = [];
  const dial: Dial = ({ address }) => {
    tried.push(address);
    return Promise.reject(Object.assign(new Error("no"), { code: "ECONNREFUSED" }));
  };
  const addresses = Array.from({ length: 9 }, (_, at) => `93.184.216.${at}`);
  const outcome = await outcomeOf("https://news.example.org/", { dial, resolve: async () => addresses });
  expect(outcome).toBe("unreachable");
  expect(tried).toEqual(addresses.slice(0, 4));
});

test("a bug in what looks names up is not told to the asker as a fault of theirs", async () => {
  const resolve = (): Promise<never> => Promise.reject(new TypeError("a bug"));
  await expect(outcomeOf("https://news.example.org/", { resolve })).rejects.toThrow("a bug");
});
