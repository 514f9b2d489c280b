/**
 * Middle points of a space of unit vectors: k-means by direction. The first points are spread evenly over the vectors.
 */
export function middlesOf(values: Int8Array, dimensions: number, count: number, rounds = 12): Int8Array {
  const size = values.length / dimensions;
  const middles = new Float64Array(count * dimensions);
  for (let i = 0; i < count; i++)
    for (let d = 0; d < dimensions; d++)
      middles[i * dimensions + d] = (values[Math.floor((i * size) / count) * dimensions + d] ?? 0) / 127;
  for (let round = 0; round < rounds; round++) {
    const sums = new Float64Array(count * dimensions);
    for (let v = 0; v < size; v++) {
      let [best, most] = [0, Number.NEGATIVE_INFINITY];
      for (let i = 0; i < count; i++) {
        let dot = 0;
        for (let d = 0; d < dimensions; d++)
          dot += (middles[i * dimensions + d] ?? 0) * (values[v * dimensions + d] ?? 0);
        if (dot > most) [best, most] = [i, dot];
      }
      for (let d = 0; d < dimensions; d++)
        sums[best * dimensions + d] = (sums[best * dimensions + d] ?? 0) + (values[v * dimensions + d] ?? 0);
    }
    for (let i = 0; i < count; i++) {
      let length = 0;
      for (let d = 0; d < dimensions; d++) length += (sums[i * dimensions + d] ?? 0) ** 2;
      for (let d = 0; d < dimensions && length > 0; d++)
        middles[i * dimensions + d] = (sums[i * dimensions + d] ?? 0) / Math.sqrt(length);
    }
  }
  return Int8Array.from(middles, (value) => Math.round(127 * value));
}
