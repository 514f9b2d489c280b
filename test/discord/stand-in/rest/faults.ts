/** What goes wrong with the next call that it fits; `times` calls, one where it is not given. */
export interface Fault {
  readonly method: string;
  /** A regular expression on the path. */
  readonly path: string;
  readonly kind: FaultKind;
  readonly times?: number;
}

/**
 * `busy`, `shared`, `global`: a 429 with a short wait, for this call, for all applications, for all calls. `banned`: a 429 as
 * a page, from the one who stands before Discord. `broken`: 500. `page`: 502 with a page of HTML. `malformed`: 400. `reset`:
 * the connection breaks unanswered. `silent`: no answer ever comes.
 */
export type Refusal =
  | "busy"
  | "shared"
  | "global"
  | "banned"
  | "broken"
  | "page"
  | "malformed"
  | "reset"
  | "silent";

/**
 * The call is carried out, but its receipt is `lost`; `empty`; `garbled`, half of it; `odd`, of another shape; `stuck`
 * after half of it; or `slow`.
 */
export type Spoiling = "lost" | "empty" | "garbled" | "odd" | "stuck" | "slow";

export type FaultKind = Refusal | Spoiling;

const spoilings: ReadonlySet<string> = new Set<Spoiling>([
  "lost",
  "empty",
  "garbled",
  "odd",
  "stuck",
  "slow",
]);

export const isSpoiling = (kind: FaultKind): kind is Spoiling => spoilings.has(kind);

/** The faults to come. */
export class Faults {
  #pending: Fault[] = [];

  add(faults: readonly Fault[]): void {
    this.#pending.push(...faults);
  }

  clear(): void {
    this.#pending = [];
  }

  /** Takes the first fault that fits the call. */
  take(method: string, path: string): FaultKind | null {
    const fault = this.#pending.find((each) => each.method === method && new RegExp(each.path).test(path));
    if (fault === undefined) return null;
    const rest = (fault.times ?? 1) - 1;
    this.#pending = this.#pending.flatMap((each) =>
      each !== fault ? [each] : rest > 0 ? [{ ...fault, times: rest }] : [],
    );
    return fault.kind;
  }
}
