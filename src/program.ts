import * as z from "zod";
import manifest from "../package.json" with { type: "json" };
import type { Program } from "./answering/command.ts";

/** Pages of the host's own, in place of the project's. */
export interface Pages {
  readonly privacy?: string | undefined;
  readonly terms?: string | undefined;
}

const about = z.object({
  version: z.string(),
  homepage: z.string().optional(),
  repository: z.union([z.string(), z.object({ url: z.string() })]).optional(),
});

type About = z.output<typeof about>;

/** `git+https://host/a/b.git`, `github:a/b` or a home page as the address of the project; null where there is none. */
export function projectAddress({ homepage, repository }: Omit<About, "version">): string | null {
  const given = (typeof repository === "string" ? repository : repository?.url) ?? homepage ?? "";
  const address = given
    .replace(/^github:/, "https://github.com/")
    .replace(/^git\+/, "")
    .replace(/#.*$/s, "")
    .replace(/\/$/, "")
    .replace(/\.git$/, "");
  return /^https?:\/\//.test(address) && URL.canParse(address) ? address : null;
}

/** What the program says of itself: its version, and where its rules stand as far as an address is known. */
export function programWith({ privacy, terms }: Pages): Program {
  const known = about.parse(manifest);
  const address = projectAddress(known);
  const page = (file: string): string | null => (address === null ? null : `${address}/blob/HEAD/${file}`);
  return {
    version: known.version,
    privacy: privacy ?? page("PRIVACY.md"),
    terms: terms ?? page("TERMS.md"),
  };
}
