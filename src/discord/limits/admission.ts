import type { GatewayDispatchPayload } from "discord.js";
import type { OpenRequest, Requests } from "../../monitoring/requests.ts";
import type { Said } from "../../text/saying.ts";
import { askingIn } from "./asking.ts";
import { type Asker, type Limits, type Manner, sayingOf } from "./limits.ts";

/** Why a request is not answered, and whether the asker is to hear it. */
export interface Refusal {
  readonly says: Said;
  readonly isTold: boolean;
}

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
   * counted, where it `isNew`.
   */
  heeds(event: GatewayDispatchPayload, isNew: (id: string) => boolean): boolean {
    const asking = askingIn(event);
    const whose = asking && this.#limits.silences(asking.asker, asking.manner);
    if (asking === null || whose === null) return true;
    this.#limits.noteAsked(asking.asker, asking.manner);
    if (isNew(asking.id) && asking.manner !== "typing") this.#requests.silenced(asking.command, whose);
    return false;
  }

  /** Null for one who is let in. */
  refusalOf(request: Pick<OpenRequest, "ends">, asker: Asker, manner: Manner): Refusal | null {
    const wait = this.#limits.admit(asker, manner);
    if (wait === null) return null;
    request.ends("limited");
    this.#requests.limited(wait.whose);
    return { says: sayingOf(wait), isTold: this.#limits.mayTell(asker, manner, wait.whose) };
  }

  /** Whether somebody who types is shown what there is; where not, whether they are shown that there is nothing. */
  typingOf(asker: Asker): "shown" | "emptied" | "silenced" {
    const wait = this.#limits.admit(asker, "typing");
    if (wait === null) return "shown";
    return this.#limits.mayTell(asker, "typing", wait.whose) ? "emptied" : "silenced";
  }
}
