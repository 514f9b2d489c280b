import type { CommandHelp } from "../../answering/answer.ts";
import { label } from "./label.ts";
import { plainSection, type Section } from "./section.ts";

const examplesShown = 2;

const commandLines = ({ name, description, examples }: CommandHelp): string[] => [
  `**${label(`/${name}`)}** ${label(description, 200)}`,
  ...examples.slice(0, examplesShown).map((example) => `-# ${label(example)}`),
];

/** What can be asked, a paragraph each. */
export const helpSections = (commands: readonly CommandHelp[]): Section[] =>
  commands.length === 0
    ? []
    : [
        plainSection("### What you can ask"),
        ...commands.map((command) => plainSection(...commandLines(command))),
      ];
