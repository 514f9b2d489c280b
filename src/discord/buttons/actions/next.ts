import { listedOf } from "../../../answering/answer.ts";
import type { Button } from "../button.ts";
import { answerAt, stateAt } from "../paging.ts";

const action = "next";

/** The citations after those shown. */
const next: Button = {
  action,
  label: "Next",
  order: 2,
  audience: "same",
  stateUnder(shown) {
    const { page } = shown.answered;
    const hasMore = page.more || shown.count < listedOf(shown.answered).length;
    return hasMore && shown.count > 0 ? stateAt(shown, page.from + shown.count, action) : null;
  },
  press: answerAt,
};

export default next;
