import { type Said, several } from "../../text/saying.ts";
import { type Answer, foundSomething, nothing } from "../answer.ts";
import { newestOf } from "../by-day.ts";
import type { Command, Context } from "../command.ts";
import { ageOf } from "./age.ts";
import { citeNewest, newestPeople } from "./newest.ts";
import { filtersAmong } from "./options.ts";
import { narrows, type Part, partOf } from "./part.ts";
import { type Filters, readFilters } from "./reading.ts";
import { noneLeft, noSuchSource, outsideNote, undatedNote } from "./telling.ts";

type Options = Readonly<Record<string, unknown>>;

/** A note with others behind it. */
function joined(note: Said | null, ...others: readonly Said[]): Said | null {
  const more = others.flatMap(several);
  if (more.length === 0) return note;
  return note === null ? more : [...several(note), ...more];
}

/** The context of a command that sees a part of the corpus alone. */
function withinPart(context: Context, { corpus, within }: Part, filters: Filters): Context {
  const narrowed: Context = {
    ...context,
    corpus,
    ...(narrows(filters) && {
      find: (query) => context.find({ ...query, within }),
      standing: (query) => context.standing({ ...query, within }),
    }),
  };
  if (!filters.latest) return narrowed;
  return { ...narrowed, cite: (matches, words) => citeNewest(matches, words, narrowed) };
}

/** The newest first, where they are wanted first; also of whom they name. */
function inOrder(answer: Answer, { latest }: Filters, { corpus }: Part): Answer {
  if (!latest || answer.claims || answer.ofOneArticle) return answer;
  const ordered = { ...answer, citations: newestOf(answer.citations) };
  return answer.people
    ? { ...ordered, people: newestPeople(answer.people, ordered.citations, corpus) }
    : ordered;
}

/** Whether the command finds something in the whole corpus that it did not find in the part. */
const answersOutside = async (command: Command, options: Options, context: Context): Promise<boolean> =>
  foundSomething(await command.run(options, { ...context, limit: 1 }));

async function runInPart(
  command: Command,
  options: Options,
  context: Context,
  filters: Filters,
): Promise<Answer> {
  const part = partOf(context.corpus, filters);
  const undated = undatedNote(part.undated);
  const { articles } = part.corpus;
  if (articles.length === 0) return nothing([...noneLeft(filters, context.corpus), ...undated]);
  const answer = await command.run(options, withinPart(context, part, filters));
  if (foundSomething(answer) && answer.claims === undefined) {
    const ordered = inOrder(answer, filters, part);
    return { ...ordered, note: joined(answer.note, undated, ageOf(answer, filters, context)) };
  }
  if (!narrows(filters)) return answer;
  const others = !foundSomething(answer) && (await answersOutside(command, options, context));
  const outside = outsideNote(filters, articles.length, context.corpus.articles.length, others);
  return { ...answer, note: joined(answer.note, outside, undated) };
}

/**
 * Runs a command within the filters among its options, and says what they left out and how old the answer is. A command
 * without such options runs as it is. Throws Mistake where a filter cannot be understood.
 */
export async function runFiltered(command: Command, options: Options, context: Context): Promise<Answer> {
  if (!("latest" in command.options.shape)) return command.run(options, context);
  const asked = filtersAmong(options);
  const filters = readFilters(asked, context.corpus, context.today);
  if (asked.source !== undefined && filters.outlets?.size === 0)
    return nothing(noSuchSource(asked.source, context.corpus));
  if (narrows(filters) || filters.latest) return runInPart(command, options, context, filters);
  const answer = await command.run(options, context);
  return { ...answer, note: joined(answer.note, ageOf(answer, filters, context)) };
}
