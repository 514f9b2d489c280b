import { type Sentence, wordsOf } from "../text/article.ts";
import type { Language } from "../text/language.ts";
import { type Layout, layOut, type Run } from "./layout.ts";
import { TokenTable } from "./tokens.ts";

/** All that ranking reads of a corpus. Titles stand in the token table behind the sentences. */
export interface Collection {
  readonly language: Language;
  readonly sentences: readonly Sentence[];
  readonly layout: Layout;
  readonly tokens: TokenTable;
  /** In terms, title not counted. */
  readonly averageSentence: number;
  /** In terms. */
  readonly averageTitle: number;
}

/** Averages are taken over so many texts from the start: a constant will do. */
const SAMPLE = 20_000;

/** A question that names its outlet should find it. */
const titleOf = ({ article }: Sentence): string => `${article.title} ${article.source ?? ""}`.trim();

function average(tokens: TokenTable, from: number, count: number): number {
  const sampled = Math.min(count, SAMPLE);
  let terms = 0;
  for (let id = from; id < from + sampled; id++) terms += tokens.termsOf(id).length;
  return Math.max(1, terms / Math.max(1, sampled));
}

/** Reads sentences that come article by article, in order. */
export function collect(sentences: readonly Sentence[], language: Language): Collection {
  const layout = layOut(sentences);
  const tokens = new TokenTable(language);
  for (const sentence of sentences) tokens.add(wordsOf(sentence));
  for (const { first } of layout.articles) {
    const sentence = sentences[first];
    tokens.add(sentence ? titleOf(sentence) : "");
  }
  tokens.trim();
  return {
    language,
    sentences,
    layout,
    tokens,
    averageSentence: average(tokens, 0, sentences.length),
    averageTitle: average(tokens, sentences.length, layout.articles.length),
  };
}

export const titleTerms = ({ tokens, sentences }: Collection, article: number): string[] =>
  tokens.termsOf(sentences.length + article);

export function runTerms({ tokens }: Collection, { first, end }: Run): string[] {
  const out: string[] = [];
  for (let id = first; id < end; id++) for (const term of tokens.termsOf(id)) out.push(term);
  return out;
}

/** How many terms a paragraph has on average, with its title. */
export const averageParagraph = ({ averageSentence, averageTitle, sentences, layout }: Collection): number =>
  averageTitle + (averageSentence * sentences.length) / Math.max(1, layout.paragraphs.length);

/** How many terms an article has on average, with its title. */
export const averageArticle = ({ averageSentence, averageTitle, sentences, layout }: Collection): number =>
  averageTitle + (averageSentence * sentences.length) / Math.max(1, layout.articles.length);
