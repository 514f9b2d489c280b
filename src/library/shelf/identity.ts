import type { OnShelf } from "./bound.ts";
import type { DraftRecord } from "./records.ts";

/** What an article is known by: its words and its id. */
export const identityOf = ({ id, key }: Pick<DraftRecord, "id" | "key">): string => `${key} ${id}`;

/** The same of all that is bound. */
export const identitiesOf = (volumes: readonly OnShelf[]): ReadonlySet<string> =>
  new Set(
    volumes.flatMap(({ volume }) =>
      volume.articles.map(({ id }, at) => identityOf({ id, key: volume.keys[at] ?? "" })),
    ),
  );
