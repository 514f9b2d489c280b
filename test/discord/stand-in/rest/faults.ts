/** What goes wrong with the next call that it fits; `times` calls, one where it is not given. */
export interface Fault {
  readonly method: string;
  /** A regular expression on the path. */
  readonly path: string;
  readonly kind: FaultKind;
  readonly times?: number;
}

/**
 * `busy`: a 429 with a short wait. `broken`: 500. `page`: 502 with a page of HTML. `malformed`: 400. `reset`: the
 * connection breaks unanswered. `silent`: no answer ever comes. `lost`: the call is carried out, but its answer is lost.
 */
export type FaultKind = "busy" | "broken" | "page" | "malformed" | "reset" | "silent" | "lost";

/** The faults to come. */
export class Faults {
  #pending: Fault[] = [];

  add(faults: readonly Fault[]): void {
    this.#pending.push(...faults);
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
