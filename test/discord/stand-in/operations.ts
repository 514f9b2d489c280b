import type { Chosen, Pressed, Typed, Written } from "./acts.ts";
import type { Disturbance } from "./gateway/disturbances.ts";
import type { Json } from "./json.ts";
import { harvest, ledgerOf, outcomesOf, timingsOf } from "./ledger.ts";
import type { Fault } from "./rest/faults.ts";
import type { StandInServer } from "./server.ts";
import { guildId } from "./world/objects.ts";
import { defaults, type Settings } from "./world/world.ts";

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
  write: (written: Omit<Written, "waitMs">) => server.acts.write(written),
  say: (written: Written) => server.acts.say(written),
  addFaults: (faults: readonly Fault[]) => server.rest.faults.add(faults),
  closeSocket: (code: number) => server.gateway.disturb({ kind: "close", code }),
  clearFaults: () => server.rest.faults.clear(),
  disturb: (disturbance: Disturbance) => server.gateway.disturb(disturbance),
  /** Forgets everything but its address, as if it had just been started. */
  begin: (settings: Partial<Settings>) => server.begin({ ...defaults, ...settings }),
  leave: () => server.leave(),
  comeBack: () => server.comeBack(),
  setDoor: (door: StandInServer["door"]) => {
    server.door = door;
  },
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
  calls: () => server.rest.calls.since(0),
  ledger: () => ledgerOf(server),
  outcomes: () => outcomesOf(server),
  recoveries: () => server.gateway.recoveries,
  open: () => server.world.open,
  timings: () => timingsOf(server),
  /**
   * What has come to an end since it was asked last, or had no answer for so many milliseconds; it is then forgotten.
   */
  harvest: (hopelessMs: number) => harvest(server, hopelessMs),
  /** Settles when a request that was given has been answered, or was waited for too long. */
  settled: ({ token, waitMs }: Waiting) =>
    server.acts.answer(token, waitMs).then(
      () => true,
      () => false,
    ),
  /** What the stand-in itself took since it was asked last: figures are no better than this. */
  toll: () => server.toll.take(),
});

export type Operations = ReturnType<typeof operations>;
export type OperationName = keyof Operations;
