import type { Postings } from "./postings.ts";

/** Said at once when a version of FlexSearch keeps its lists in another way: else nothing would be found. */
const otherForm = (): TypeError => new TypeError("FlexSearch keeps its lists in another form");

const isIds = (value: unknown): boolean => Array.isArray(value) || value instanceof Int32Array;

const isPostings = (value: unknown): value is Postings =>
  Array.isArray(value) && value.every((ids) => ids === undefined || isIds(ids));

/** FlexSearch's own lists by term: never to be changed. Throws TypeError where it has none in that form. */
export function listsOf(index: object): ReadonlyMap<string, Postings> {
  const lists: unknown = Reflect.get(index, "map");
  if (!(lists instanceof Map)) throw otherForm();
  return lists;
}

/** The lists of one term in what FlexSearch found for it, likewise. */
export function postingsIn(found: unknown): Postings {
  const lists: unknown = found instanceof Object ? Reflect.get(found, "result") : undefined;
  if (!isPostings(lists)) throw otherForm();
  return lists;
}
