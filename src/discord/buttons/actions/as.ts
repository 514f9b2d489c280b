import { type Answered, isRefusal } from "../../../answering/answer.ts";
import type { Button } from "../button.ts";
import { roomFor } from "../custom-id.ts";
import { keyOf, requestOf } from "../request-key.ts";

const action = "as";

/** The commands that plain words can be asked as. */
const commands: readonly string[] = ["ask", "who", "figure", "quote", "when"];

/** The plain words of an answer, standing on their own; undefined for one to a typed command. */
const wordsOf = ({ request, asked, understood }: Answered): string | undefined =>
  request.startsWith("/") ? asked : understood === undefined ? undefined : request;

/** The same words, asked as another command. */
const as: Button = {
  action,
  label: "Ask it otherwise",
  order: 6,
  audience: "same",
  choicesUnder: ({ answered: { command } }) =>
    commands.filter((each) => each !== command).map((each) => ({ value: each, label: `/${each}` })),
  stateUnder({ answered }) {
    const words = answered.command === "help" ? undefined : wordsOf(answered);
    return words === undefined ? null : keyOf(answered, roomFor(action), words);
  },
  async press({ state, requests, choice }, app) {
    const words = requestOf(state, requests);
    const command = commands.includes(choice ?? "") && app.commands.find(({ name }) => name === choice);
    if (words === null || !command) return null;
    const [option = ""] = Object.keys(command.options.shape);
    const outcome = await app.run(command.name, { [option]: words });
    return isRefusal(outcome) ? outcome : { ...outcome, asked: words };
  },
};

export default as;
