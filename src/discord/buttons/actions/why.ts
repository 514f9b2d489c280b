import type { Button } from "../button.ts";
import { roomFor } from "../custom-id.ts";
import { keyOf, requestOf } from "../request-key.ts";

const action = "why";

/** The same answer, with what the ranking saw in each sentence. */
const why: Button = {
  action,
  label: "Why?",
  order: 4,
  audience: "presser",
  stateUnder: ({ answered }) =>
    answered.command !== "ask" || answered.why !== undefined ? null : keyOf(answered, roomFor(action)),
  async press({ state, requests }, app) {
    const request = requestOf(state, requests);
    const asked = request === null ? null : app.read(request);
    return asked?.command === "ask" ? app.run("ask", { ...asked.options, why: true }) : null;
  },
};

export default why;
