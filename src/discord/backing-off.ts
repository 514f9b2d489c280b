const firstPauseMs = 1_000;
/** After an outage however long nobody waits for more than this; a call a minute is no burden to anybody. */
const longestPauseMs = 60_000;
/** Once the pauses grow no more, one failure in so many is told: four an hour. */
const toldEvery = 15;

/** The pause after so many failures in a row, one or more. */
export const pauseAfterFailures = (failures: number): number =>
  Math.min(firstPauseMs * 2 ** (failures - 1), longestPauseMs);

/** Whether the operator is to hear of a failure that is like the one before: each that makes the pause longer, then few. */
export const isTold = (failures: number): boolean =>
  failures === 1 ||
  pauseAfterFailures(failures) > pauseAfterFailures(failures - 1) ||
  failures % toldEvery === 0;
