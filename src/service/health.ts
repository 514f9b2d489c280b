import type { Library } from "../library/library.ts";
import type { Watching } from "../library/watching.ts";
import { codeOf } from "../logging/describing.ts";
import type { Log } from "../logging/log.ts";
import { type HealthAddress, originOf } from "../monitoring/address.ts";
import type { Monitor } from "../monitoring/monitor.ts";
import { serveHealth } from "../monitoring/server.ts";
import type { CorpusState } from "../monitoring/state.ts";

/**
 * Tells health and metrics where the host wants it, and gives how to leave off. Where the address cannot be had the host is
 * told, and the bot answers all the same.
 */
export async function tellHealth(
  address: HealthAddress | undefined,
  monitor: Monitor,
  log: Log,
): Promise<() => Promise<void>> {
  if (address === undefined) return async () => undefined;
  try {
    const server = await serveHealth(address, monitor);
    log(`Health and metrics: ${originOf(server.address)}/healthz, /readyz and /metrics.`, { name: "health" });
    return () => server.close();
  } catch (error) {
    const why = codeOf(error) ?? "an error";
    log(
      `Health and metrics cannot be told at ${originOf(address)} (${why}): set IBID_HEALTH to another port.`,
      {
        level: "error",
        name: "health",
      },
    );
    return async () => undefined;
  }
}

/** How the articles that all share stand. */
export function corpusState(library: Library, watching: Pick<Watching, "isWell">): CorpusState {
  const { articles, sentences, problems, readAt } = library.status(null);
  const { length: servers } = library.servers;
  return { articles, sentences, problems: problems.length, servers, readAt, readWell: watching.isWell };
}
