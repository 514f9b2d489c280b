/** What one file may cost. */
export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
  readonly heapMegabytes: number;
  /** The most that is taken of what is read, in bytes. */
  readonly output: number;
}

export const LIMITS: Limits = { seconds: 15, megabytes: 512, heapMegabytes: 256, output: 64_000_000 };
