import { hash as digest } from "node:crypto";
import type { Answered } from "../../../answering/answer.ts";
import { requestIn, requestLine } from "../../rendering/request-line.ts";
import type { Button } from "../button.ts";
import { roomFor } from "../custom-id.ts";

const action = "why";

/** Whether the closest passages are shown; then the question itself, or a hash of one that the message shows. */
const pattern = /^(c?)([=#])(.{1,100})$/su;
/** The question in a slash command's line, before its other options. */
const slashLine = /^\/ask (.{1,2000}?)(?: (?:closest|why):[a-z]{1,5}){0,2}$/su;

const oneLine = (question: string): string => question.replace(/\s+/gu, " ").trim();

const hashOf = (question: string): string => digest("sha256", question, "base64url").slice(0, 22);

/** The question with this hash that a request line holds, where it shows one whole. */
function recovered(request: string | null, hash: string): string | null {
  const candidates = [request ?? "", slashLine.exec(request ?? "")?.[1] ?? ""].map(oneLine);
  return candidates.find((question) => question !== "" && hashOf(question) === hash) ?? null;
}

function stateUnder(answered: Answered): string | null {
  const { question, closest } = answered.options;
  if (answered.command !== "ask" || answered.why !== undefined || typeof question !== "string") return null;
  const flag = closest === true ? "c" : "";
  const asked = oneLine(question);
  const whole = `${flag}=${asked}`;
  if (whole.length <= roomFor(action)) return whole;
  const hash = hashOf(asked);
  return recovered(requestIn(requestLine(answered)), hash) === null ? null : `${flag}#${hash}`;
}

/** The same answer, with what the ranking saw in each sentence. */
const why: Button = {
  action,
  label: "Why?",
  stateUnder,
  press({ state, request }, app) {
    const [, flag, kind, payload = ""] = pattern.exec(state) ?? [];
    if (kind === undefined) return null;
    const question = kind === "=" ? payload : recovered(request, payload);
    if (question === null) return null;
    return app.run("ask", { question, ...(flag === "c" && { closest: true }), why: true });
  },
};

export default why;
