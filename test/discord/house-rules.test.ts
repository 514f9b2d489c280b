import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

const sourceOf = async (folder: string): Promise<readonly (readonly [string, string])[]> => {
  const files = await readdir(folder, { recursive: true });
  const paths = files.filter((file) => file.endsWith(".ts")).map((file) => join(folder, file));
  return Promise.all(paths.map(async (path) => [path, await readFile(path, "utf8")] as const));
};

test("nothing is sent to Discord but by the outbox", async () => {
  const sending =
    /\.(?:reply|send|edit|editReply|followUp|respond|deferReply|update|deferUpdate|showModal|deleteReply)\(/;
  const senders = (await sourceOf("src/discord"))
    .filter(([, source]) => sending.test(source))
    .map(([path]) => path);
  expect(senders.filter((path) => !path.startsWith(join("src", "discord", "outbox")))).toEqual([]);
});

test("which articles a request is answered from is told in one place", async () => {
  const asking = (await sourceOf("src/discord")).filter(([, source]) => /library\.at\(/.test(source));
  expect(asking.map(([path]) => path)).toEqual([join("src", "discord", "audience.ts")]);
});

test("mentions are switched off once, for every message", async () => {
  const setting = (await sourceOf("src/discord")).filter(([, source]) => source.includes("allowedMentions"));
  expect(setting.map(([path]) => path)).toEqual([join("src", "discord", "client.ts")]);
});

test("the library for Discord is used in one folder alone", async () => {
  const users = (await sourceOf("src")).filter(([, source]) =>
    /from "(?:discord\.js|@discordjs)/.test(source),
  );
  expect(users.map(([path]) => path).filter((path) => !path.startsWith(join("src", "discord")))).toEqual([]);
});
