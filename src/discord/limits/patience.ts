/** A request that waited too long for its turn, or would have to. */
export class TooBusy extends Error {
  override readonly name = "TooBusy";
}

/** How long a request may have to wait by the look of the line when it comes, and how long it waits then. */
export interface Patience {
  readonly lineMs: number;
  readonly waitMs: number;
}

/**
 * Under lasting load: soon after this Discord has to be told that an answer is coming, which is one more call for a
 * program that is late.
 */
const lasting: Patience = { lineMs: 900, waitMs: 1_300 };

/**
 * In a burst the line gets shorter by itself. Discord is told after 2 s that an answer is coming, and a late one serves
 * better than to be asked again.
 */
export const inBurst: Patience = { lineMs: 5_000, waitMs: 6_000 };

/** A line that has been there for longer is no burst. */
const longestBurstMs = 3_000;

/** The patience with a line that has been there for so long. */
export const patienceWith = (standingMs: number): Patience =>
  standingMs < longestBurstMs ? inBurst : lasting;
