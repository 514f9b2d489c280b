import { DEFAULT_LIMIT } from "../../../app.ts";
import type { Button } from "../button.ts";
import { answerAt, stateAt } from "../paging.ts";

const action = "previous";

/** The citations before those shown. */
const previous: Button = {
  action,
  label: "Previous",
  order: 1,
  audience: "same",
  stateUnder(shown) {
    const { from } = shown.answered.page;
    return from === 0 ? null : stateAt(shown, Math.max(0, from - DEFAULT_LIMIT), action);
  },
  press: answerAt,
};

export default previous;
