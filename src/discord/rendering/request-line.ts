import type { Answered } from "../../answering/answer.ts";
import { at } from "../../text/at.ts";
import { label } from "./label.ts";
import { readBack } from "./quotation.ts";

const small = "-# ";
const arrow = " → ";
/** A checked text is shown further: it is what the message's buttons know it by. */
const shownAtMost: Readonly<Record<string, number>> = { check: 1_000 };
/** Arrows that are looked at when a line is read back: the asker may have typed some. */
const mostArrows = 6;

/** Characters of a request that are shown; a button finds no longer one again. */
export const longestRequest = (command: string): number => shownAtMost[command] ?? 300;

type Asked = Pick<Answered, "request" | "command" | "understood" | "asked">;

const bare = (words: string): string => words.replace(/\s+/gu, " ").replace(/[\s?!.]{1,20}$/u, "");

/** What plain words were taken for; a command that took them whole does not say them again. */
function meantBy({ request, command, understood, asked = request }: Asked): string {
  const meant = request.startsWith("/") ? request : (understood ?? `/${command}`);
  return bare(meant) === bare(`/${command} ${asked}`) ? `/${command}` : meant;
}

/** What was asked, and for plain words the command that they were taken for, with its options. */
export function requestLine(answered: Asked): string {
  const { request, command, asked = request } = answered;
  const shown = longestRequest(command);
  const typed = label(asked, shown);
  return asked.startsWith("/") ? small + typed : `${small}${typed}${arrow}${label(meantBy(answered), shown)}`;
}

/** What may have been asked where an arrow parts what was typed from what it was taken for. */
const parted = (typed: string, meant: string): string[] => [
  typed,
  meant,
  meant.replace(/^\/\S{1,32}\s/u, ""),
  `${meant} ${typed}`,
];

/**
 * The requests that a message may stand for by its first line, which parts them by arrows; none where it shows none.
 */
export function requestsIn(markdown: string): readonly string[] {
  const line = at(markdown.split("\n", 1), 0);
  if (!line.startsWith(small)) return [];
  const shown = readBack(line.slice(small.length));
  if (shown.startsWith("/")) return [shown];
  const pieces = shown.split(arrow);
  return pieces
    .slice(1, 1 + mostArrows)
    .flatMap((_, place) =>
      parted(pieces.slice(0, place + 1).join(arrow), pieces.slice(place + 1).join(arrow)),
    );
}
