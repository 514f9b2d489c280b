import { expect, test } from "vitest";
import { DirectChannels } from "../../src/discord/direct-channels.ts";

const direct = (id: number) => ({ id: String(id), isDMBased: () => true });

test("channels of direct messages are forgotten beyond 2,000, the longest unused first", () => {
  const known = new Set<string>();
  const channels = new DirectChannels((id) => known.delete(id));
  for (let at = 0; at < 5_000; at++) {
    known.add(String(at));
    channels.use(direct(at));
    channels.use(direct(0));
  }
  expect(known.size).toBe(2_000);
  expect(known.has("0")).toBe(true);
  expect(known.has("4999")).toBe(true);
  expect(known.has("1")).toBe(false);
});

test("channels of servers are left alone", () => {
  const forgotten: string[] = [];
  const channels = new DirectChannels((id) => forgotten.push(id));
  for (let at = 0; at < 5_000; at++) channels.use({ id: String(at), isDMBased: () => false });
  channels.use(null);
  expect(forgotten).toEqual([]);
});
