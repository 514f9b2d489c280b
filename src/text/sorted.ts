/** The first place below `size` of a sorted list whose number, told by its place, is not below a limit; else `size`. */
export function firstFrom(limit: number, size: number, numberAt: (place: number) => number): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberAt(middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
