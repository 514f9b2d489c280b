import { type Engine, LIMIT, type Maker } from "./engine.ts";
import { builtInSqlite } from "./sqlite/built-in.ts";
import type { Database } from "./sqlite/database.ts";
import { wasmSqlite } from "./sqlite/wasm.ts";

const FIND = `SELECT rowid FROM sentences WHERE sentences MATCH ? ORDER BY rank LIMIT ${LIMIT}`;
const SIZE = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()";

const quoted = (term: string): string => `"${term.replaceAll('"', '""')}"`;

/** FTS5 in memory over the same terms, the texts themselves not kept; any term may match. */
function engine(database: Database): Engine {
  return {
    note: database.kind,
    async build({ sentences, tokens }) {
      database.run("CREATE VIRTUAL TABLE sentences USING fts5(terms, content='', tokenize='unicode61')");
      database.run("BEGIN");
      const insert = database.inserter("INSERT INTO sentences(rowid, terms) VALUES (?, ?)");
      for (let id = 0; id < sentences.length; id++) insert(id, tokens.termsOf(id).join(" "));
      database.run("COMMIT");
    },
    search: ({ terms }) => database.numbers(FIND, terms.map(quoted).join(" OR ")),
    bytes: () => database.numbers(SIZE)[0] ?? 0,
    close: () => database.close(),
  };
}

/** SQLite as the running Node has it, or else compiled to WebAssembly, which is slower. */
export const sqlite: Maker = {
  name: "SQLite FTS5, same terms",
  make: async () => engine((await builtInSqlite()) ?? (await wasmSqlite())),
};
