import { expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { contentOf } from "./files.ts";

/** All that may stand there: no ports, no devices, no host's network, no socket of Docker. */
const service = z.strictObject({
  build: z.literal("."),
  image: z.literal("ibid"),
  env_file: z.literal(".env"),
  environment: z.strictObject({ IBID_CORPUS: z.literal("/corpus"), IBID_DATA: z.literal("/data") }),
  user: z.literal("65532:65532"),
  init: z.literal(true),
  read_only: z.literal(true),
  cap_drop: z.tuple([z.literal("ALL")]),
  security_opt: z.tuple([z.literal("no-new-privileges:true")]),
  tmpfs: z.array(z.string().regex(/^\/tmp:.*size=\d+m.*noexec,nosuid,nodev$/)),
  volumes: z.array(z.enum(["./corpus:/corpus:ro", "data:/data"])),
  mem_limit: z.string().regex(/^\d+m$/),
  memswap_limit: z.string(),
  pids_limit: z.int().min(16).max(256),
  cpus: z.number().positive(),
  stop_grace_period: z.literal("20s"),
  restart: z.enum(["unless-stopped", "on-failure"]),
  logging: z.strictObject({
    driver: z.literal("json-file"),
    options: z.strictObject({ "max-size": z.string(), "max-file": z.string() }),
  }),
});

const compose = z.strictObject({
  services: z.strictObject({ ibid: service }),
  volumes: z.strictObject({ data: z.null() }),
});

test("compose.yaml gives the bot its articles to read, its data to write and nothing else", () => {
  const read: unknown = parse(contentOf("compose.yaml"), { maxAliasCount: 0 });
  const { services } = compose.parse(read);
  expect(services.ibid.memswap_limit).toBe(services.ibid.mem_limit);
});
