import { isRefusal } from "../../../answering/answer.ts";
import { isFilter } from "../../../answering/filters/options.ts";
import type { Button } from "../button.ts";
import { roomFor } from "../custom-id.ts";
import { keyOf, requestOf } from "../request-key.ts";

const action = "closest";

/** What comes nearest to a question that nothing answers. */
const closest: Button = {
  action,
  label: "Closest passages",
  order: 3,
  audience: "presser",
  stateUnder({ answered }) {
    const { citations, closest: near = [], showClosest = false } = answered;
    return citations.length > 0 || near.length === 0 || showClosest ? null : keyOf(answered, roomFor(action));
  },
  async press({ state, requests }, app) {
    const request = requestOf(state, requests);
    const asked = request === null ? null : app.read(request);
    const given = Object.entries(asked?.options ?? {});
    const filters = Object.fromEntries(given.filter(([name]) => isFilter(name)));
    const [, question] = given.find(([name, value]) => !isFilter(name) && typeof value === "string") ?? [];
    if (question === undefined) return null;
    const outcome = await app.run("ask", { ...filters, question, closest: true });
    // What another command did not take for an answer is none now.
    return isRefusal(outcome) ? outcome : { ...outcome, note: outcome.note ?? "The closest passages:" };
  },
};

export default closest;
