/**
 * The same function, which keeps what it made of the texts it was last given: at most `most`, so that what people type
 * cannot pile up. What it makes must never be changed.
 */
export function remembered<T>(most: number, make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
