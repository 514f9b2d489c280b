/** Candidates of many questions with their features, in flat arrays: there are millions of numbers. */
export interface Examples {
  readonly names: readonly string[];
  /** Row after row: each candidate's features in the order of `names`. */
  readonly values: Float32Array;
  /** 1 for a candidate that is right. */
  readonly right: Uint8Array;
  /** Where each question's candidates begin; one more for the end. */
  readonly starts: Int32Array;
  /** What each question counts. */
  readonly weights: Float32Array;
  /** Questions of one group go into one fold. */
  readonly groups: readonly string[];
}

/** The candidates of one question. */
export interface Candidate {
  readonly features: Readonly<Record<string, number>>;
  readonly right: boolean;
}

/** Gathers examples question by question. */
export class Gathering {
  readonly #names: readonly string[];
  readonly #rows: Float32Array[] = [];
  readonly #right: boolean[][] = [];
  readonly #groups: string[] = [];

  constructor(names: readonly string[]) {
    this.#names = names;
  }

  add(group: string, candidates: readonly Candidate[]): void {
    this.#groups.push(group);
    this.#right.push(candidates.map(({ right }) => right));
    this.#rows.push(
      Float32Array.from(candidates.flatMap(({ features }) => this.#names.map((name) => features[name] ?? 0))),
    );
  }

  /** All that was gathered; the questions together count `weight`. */
  done(weight: number): Examples {
    const values = new Float32Array(this.#rows.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const row of this.#rows) {
      values.set(row, at);
      at += row.length;
    }
    const starts = new Int32Array(this.#right.length + 1);
    this.#right.forEach((flags, i) => {
      starts[i + 1] = (starts[i] ?? 0) + flags.length;
    });
    return {
      names: this.#names,
      values,
      right: Uint8Array.from(this.#right.flat(), Number),
      starts,
      weights: new Float32Array(this.#groups.length).fill(weight / Math.max(1, this.#groups.length)),
      groups: this.#groups,
    };
  }
}

const joinedNumbers = (parts: readonly Float32Array[]): Float32Array => {
  const all = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

/** Several sets of examples as one. */
export function together(parts: readonly Examples[]): Examples {
  const starts = [0];
  for (const part of parts)
    for (let i = 0; i + 1 < part.starts.length; i++)
      starts.push((starts.at(-1) ?? 0) + (part.starts[i + 1] ?? 0) - (part.starts[i] ?? 0));
  return {
    names: parts[0]?.names ?? [],
    values: joinedNumbers(parts.map(({ values }) => values)),
    right: Uint8Array.from(parts.flatMap(({ right }) => [...right])),
    starts: Int32Array.from(starts),
    weights: joinedNumbers(parts.map(({ weights }) => weights)),
    groups: parts.flatMap(({ groups }) => groups),
  };
}

/** The questions whose group is let through. */
export function only(examples: Examples, keeps: (group: string) => boolean): Examples {
  const width = examples.names.length;
  const kept = examples.groups.flatMap((group, i) => (keeps(group) ? [i] : []));
  const range = (i: number) => [examples.starts[i] ?? 0, examples.starts[i + 1] ?? 0] as const;
  const starts = [0];
  for (const i of kept) starts.push((starts.at(-1) ?? 0) + range(i)[1] - range(i)[0]);
  return {
    names: examples.names,
    values: joinedNumbers(
      kept.map((i) => examples.values.subarray(range(i)[0] * width, range(i)[1] * width)),
    ),
    right: Uint8Array.from(kept.flatMap((i) => [...examples.right.subarray(...range(i))])),
    starts: Int32Array.from(starts),
    weights: Float32Array.from(kept, (i) => examples.weights[i] ?? 0),
    groups: kept.map((i) => examples.groups[i] ?? ""),
  };
}
