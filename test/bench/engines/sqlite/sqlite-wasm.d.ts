// The package ships no types.
declare module "@sqlite.org/sqlite-wasm" {
  interface Statement {
    bind(values: readonly (string | number)[]): Statement;
    step(): boolean;
    stepReset(): Statement;
    get(column: number): unknown;
    reset(): Statement;
    finalize(): void;
  }
  interface Connection {
    exec(sql: string): void;
    prepare(sql: string): Statement;
    close(): void;
  }
  interface Sqlite {
    readonly oo1: { readonly DB: new (path: string) => Connection };
  }
  export default function open(options: {
    wasmBinary: Uint8Array;
    locateFile: (file: string) => string;
  }): Promise<Sqlite>;
}
