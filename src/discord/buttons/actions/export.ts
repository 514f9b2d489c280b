import { isRefusal } from "../../../answering/answer.ts";
import { sentencesIn } from "../../../answering/exporting/cited.ts";
import { loadExports } from "../../../answering/exporting/loading.ts";
import type { Button } from "../button.ts";
import { answerAt, stateAt } from "../paging.ts";

const action = "export";

/** The same answer as files, one for each format. */
const exporting: Button = {
  action,
  label: "Export",
  order: 6,
  audience: "presser",
  stateUnder: (shown) =>
    sentencesIn(shown.answered).length === 0 ? null : stateAt(shown, shown.answered.page.from, action),
  async press(press, app) {
    const outcome = await answerAt(press, app);
    if (outcome === null || isRefusal(outcome)) return outcome;
    const formats = (await loadExports()).map(({ name }) => name);
    return { ...outcome, formats };
  },
};

export default exporting;
