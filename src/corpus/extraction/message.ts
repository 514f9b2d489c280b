import * as z from "zod";
import { type Draft, Unreadable } from "../reader.ts";

const text = z.string().optional();

const place = z.object({
  start: z.number().int().nonnegative(),
  page: z.number().int().positive().optional(),
  seconds: z.number().nonnegative().optional(),
});

const draft = z.object({
  id: text,
  title: text,
  source: text,
  date: text,
  url: text,
  authors: z.array(z.string()).optional(),
  language: text,
  places: z.array(place).optional(),
  text: z.string(),
  bodyStart: z.number().int().nonnegative(),
  place: z.number().int().positive().optional(),
  own: z.string().max(300).optional(),
  faults: z.array(z.string()).optional(),
});

const DRAFT = z.object({ kind: z.literal("draft"), draft });
const UNREADABLE = z.object({ kind: z.literal("unreadable"), reason: z.string().max(1000) });

/** One article read, or the reason in its place. */
export const STORED = z.union([DRAFT, UNREADABLE]);

const MESSAGE = z.union([
  z.object({ kind: z.literal("ready") }),
  z.object({ kind: z.literal("text"), text: z.string() }),
  DRAFT,
  UNREADABLE,
  z.object({ kind: z.literal("end") }),
]);

/**
 * What a process that extracts says: that it is ready, then for each file its drafts in order, and their end. Before a
 * draft with a long text comes the beginning of that text in parts, so that no message takes long to read.
 */
export type Message = z.output<typeof MESSAGE>;

/** Throws where it is no message. */
export const messageOf = (bytes: Buffer): Message => MESSAGE.parse(JSON.parse(bytes.toString("utf8")));

/** The longest text of a message, in characters. */
const LONGEST_PART = 400_000;

/** One article read, or the reason in its place, in as many messages as its text needs. */
export function* messagesFor(read: Draft | Unreadable): Generator<unknown> {
  if (read instanceof Unreadable) return yield messageFor(read);
  let at = 0;
  for (; read.text.length - at > LONGEST_PART; at += LONGEST_PART)
    yield { kind: "text", text: read.text.slice(at, at + LONGEST_PART) };
  yield messageFor({ ...read, text: read.text.slice(at) });
}

export const messageFor = (read: Draft | Unreadable): unknown =>
  read instanceof Unreadable
    ? { kind: "unreadable", reason: read.message.slice(0, 1000) }
    : { kind: "draft", draft: read };

type Sent = z.output<typeof draft>;

/** A draft without the keys that have no value. */
export const draftOf = (sent: Sent): Draft => {
  const { text: words, bodyStart, ...rest } = sent;
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  return { text: words, bodyStart, ...(Object.fromEntries(given) as Partial<Draft>) };
};
