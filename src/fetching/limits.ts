/** What one fetch may cost. Times are in milliseconds, sizes in bytes. */
export interface Limits {
  /** For all of it, with redirects. */
  readonly totalMs: number;
  /** From looking up a host until its answer begins, for each redirect anew. */
  readonly firstByteMs: number;
  /** For each of a host's addresses. */
  readonly connectMs: number;
  readonly redirects: number;
  readonly headerBytes: number;
  /** As sent and, apart from that, as decompressed. */
  readonly bodyBytes: number;
}

export const LIMITS: Limits = {
  totalMs: 10_000,
  firstByteMs: 5_000,
  connectMs: 2_000,
  redirects: 3,
  headerBytes: 16 * 1024,
  bodyBytes: 8 * 1024 * 1024,
};
