import { createHash } from "node:crypto";
import type { Article, SegmentedArticle, Sentence } from "./article.ts";
import { at } from "./at.ts";
import type { Span } from "./span.ts";

const KEY_LENGTH = 10;

/** A citation as its id names it: one version of an article, and a stretch of its text. */
export interface CitationId {
  readonly key: string;
  readonly span: Span;
}

/** The first 50 bits of a digest in base 32. */
const inBase32 = (digest: Buffer): string =>
  (digest.readBigUInt64BE() >> 14n).toString(32).padStart(KEY_LENGTH, "0");

const known = new WeakMap<Article, string>();

/** What tells a version of an article from all others: another one where as much as a letter or a date differs. */
export function versionKeyOf(article: Article): string {
  const before = known.get(article);
  if (before !== undefined) return before;
  const { id, title, source, date, url, authors, text } = article;
  const content = JSON.stringify([id, title, source, date, url, authors, text]);
  const key = inBase32(createHash("sha256").update(content).digest());
  known.set(article, key);
  return key;
}

/** A short id of a sentence as it stands in this version of its article: `k3v9t2m8qa.14d.3v`. */
export const citationIdOf = ({ article, start, end }: Sentence): string =>
  `${versionKeyOf(article)}.${start.toString(36)}.${(end - start).toString(36)}`;

const PATTERN = /^([0-9a-v]{10})\.(0|[1-9a-z][0-9a-z]{0,6})\.([1-9a-z][0-9a-z]{0,6})$/u;

/** Reads an id, in capitals too; null where it is none. */
export function readCitationId(typed: string): CitationId | null {
  const id = typed.trim().toLowerCase();
  if (!PATTERN.test(id)) return null;
  const parts = id.split(".");
  const start = Number.parseInt(at(parts, 1), 36);
  return { key: at(parts, 0), span: { start, end: start + Number.parseInt(at(parts, 2), 36) } };
}

/** The sentence of an article that is just this stretch; undefined where none is. */
export const sentenceAt = (article: SegmentedArticle, { start, end }: Span): Sentence | undefined =>
  article.sentences.find((sentence) => sentence.start === start && sentence.end === end);
