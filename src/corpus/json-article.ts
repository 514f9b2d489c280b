import { checkedFields } from "./fields.ts";
import { type Draft, Unreadable } from "./reader.ts";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An article given as a JSON object: `{ id?, title?, source?, date?, url?, authors?, language?, body }`. */
export function draftOf(value: unknown): Draft {
  if (!isRecord(value)) throw new Unreadable("is not a JSON object with a body");
  const body = value["body"];
  if (typeof body !== "string" || body.trim() === "") throw new Unreadable('has no text under "body"');
  const { id, title, source, date, url, authors, language } = value;
  return { ...checkedFields({ id, title, source, date, url, authors, language }), text: body, bodyStart: 0 };
}

/** One of many articles of a file, or the reason why it cannot be read and where that is. */
export function draftAmongMany(value: () => unknown, kind: string, place: number): Draft | Unreadable {
  try {
    return { ...draftOf(value()), place };
  } catch (error) {
    if (error instanceof Unreadable) return new Unreadable(`${error.message} (${kind} ${place})`);
    throw error;
  }
}

export function parsed(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ""));
  } catch {
    throw new Unreadable("is not JSON");
  }
}
