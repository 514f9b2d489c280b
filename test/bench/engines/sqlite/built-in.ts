import type { Database } from "./database.ts";

/** What is used of `node:sqlite`, which the oldest supported Node does not have, nor do its types. */
interface Statement {
  run(...parameters: readonly (string | number)[]): unknown;
  all(...parameters: readonly string[]): readonly Readonly<Record<string, unknown>>[];
}
interface Connection {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}
type Open = new (path: string) => Connection;

async function opener(): Promise<Open | undefined> {
  const name = "node:sqlite";
  const loaded: unknown = await import(name).catch(() => undefined);
  if (typeof loaded !== "object" || loaded === null || !("DatabaseSync" in loaded)) return undefined;
  const { DatabaseSync } = loaded;
  return typeof DatabaseSync === "function" ? (DatabaseSync as Open) : undefined;
}

const hasFts5 = (connection: Connection): boolean =>
  connection
    .prepare("SELECT 1 AS yes FROM pragma_compile_options WHERE compile_options = 'ENABLE_FTS5'")
    .all().length > 0;

/** A database in memory in Node's own SQLite; undefined where this Node has none, or none with FTS5. */
export async function builtInSqlite(): Promise<Database | undefined> {
  const Open = await opener();
  if (!Open) return undefined;
  const connection = new Open(":memory:");
  if (!hasFts5(connection)) return undefined;
  const statements = new Map<string, Statement>();
  const prepared = (sql: string): Statement => {
    const statement = statements.get(sql) ?? connection.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    kind: "built into Node",
    run: (sql) => connection.exec(sql),
    inserter: (sql) => (id, text) => prepared(sql).run(id, text),
    numbers: (sql, ...parameters) =>
      prepared(sql)
        .all(...parameters)
        .map((row) => Number(Object.values(row)[0])),
    close: () => connection.close(),
  };
}
