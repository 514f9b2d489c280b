import { type OnShelf, without } from "./bound.ts";
import type { Chosen } from "./choosing.ts";

const isChosen = (chosen: Chosen | undefined, key: string | undefined): boolean => chosen?.draft.key === key;

/** All volumes, each showing what was chosen and nothing twice. */
export function arranged(volumes: readonly OnShelf[], chosen: ReadonlyMap<string, Chosen>): OnShelf[] {
  const shown = new Set<string>();
  // The newest volume has the say: its articles are what the files hold now.
  return volumes
    .toReversed()
    .map((each) => {
      const { articles, keys } = each.volume;
      const gone = new Set<number>();
      for (const [at, { id }] of articles.entries()) {
        if (!isChosen(chosen.get(id), keys[at]) || shown.has(id)) gone.add(at);
        else shown.add(id);
      }
      return without(each, gone);
    })
    .reverse();
}

/** Files of articles that no volume shows. */
export function missingFrom(volumes: readonly OnShelf[], chosen: ReadonlyMap<string, Chosen>): Set<string> {
  const shown = new Set(
    volumes.flatMap(({ volume, gone }) =>
      volume.articles.flatMap(({ id }, at) => (gone.articles.has(at) ? [] : [id])),
    ),
  );
  return new Set([...chosen].flatMap(([id, { path }]) => (shown.has(id) ? [] : [path])));
}
