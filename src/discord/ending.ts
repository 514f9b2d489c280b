import { ExitCode, type SettingsFault } from "./faults.ts";

/** How the bot came to its end. */
export interface Ending {
  readonly exitCode: ExitCode;
  /** One sentence for the operator, where something went wrong. */
  readonly message: string | null;
}

export const cleanEnding: Ending = { exitCode: ExitCode.clean, message: null };

export const endingOf = ({ exitCode, message }: SettingsFault): Ending => ({ exitCode, message });

/** Discord is silent on one connection after the other: another process may hear it. */
export const lostEnding: Ending = {
  exitCode: ExitCode.lost,
  message: "Discord stays silent on every connection: the bot ends, to be started anew.",
};
