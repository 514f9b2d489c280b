import type { App } from "../../../src/app.ts";
import { createApp } from "../../../src/library/opening.ts";
import { folderWith } from "../../support/folder.ts";

const article = (source: string, date: string, body: string): string =>
  `---\ntitle: ${body.split(" ").slice(0, 4).join(" ")}\n${source && `source: ${source}\n`}${date && `date: ${date}\n`}---\n${body}\n`;

/** Articles of three outlets, of several days and of none; all of it invented. */
const FILES = {
  "a.md": article(
    "Harbour Gazette",
    "2023-03-03",
    "The ferry fare at Norholm rose to 40 crowns. Harbour chief Ada Lind defended the new fare.",
  ),
  "b.md": article(
    "Harbour Gazette",
    "2024-05-02",
    "The ferry fare at Norholm rose to 55 crowns after a vote. Dockers were angry.",
  ),
  "c.md": article(
    "Évening Herald",
    "2024-05-14",
    "The ferry fare at Norholm will rise to 60 crowns in June, the council said.",
  ),
  "d.md": article("", "2022-01-10", "The lighthouse of Velmar was painted red by volunteers."),
  "e.md": article("The Valley Herald", "", "The ferry fare at Norholm was 25 crowns in the old days."),
};

/** Noon of a Friday. */
export const TODAY = new Date(2024, 4, 17, 12);

export const dated = (now: Date = TODAY): Promise<App> => createApp([folderWith(FILES)], {}, () => now);
