/** What a process holds, after its garbage was collected. */
export interface Look {
  readonly residentMb: number;
  readonly heapMb: number;
  /** Memory beside the heap that JavaScript holds: typed arrays, buffers. */
  readonly externalMb: number;
  readonly descriptors: number;
  /** Timers that are to go off. */
  readonly timers: number;
  /** Listeners on the process itself. */
  readonly listeners: number;
  /** Objects that can be listened to. */
  readonly emitters: number;
}

/** Asked of the bot, and answered. */
export const question = "look";
