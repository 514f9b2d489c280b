import { isType } from "../../text/annotation.ts";
import { type Answered, listedOf } from "../answer.ts";
import { isFilter } from "../filters/options.ts";

/** What is remembered of a question and its answer: words of the asker, and one name. */
export interface Turn {
  /** The request as it stands on its own. */
  readonly request: string;
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
  /** Whom the answer is about. */
  readonly person: string | undefined;
  /** Where its next page begins; null where there is none. */
  readonly next: number | null;
}

/** The first person of an answer: of a profile, else who is quoted, else who is named. */
function personOf({ people = [], citations, command }: Answered): string | undefined {
  const [profile] = people;
  if (profile) return profile.name;
  const [first] = citations;
  if (!first) return undefined;
  const quoted = first.speaker ?? first.annotations.find(isType("quotation"))?.speaker;
  if (command === "quote" && quoted !== undefined) return quoted;
  return first.annotations.find(isType("person"))?.name;
}

/** Options that are words, and the wish for the newest. */
const textOptions = (options: Answered["options"]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) => {
      if (typeof value === "string") return [[name, value]];
      return isFilter(name) && value === true ? [[name, "yes"]] : [];
    }),
  );

/** What to remember of an answer, of whose citations the first `shown` were seen; undefined where it has no subject. */
export function turnOf(answered: Answered, shown: number): Turn | undefined {
  const { request, command, options, page } = answered;
  if (command === "help" || command === "article" || command === "cite") return undefined;
  const hasNext = page.more || shown < listedOf(answered).length;
  return {
    request,
    command,
    options: textOptions(options),
    person: personOf(answered),
    next: hasNext && shown > 0 ? page.from + shown : null,
  };
}
