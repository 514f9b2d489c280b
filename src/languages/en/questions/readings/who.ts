import { PEOPLE_ASKED } from "../../data/asked-nouns.ts";
import { isOffice } from "../../people/role-likeness.ts";
import { isRole, roleWords } from "../../people/role-words.ts";
import { byPattern, type Options, type Reading, tidy } from "./reading.ts";

const BE = "(?:is|are|was|were|['’]s)";
const PEOPLE = PEOPLE_ASKED.trim().split(/\s+/u).join("|");

type Groups = Readonly<Record<string, string | undefined>>;

const byName = ({ name = "" }: Groups): Options => ({ name: tidy(name) });

/** Only of an office or a kind of person: a ferry has a name too. */
const byOffice = ({ office = "" }: Groups): Options => ({
  name: roleWords(office).some(isRole) ? tidy(office) : "",
});

/** Only of an office, or of somebody with a name: the police do much. */
const byDoing = ({ name = "" }: Groups): Options => ({
  name: isOffice(name) || /(?:^|\s)\p{Lu}\p{Ll}/u.test(name) ? tidy(name) : "",
});

const READINGS: readonly (readonly [RegExp, (groups: Groups) => Options])[] = [
  [
    /^who(?:['’]s| is)? (?:currently |now )?(?:runs|leads|heads|chairs|governs|manages|directs|running|leading|heading) (?<office>.+)$/iu,
    ({ office = "" }) => ({ name: `head of ${office}` }),
  ],
  [new RegExp(`^(?:(?:the|about|say) )?who(?:['’]?s)?(?:\\s?${BE})?\\s(?<name>.+)$`, "iu"), byName],
  [/^(?:(?:with|to|for|by|from|about|against|of|on) )?(?:whom?|whose)\s(?<name>.+)$/iu, byName],
  [new RegExp(`^(?:what|which) (?:\\p{L}+ )?(?:${PEOPLE})s?\\s(?<name>.+)$`, "iu"), byName],
  [/^(?<name>\S.{0,200}?) (?:is|was|are|were) who$/iu, byName],
  [/^(?:what(?:['’]?s| is| was| are| were) )?(?:the )?names? of (?<office>.+)$/iu, byOffice],
  [
    /^what(?:['’]?s| is| was) (?<name>.{1,100}?)['’]s? (?:job|role|title|job title|position|post|office|occupation|profession)$/iu,
    byName,
  ],
  [/^what (?:does|did|do) (?<name>.{1,100}?) do(?: for a living| for work| professionally)?$/iu, byDoing],
  [/^(?:is|was|are|were) \S.{0,100}? (?<office>(?:the|a|an|still the|now the) .{1,100})$/iu, byOfficeAlone],
];

/** "Is Ada the president" asks who holds an office; "is Ada the best" does not. */
function byOfficeAlone({ office = "" }: Groups): Options {
  const bare = office.replace(/^(?:still |now )?(?:the|an?) /iu, "");
  return { name: isOffice(bare) ? bare : "" };
}

/** Questions for a person. */
export const people: readonly Reading[] = READINGS.map(([pattern, optionsOf]) =>
  byPattern(pattern, optionsOf),
);
