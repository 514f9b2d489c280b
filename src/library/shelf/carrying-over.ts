import type { Accepted } from "../volumes/binding.ts";
import type { OnShelf } from "./bound.ts";
import { identitiesOf, identityOf } from "./identity.ts";
import type { Listed } from "./listing.ts";
import type { FileRecord, Records } from "./records.ts";

const UNBOUND = "could not be cut into sentences";

/** What lies in a folder that cannot be opened is as it was when that could be done. */
export function withClosed(listing: Listed, records: Records): Listed {
  const { files, closed } = listing;
  if (closed.length === 0) return listing;
  const below = [...records].filter(([, { name }]) => closed.some((folder) => name.startsWith(`${folder}/`)));
  return {
    ...listing,
    files: [...files, ...below.map(([path, { name, stamp }]) => ({ path, name, stamp }))],
  };
}

/** A file in which nothing can be read still has the articles that it had. */
export function heldOver(record: FileRecord, before: FileRecord | undefined): FileRecord {
  const held = before?.held ?? before?.drafts.map(({ id }) => id) ?? [];
  const isUnread = record.drafts.length === 0 && record.problems.length > 0;
  return isUnread && held.length > 0 ? { ...record, held } : record;
}

/** The records of all files in order, those read now in the place of those read before. */
export const inOrder = (
  { files }: Listed,
  before: Records,
  read: ReadonlyMap<string, FileRecord>,
): Map<string, FileRecord> =>
  new Map(
    files.flatMap(({ path }) => {
      const record = read.get(path) ?? before.get(path);
      return record ? [[path, record] as const] : [];
    }),
  );

/**
 * A draft that was given to the binder and is in no volume holds no sentence, or could not be bound: it is named, and no
 * article.
 */
export function withoutUnbound(
  records: Map<string, FileRecord>,
  read: ReadonlySet<string>,
  volumes: readonly OnShelf[],
  left: ReadonlySet<Accepted>,
): Records {
  const known = identitiesOf(volumes);
  const faulty = new Set([...left].map(identityOf));
  for (const [path, record] of records) {
    if (!read.has(path)) continue;
    const drafts = record.drafts.filter((draft) => known.has(identityOf(draft)));
    if (drafts.length === record.drafts.length) continue;
    const isFaulty = record.drafts.some((draft) => faulty.has(identityOf(draft)));
    const problem = { file: record.name, reason: isFaulty ? UNBOUND : "holds no sentence" };
    records.set(path, { ...record, drafts, problems: [...record.problems, problem] });
  }
  return records;
}
