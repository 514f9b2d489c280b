/** What stands in a place that a list surely has; throws RangeError where it has none. */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`nothing stands in place ${index} of ${list.length}`);
  return item;
}
