import { type Answered, isRefusal, type Outcome } from "../answering/answer.ts";
import { turnOf } from "../answering/conversation/turn.ts";
import type { App } from "../app.ts";
import type { OpenRequest } from "../monitoring/requests.ts";
import { type Saying, say } from "../text/saying.ts";
import type { Audience, Scene } from "./audience.ts";
import { editionOf } from "./buttons/edition.ts";
import type { Log } from "./config.ts";
import type { Conversations, Place } from "./conversations.ts";
import { describeFault, isRefusedToken, isTooLate } from "./faults.ts";
import type { Asker } from "./limits/limits.ts";
import { TooBusy, type Turns } from "./limits/turns.ts";
import type { Desk } from "./moderating/subcommand.ts";
import type { Outbox } from "./outbox/outbox.ts";
import type { Route } from "./outbox/route.ts";
import { newReference } from "./reference.ts";

/** What all requests are answered with. */
export interface Rooms {
  readonly outbox: Outbox;
  /** Which articles a request is answered from. */
  readonly audience: Audience;
  /** Where articles of servers are changed. */
  readonly desk: Desk;
  readonly log: Log;
  /** Whose answer is looked for when. */
  readonly turns: Turns;
  readonly conversations: Conversations;
  /** Called where Discord takes the token no longer. */
  readonly tokenRefused: () => void;
}

/** What one request is answered with. */
export interface Office extends Rooms {
  readonly asker: Asker;
  /** Told how it ends. */
  readonly request: Pick<OpenRequest, "ends">;
}

const apology = (reference: string): Saying =>
  say("Something went wrong on my side (reference {reference}): please try again in a moment.", {
    reference,
  });

const busy = "Please try again in 5 s: I am asked more than I can answer at once.";

/** An answer that was sent, and how many of its citations found room. */
export interface Sent {
  readonly answered: Answered;
  readonly count: number;
  /** Whose articles it was given from. */
  readonly audience: string;
}

/** Asks the articles that are seen where somebody is; all of a request is answered from one snapshot of them. */
export type Ask = (app: App, audience: string) => Promise<Outcome>;

/**
 * Asks, and sends what comes: an answer to all, a mistake of the asker or of ours to the asker alone. Gives the answer
 * that was sent, null where it was none.
 */
export async function respond(route: Route, scene: Scene, ask: Ask, office: Office): Promise<Sent | null> {
  try {
    const { outcome, app, audience } = await office.turns.take(office.asker, async () => {
      const view = await office.audience.viewOf(scene);
      return { ...view, outcome: await ask(view.app, view.audience) };
    });
    if (!isRefusal(outcome)) {
      const count = await office.outbox.answer(route, outcome, editionOf(app.corpus));
      return { answered: outcome, count, audience };
    }
    office.request.ends("refused");
    await office.outbox.tell(route, outcome.error.says);
  } catch (error) {
    await mend(error, route, office);
  }
  return null;
}

/** Remembers what an answer was about, for questions that lean on it. */
export function remembered(
  sent: Sent | null,
  place: Omit<Place, "audience">,
  { conversations }: Office,
): void {
  const turn = sent && turnOf(sent.answered, sent.count);
  if (turn) conversations.remember({ ...place, audience: sent.audience }, turn);
}

/** Under too much load the log stays short: a line for each would be more load. */
const tellBusy = (route: Route, outbox: Outbox, log: Log): Promise<void> =>
  outbox.tell(route, busy).catch((error: unknown) => {
    if (!isTooLate(error)) log(`A request was turned away, but could not be told: ${describeFault(error)}`);
  });

/** Tells the asker that something went wrong, and the log what. */
export async function mend(
  error: unknown,
  route: Route,
  { outbox, log, tokenRefused, request }: Office,
): Promise<void> {
  request.ends(isTooLate(error) ? "late" : error instanceof TooBusy ? "busy" : "failed");
  if (isRefusedToken(error)) return tokenRefused();
  if (isTooLate(error))
    return log("An answer came too late: Discord no longer takes it.", { level: "warn", name: "request" });
  if (error instanceof TooBusy) return tellBusy(route, outbox, log);
  const reference = newReference();
  log(`A request failed (reference ${reference}): ${describeFault(error)}`, {
    level: "error",
    name: "request",
    fields: { reference },
  });
  try {
    await outbox.tell(route, apology(reference));
  } catch {
    // It is logged once; Discord cannot be reached with more.
  }
}
