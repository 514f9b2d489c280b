const outside = (length: number, place: number): never => {
  throw new RangeError(`nothing stands in place ${place} of ${length}`);
};

/**
 * What stands in a place that a block of numbers surely has; RangeError where it has none. Each kind of block has a
 * function of its own: V8 makes one that reads several kinds six times as slow, and these are read in inner loops.
 */
export const int32At = (block: Int32Array, place: number): number =>
  block[place] ?? outside(block.length, place);

export const float32At = (block: Float32Array, place: number): number =>
  block[place] ?? outside(block.length, place);

export const float64At = (block: Float64Array, place: number): number =>
  block[place] ?? outside(block.length, place);

export const int8At = (block: Int8Array, place: number): number =>
  block[place] ?? outside(block.length, place);

export const uint8At = (block: Uint8Array, place: number): number =>
  block[place] ?? outside(block.length, place);

/** The same for a list of numbers. */
export const numberAt = (list: readonly number[], place: number): number =>
  list[place] ?? outside(list.length, place);
