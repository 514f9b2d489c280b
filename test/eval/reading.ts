import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SegmentedArticle } from "../../src/text/article.ts";
import { loadArticles } from "../support/loading.ts";
import { faultOf, type PlaceLine, questionLine } from "./form.ts";
import type { EvalSet, Place, Question } from "./set.ts";

const ARTICLES = ".articles.jsonl";
const QUESTIONS = ".questions.jsonl";

/** A set that does not have the documented form; the message names the file and the line. */
export class UnreadableSet extends Error {
  override readonly name = "UnreadableSet";
}

type ArticlesById = ReadonlyMap<string, SegmentedArticle>;

/** The place that a line means: without offsets the whole article. */
function placeAt({ article, start, end, text }: PlaceLine, articles: ArticlesById): Place {
  const whole = articles.get(article)?.text;
  if (whole === undefined) throw new UnreadableSet(`no article has the id "${article}"`);
  if (start === undefined || end === undefined) return { article, start: 0, end: whole.length };
  if (end > whole.length) throw new UnreadableSet(`"${article}" ends before ${end}`);
  const found = whole.slice(start, end);
  if (text !== undefined && text !== found)
    throw new UnreadableSet(`"${article}" has "${found}" at ${start}, not "${text}"`);
  return { article, start, end };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UnreadableSet("is not JSON");
  }
}

function questionOf(line: string, number: number, articles: ArticlesById): Question {
  const checked = questionLine.safeParse(parsed(line));
  if (!checked.success) throw new UnreadableSet(faultOf(checked.error));
  const { id = String(number), group = id, question, gold, among = [] } = checked.data;
  const places = (lines: readonly PlaceLine[]): Place[] => lines.map((each) => placeAt(each, articles));
  return { id, group, question, gold: places(gold), among: places(among) };
}

function readQuestions(file: string, articles: ArticlesById): Question[] {
  return readFileSync(file, "utf8")
    .replace(/^\uFEFF/u, "")
    .split("\n")
    .flatMap((line, at) => {
      if (line.trim() === "") return [];
      try {
        return [questionOf(line, at + 1, articles)];
      } catch (error) {
        if (!(error instanceof UnreadableSet)) throw error;
        throw new UnreadableSet(`${file}, line ${at + 1}: ${error.message}`);
      }
    });
}

/**
 * Reads one set. Rejects with UnreadableSet at the first question that is wrong; articles left out are in `problems`.
 */
export async function readSet(name: string, articlesPath: string, questionsFile: string): Promise<EvalSet> {
  const { articles, problems } = await loadArticles(articlesPath);
  const byId = new Map(articles.map((article) => [article.id, article]));
  return { name, articlesPath, articles, problems, questions: readQuestions(questionsFile, byId) };
}

/** The names of the sets of a folder, in order. */
export const setNames = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(QUESTIONS))
    .map((file) => file.slice(0, -QUESTIONS.length))
    .sort();

/**
 * Reads the sets of a folder one after the other, all or those named: a large one is let go before the next is read.
 */
export async function* readSets(
  folder: string,
  names: readonly string[] = setNames(folder),
): AsyncGenerator<EvalSet> {
  if (names.length === 0) throw new UnreadableSet(`${folder}: holds no file that ends in ${QUESTIONS}`);
  for (const name of names)
    yield await readSet(name, join(folder, name + ARTICLES), join(folder, name + QUESTIONS));
}
