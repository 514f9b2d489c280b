import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The built program of the process: the sources cannot be run as they are. */
const BUILT = import.meta.url.endsWith(".ts")
  ? new URL("../../../dist/src/corpus/extraction/", import.meta.url)
  : new URL("./", import.meta.url);

export const PROGRAM = fileURLToPath(new URL("child.js", BUILT));

/** The code that it reads: what is built, and the packages. */
const CODE = fileURLToPath(new URL("../../../", BUILT));
const ROOT = fileURLToPath(new URL("../../../../", BUILT));

function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function permissionFlag(): string {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const isStable = major > 23 || (major === 23 && minor >= 5) || (major === 22 && minor >= 13);
  return isStable ? "--permission" : "--experimental-permission";
}

/** Node 20 aborts where one path is given twice. */
const READABLE = new Set([
  CODE,
  `${ROOT}package.json`,
  `${ROOT}node_modules/`,
  `${realPathOf(`${ROOT}node_modules`)}/`,
]);

/**
 * Node's arguments for a process that may read the program's code and no other file, write none, start no process, and
 * whose heap has an end.
 */
export const restricted = (heapMegabytes: number): string[] => [
  `--max-old-space-size=${heapMegabytes}`,
  permissionFlag(),
  ...[...READABLE].map((path) => `--allow-fs-read=${path}`),
  PROGRAM,
];
