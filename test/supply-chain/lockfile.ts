import { readFileSync } from "node:fs";
import * as z from "zod";

const entry = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  link: z.boolean().optional(),
  dev: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
});

const lockfile = z.object({ lockfileVersion: z.number(), packages: z.record(z.string(), entry) });

/** One package as the lockfile pins it. */
export interface Locked extends z.output<typeof entry> {
  readonly path: string;
  readonly name: string;
}

const lock = lockfile.parse(
  JSON.parse(readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8")),
);

export const { lockfileVersion } = lock;

/** All packages but our own. */
export const locked: readonly Locked[] = Object.entries(lock.packages)
  .filter(([path]) => path !== "")
  .map(([path, each]) => ({ ...each, path, name: path.split("node_modules/").at(-1) ?? path }));
