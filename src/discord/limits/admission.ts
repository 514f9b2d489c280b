import type { GatewayDispatchPayload } from "discord.js";
import type { OpenRequest, Requests } from "../../monitoring/requests.ts";
import type { Saying } from "../../text/saying.ts";
import { askingIn } from "./asking.ts";
import { type Asker, type Limits, type Manner, sayingOf } from "./limits.ts";

/** Lets requests in, and counts those that it does not. */
export class Admission {
  readonly #limits: Limits;
  readonly #requests: Requests;

  constructor(limits: Limits, requests: Requests) {
    this.#limits = limits;
    this.#requests = requests;
  }

  /**
   * Whether an event is worth making objects of, which is most of what it costs: one that is met with silence is only
   * counted.
   */
  heeds(event: GatewayDispatchPayload): boolean {
    const asking = askingIn(event);
    const whose = asking && this.#limits.silences(asking.asker, asking.manner);
    if (asking === null || whose === null) return true;
    if (asking.manner !== "typing") this.#requests.silenced(asking.command, whose);
    return false;
  }

  /** What one is told who asks too soon; null for one who is let in. */
  refusalOf(request: Pick<OpenRequest, "ends">, asker: Asker, manner: Manner): Saying | null {
    const wait = this.#limits.admit(asker, manner);
    if (wait === null) return null;
    request.ends("limited");
    this.#requests.limited(wait.whose);
    return sayingOf(wait);
  }

  /** Whether somebody may type on and be shown what there is. */
  admitsTyping(asker: Asker): boolean {
    return this.#limits.admit(asker, "typing") === null;
  }

  /** Whether one who came too soon is told so, which counts. */
  mayTell(asker: Asker, manner: Manner): boolean {
    return this.#limits.mayTell(asker, manner);
  }
}
