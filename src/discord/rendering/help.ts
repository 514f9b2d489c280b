import type { CommandHelp } from "../../answering/answer.ts";
import type { Wording } from "../wording/wording.ts";
import { label } from "./label.ts";
import { plainSection, type Section } from "./section.ts";

const examplesShown = 2;

const commandLines = ({ name, description, examples }: CommandHelp, wording: Wording): string[] => [
  `**${label(`/${name}`)}** ${label(wording.says(description), 200)}`,
  ...examples.slice(0, examplesShown).map((example) => `-# ${label(example)}`),
];

/** What can be asked, a paragraph each. */
export const helpSections = (commands: readonly CommandHelp[], wording: Wording): Section[] =>
  commands.length === 0
    ? []
    : [
        plainSection(`### ${label(wording.says("What you can ask"))}`),
        ...commands.map((command) => plainSection(...commandLines(command, wording))),
      ];
