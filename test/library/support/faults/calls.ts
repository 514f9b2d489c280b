import fs, { type PathLike } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { die, meet, roomFor } from "./fault.ts";

// Loaded before the product: every call by which it reads and writes files then asks first whether it is to go wrong.

type Anything = (...given: unknown[]) => unknown;

const pathsOfFiles = new WeakMap<object, string>();
const pathsOfNumbers = new Map<unknown, string>();

/** The path that a call is given, also by a file that is open. */
function pathOf(given: unknown): string | undefined {
  if (typeof given === "number") return pathsOfNumbers.get(given);
  if (typeof given === "string" || given instanceof URL) return String(given);
  return typeof given === "object" && given !== null ? pathsOfFiles.get(given) : undefined;
}

const isWriting = (flags: unknown): boolean => typeof flags === "string" && /[wa+]/.test(flags);

/** What a call is counted as. */
function kindOf(name: string, given: readonly unknown[]): string {
  if (name === "open") return isWriting(given[1]) ? "create" : "open";
  if (name.startsWith("writeFile")) return "create";
  if (name.startsWith("readFile")) return "open";
  return name.replace(/^[lf](?=stat)|^real(?=path)/, "").replace(/Sync$/, "");
}

function replace(owner: object, name: string, make: (real: Anything) => Anything): void {
  const real: unknown = Reflect.get(owner, name);
  if (typeof real !== "function") throw new Error(`there is no ${name}`);
  const made = make((...given) => Reflect.apply(real, owner, given));
  Reflect.set(owner, name, made);
}

const writeWhole = fs.writeFileSync;

/** Writes as much of a whole file as may be; gives whether that is all. */
function writesAll(name: string, given: readonly unknown[], isTorn: boolean): boolean {
  if (!name.startsWith("writeFile")) return true;
  const [path, content] = given;
  const bytes = Buffer.from(content as string);
  const taken = isTorn ? bytes.length >> 1 : roomFor("write", pathOf(path), bytes.length);
  if (taken === bytes.length) return true;
  writeWhole(path as PathLike, bytes.subarray(0, taken));
  if (isTorn) die();
  return false;
}

function check(name: string, given: readonly unknown[]): void {
  const isTorn = meet(kindOf(name, given), pathOf(given[0]));
  // Nothing more is left for it: it throws.
  if (!writesAll(name, given, isTorn)) roomFor("write", pathOf(given[0]), 1);
}

const promised = [
  ["mkdir", "rename", "unlink", "utimes", "access"],
  ["readdir", "readFile", "writeFile", "stat", "realpath"],
].flat();
for (const name of promised)
  replace(fs.promises, name, (real) => async (...given) => {
    check(name, given);
    return real(...given);
  });

const atOnce = [
  ["readFileSync", "writeFileSync", "unlinkSync", "readdirSync"],
  ["statSync", "lstatSync", "fstatSync", "readSync", "realpathSync"],
].flat();
for (const name of atOnce)
  replace(fs, name, (real) => (...given) => {
    check(name, given);
    return real(...given);
  });

// These tell their end to what they are given last.
for (const name of ["open", "read"])
  replace(fs, name, (real) => (...given) => {
    const tell = given.pop() as Anything;
    try {
      check(name, given);
    } catch (error) {
      return process.nextTick(tell, error);
    }
    return real(...given, (error: unknown, got: unknown, ...more: unknown[]) => {
      if (name === "open" && typeof got === "number") pathsOfNumbers.set(got, String(given[0]));
      tell(error, got, ...more);
    });
  });

replace(fs.promises, "open", (real) => async (...given) => {
  check("open", given);
  const file = await real(...given);
  pathsOfFiles.set(file as object, String(given[0]));
  return file;
});

const file = await fs.promises.open("/dev/null", "r");
const methods: object = Object.getPrototypeOf(file);
await file.close();

for (const name of ["read", "readFile", "stat", "sync", "write"]) {
  const real = Reflect.get(methods, name) as Anything;
  Reflect.set(methods, name, async function (this: object, ...given: unknown[]) {
    const isTorn = meet(name === "readFile" ? "read" : name, pathsOfFiles.get(this));
    if (name !== "write") return Reflect.apply(real, this, given);
    const [bytes, from, length] = given as [Uint8Array, number, number];
    const taken = isTorn ? length >> 1 : roomFor(name, pathsOfFiles.get(this), length);
    const written = await Reflect.apply(real, this, [bytes, from, taken]);
    if (isTorn) die();
    return written;
  });
}
syncBuiltinESMExports();
