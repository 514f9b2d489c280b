import type { App } from "./app.ts";

/** A number with what it counts. */
export const plural = (count: number, noun: string): string =>
  `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;

/** How much an app answers from. */
export const sizeOf = ({ size }: Pick<App, "size">): string =>
  `${plural(size.articles, "article")}, ${plural(size.sentences, "sentence")}`;
