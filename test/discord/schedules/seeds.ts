/** Schedules that every change is tested with. */
export const usual: readonly number[] = Array.from({ length: 60 }, (_, index) => 100 + index);

/** Schedules that found a fault once. */
export const found: readonly number[] = [2];
