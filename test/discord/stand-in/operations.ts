import type { Chosen, Pressed, Typed, Written } from "./acts.ts";
import type { Json } from "./json.ts";
import { ledgerOf, timingsOf } from "./ledger.ts";
import type { Fault } from "./rest/faults.ts";
import type { StandInServer } from "./server.ts";
import { guildId } from "./world/objects.ts";
import type { Settings } from "./world/world.ts";

interface Waiting {
  readonly token: string;
  readonly waitMs: number;
}

/** What a test can ask of the stand-in, each with one argument that survives the way between two processes. */
export const operations = (server: StandInServer) => ({
  type: (typed: Typed) => server.acts.type(typed),
  choose: (chosen: Chosen) => server.acts.choose(chosen),
  press: (pressed: Pressed) => server.acts.press(pressed),
  answer: ({ token, waitMs }: Waiting) => server.acts.answer(token, waitMs),
  choices: ({ token, waitMs }: Waiting) => server.acts.choices(token, waitMs),
  say: (written: Written) => server.acts.say(written),
  addFaults: (faults: readonly Fault[]) => server.rest.faults.add(faults),
  closeSocket: (code: number) => server.gateway.link.socket.close(code),
  askToReconnect: () => server.gateway.askToReconnect(),
  forgetSessions: () => server.gateway.forgetSessions(),
  dispatch: ({ event, data }: { readonly event: string; readonly data: Json }) =>
    server.gateway.link.dispatch(event, data),
  change: (settings: Partial<Settings>) => {
    server.world.settings = { ...server.world.settings, ...settings };
  },
  commands: (guild: string | undefined) => server.world.commandsIn(guild),
  setCommands: (commands: readonly Json[]) => server.world.setCommands(commands),
  server: () => guildId,
  calls: () => server.rest.calls,
  ledger: () => ledgerOf(server),
  timings: () => timingsOf(server),
});

export type Operations = ReturnType<typeof operations>;
export type OperationName = keyof Operations;
