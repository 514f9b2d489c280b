import type { App } from "./app.ts";

/** In corpora of up to so many sentences names are gathered in seconds: it is worth waiting for. */
const MEDIUM = 20_000;

/**
 * Asks every command but the rare ones its own examples once, so that whoever asks first waits no longer than the
 * others: what is made when first needed is made by then. A fault in one is met again, and told, when somebody asks.
 */
export async function warmUp(app: App): Promise<void> {
  if (app.size.sentences <= MEDIUM) await app.gatherNames();
  for (const { examples, isRare } of app.commands)
    for (const { request } of isRare ? [] : examples) await app.answer(request).catch(() => undefined);
}
