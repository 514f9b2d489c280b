import type { Outcome } from "./answering/answer.ts";
import type { Command, Suggestion } from "./answering/command.ts";

/** What every face is handed: one core, asked in one way. */
export interface App {
  readonly commands: readonly Command[];
  readonly size: { readonly articles: number; readonly sentences: number };
  /** Answers one request line, typed ("/who Ada") or plain ("who is Ada?"). Never throws for what an asker can mend. */
  answer(line: string, limit?: number): Promise<Outcome>;
  /** Answers a command whose options are already apart, as a slash command brings them. */
  run(command: string, options: Readonly<Record<string, unknown>>, limit?: number): Promise<Outcome>;
  suggest(command: string, option: string, typed: string): Promise<readonly Suggestion[]>;
}
