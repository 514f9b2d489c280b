/** A sign that could not be read. A text with one is not what its author wrote. */
const UNREAD = "\uFFFD";

/**
 * Paragraphs as the text of an article, a blank line between two. One with a sign that could not be read is left out.
 */
export const textOfParagraphs = (paragraphs: readonly string[]): string =>
  paragraphs.filter((paragraph) => !paragraph.includes(UNREAD)).join("\n\n");
