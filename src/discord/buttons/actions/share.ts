import type { Button } from "../button.ts";
import { answerAt, stateAt } from "../paging.ts";

const action = "share";

/** A private answer for everybody. */
const share: Button = {
  action,
  label: "Share",
  order: 5,
  audience: "everybody",
  stateUnder: (shown) => (shown.shareable ? stateAt(shown, shown.answered.page.from, action) : null),
  press: answerAt,
};

export default share;
