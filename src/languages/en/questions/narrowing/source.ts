import type { Narrowed } from "../../../../text/language.ts";
import { PUBLISHED } from "../../data/narrowing-words.ts";

const BY = "(?:according to|as (?:reported|told|written) (?:by|in))";
const NAME = "(?<name>\\S.{0,60}?)";

const FORMS: readonly RegExp[] = [
  new RegExp(`^${BY} ${NAME}, (?<rest>\\S.*)$`, "iu"),
  new RegExp(`^(?<rest>\\S.*?),? ${BY} (?<name>\\S.{0,60})$`, "iu"),
  new RegExp(`^(?<opening>${PUBLISHED}) (?:from|in|by|of) ${NAME} (?<rest>(?:on|about) \\S.*)$`, "iu"),
  new RegExp(`^(?<rest>${PUBLISHED} (?:on|about) \\S.*) (?:from|in|by) (?<name>\\S.{0,60})$`, "iu"),
];

/** The line without the outlet that it wants to be answered by; null where it names none. */
export function withoutSource(line: string, isOutlet: (name: string) => boolean): Narrowed | null {
  for (const form of FORMS) {
    const { name = "", rest = "", opening } = form.exec(line)?.groups ?? {};
    const outlet = name.replace(/^the\s/iu, "");
    if (outlet !== "" && isOutlet(outlet))
      return { rest: opening === undefined ? rest : `${opening} ${rest}`, filters: { source: outlet } };
  }
  return null;
}
