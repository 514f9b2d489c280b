import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { auditOf, itemOf, renderReport } from "../../../src/discord/moderating/report.ts";
import { here, shared } from "../../../src/discord/moderating/subcommands/standing.ts";
import type { Wording } from "../../../src/discord/wording/wording.ts";
import type { Incoming } from "../../../src/library/adding/result.ts";
import { openLibrary } from "../../../src/library/opening.ts";
import type { Message } from "./page.ts";

const SERVER = "100000000000000001";

const file = (name: string, text: string): Incoming => ({ name, bytes: new TextEncoder().encode(text) });

const FILES: readonly Incoming[] = [
  file(
    "council.md",
    "---\ntitle: Council votes for the new pier\nsource: Town notes\ndate: 2026-03-14\n---\nThe council voted for the new pier on Friday. Work begins in May.\n",
  ),
  file("minutes.jsonl", '{"body":"The fair moves to June."}\n{"body":"The library opens on Sundays."}\n'),
  file("poster.png", "not an article"),
];

/** What a moderator sees after `/corpus add` and `/corpus status`: real reports over the starter corpus. */
export async function moderating(wording: Wording): Promise<readonly Message[]> {
  const data = mkdtempSync(join(tmpdir(), "ibid-picture-"));
  const library = await openLibrary({ paths: ["corpus"], data });
  const results = await library.add(FILES, SERVER);
  const reports = {
    "/corpus add": { items: results.map(itemOf), audit: auditOf(results) },
    "/corpus status": { items: [here(library.status(SERVER)), shared(library.status(null))], audit: "" },
  };
  await library.close();
  rmSync(data, { recursive: true });
  return Object.entries(reports).map(([asked, report]) => {
    const { content = "" } = renderReport(report, wording);
    return { asked, isPrivate: true, content, components: [] };
  });
}
