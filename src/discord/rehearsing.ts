import { setTimeout as sleep } from "node:timers/promises";
import { isRefusal } from "../answering/answer.ts";
import type { App } from "../app.ts";
import { editionOf } from "./buttons/edition.ts";
import type { Outbox } from "./outbox/outbox.ts";
import type { Route } from "./outbox/route.ts";

/** It leads to nobody. */
const nowhere: Route = { shareable: true, locale: undefined, send: async () => {} };

async function answerNobody(app: App, request: string, outbox: Outbox): Promise<void> {
  const outcome = await app.answer(request);
  if (!isRefusal(outcome)) await outbox.answer(nowhere, outcome, editionOf(app.corpus));
}

/**
 * Answers requests and sends the answers nowhere, so that whoever asks first, and many at once, are answered as fast as
 * all later ones: code runs fast once it has run often. Others are answered in between. A fault is met again, and told,
 * when somebody asks.
 */
export async function rehearse(
  app: App,
  requests: readonly string[],
  outbox: Outbox,
  goesOn: () => boolean,
): Promise<void> {
  for (const request of requests) {
    if (!goesOn()) return;
    const began = performance.now();
    await answerNobody(app, request, outbox).catch(() => undefined);
    await sleep(performance.now() - began);
  }
}
