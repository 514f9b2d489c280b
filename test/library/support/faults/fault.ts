/** What a disk may say, with the calls that it says it to. */
export const CODES = {
  EIO: /./,
  ENOSPC: /^(create|write|sync|mkdir|rename)$/,
  EDQUOT: /^(create|write|sync|mkdir|rename)$/,
  EROFS: /^(create|mkdir|rename|unlink|utimes)$/,
  EMFILE: /^(create|open|readdir)$/,
  EACCES: /^(create|open|readdir|mkdir|rename|unlink|stat|path|access)$/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type Code = keyof typeof CODES;

/**
 * What happens at a call: the process is killed before it, or in the middle of it, or it fails. A full disk has no more
 * room than for `at` bytes.
 */
export interface Fault {
  /** Only what lies below it is looked at. */
  readonly folder: string;
  /** Only these calls are counted, from 1. */
  readonly calls: RegExp;
  readonly at: number;
  readonly how: Code | "killed" | "torn" | "full";
  /** Whether all later ones fail too. */
  readonly stays: boolean;
}

class DiskFault extends Error {
  readonly code: string;

  constructor(code: string, call: string, path: string) {
    super(`${code}: made to fail, ${call} '${path}'`);
    this.code = code;
  }
}

let armed: Fault | null = null;
/** Calls so far; of a full disk, bytes. */
let count = 0;
let met = "";

/** Lets a fault happen from now on. */
export function arm(fault: Fault): void {
  armed = fault;
  count = 0;
  met = "";
}

/** Ends it; gives the call that met it, empty where none did. */
export function disarm(): string {
  armed = null;
  return met;
}

export const die = (): void => void process.kill(process.pid, "SIGKILL");

const concerns = (path: string | undefined): path is string =>
  armed !== null && (path?.startsWith(armed.folder) ?? false);

function note(call: string, path: string): void {
  met ||= `${call} ${path.slice(armed?.folder.length)}`;
}

/** Throws where a call is to fail; gives whether it is to be torn. */
export function meet(call: string, path: string | undefined): boolean {
  if (!armed || armed.how === "full" || !concerns(path) || !armed.calls.test(call)) return false;
  count++;
  if (count < armed.at || (count > armed.at && !armed.stays)) return false;
  note(call, path);
  if (armed.how === "killed") die();
  else if (armed.how !== "torn") throw new DiskFault(armed.how, call, path);
  return true;
}

/** How many of so many bytes a call may write. Throws where the disk takes none. */
export function roomFor(call: string, path: string | undefined, length: number): number {
  if (armed?.how !== "full" || !concerns(path)) return length;
  const taken = Math.min(length, armed.at - count);
  count += taken;
  if (taken < length) note(call, path);
  if (taken === 0 && length > 0) throw new DiskFault("ENOSPC", call, path);
  return taken;
}
