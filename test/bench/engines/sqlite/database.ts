/** The little of SQLite that is needed here. */
export interface Database {
  /** How it runs: "built into Node", "WebAssembly". */
  readonly kind: string;
  run(sql: string): void;
  inserter(sql: string): (id: number, text: string) => void;
  /** The first column of the rows found. */
  numbers(sql: string, ...parameters: readonly string[]): readonly number[];
  close(): void;
}
