import { isRefusal, type Outcome } from "../../answering/answer.ts";
import { type App, DEFAULT_LIMIT } from "../../app.ts";
import { several } from "../../text/saying.ts";
import type { Press, Shown } from "./button.ts";
import { roomFor } from "./custom-id.ts";
import { editionOf } from "./edition.ts";
import { keyOf, requestOf } from "./request-key.ts";

const pattern = /^([\w-]{4})(\d{1,3})([=#].*)$/su;

/** The state of a button that gives the same answer again, from some citation on. */
export function stateAt({ answered, edition }: Shown, from: number, action: string): string | null {
  const place = `${edition}${from}`;
  const key = keyOf(answered, roomFor(action) - place.length);
  return key === null ? null : place + key;
}

const changed = "The articles have changed since; this is what they say now.";

/** The answer that a state stands for, with a word of it where the articles have changed since; null for no state. */
export async function answerAt({ state, requests }: Press, app: App): Promise<Outcome | null> {
  const [, edition, from, key = ""] = pattern.exec(state) ?? [];
  const request = requestOf(key, requests);
  if (request === null) return null;
  const outcome = await app.answer(request, DEFAULT_LIMIT, Number(from));
  if (isRefusal(outcome) || edition === editionOf(app.corpus)) return outcome;
  return { ...outcome, note: [changed, ...(outcome.note === null ? [] : several(outcome.note))] };
}
