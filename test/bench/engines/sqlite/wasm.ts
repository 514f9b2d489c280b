import { readFile } from "node:fs/promises";
import type { Database } from "./database.ts";

const PROGRAM = new URL("sqlite-wasm/jswasm/sqlite3.wasm", import.meta.resolve("@sqlite.org/sqlite-wasm"));

/** The package is made for browsers and asks for their globals while it loads; warnings of what they lack are kept. */
async function loadSqlite() {
  const globals: Record<string, unknown> = globalThis;
  const warn = console.warn;
  globals["self"] = globalThis;
  globals["location"] = new URL("file:///");
  console.warn = () => {};
  try {
    const { default: open } = await import("@sqlite.org/sqlite-wasm");
    return await open({ wasmBinary: await readFile(PROGRAM), locateFile: (file) => file });
  } finally {
    console.warn = warn;
    delete globals["location"];
  }
}

/** A database in memory in SQLite compiled to WebAssembly. */
export async function wasmSqlite(): Promise<Database> {
  const { oo1 } = await loadSqlite();
  const connection = new oo1.DB(":memory:");
  return {
    kind: "WebAssembly",
    run: (sql) => connection.exec(sql),
    inserter(sql) {
      const statement = connection.prepare(sql);
      return (id, text) => statement.bind([id, text]).stepReset();
    },
    numbers(sql, ...parameters) {
      const statement = connection.prepare(sql);
      const out: number[] = [];
      if (parameters.length > 0) statement.bind(parameters);
      while (statement.step()) out.push(Number(statement.get(0)));
      statement.finalize();
      return out;
    },
    close: () => connection.close(),
  };
}
