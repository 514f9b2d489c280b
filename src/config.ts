import { config as readEnvFile } from "dotenv";
import * as z from "zod";

const empty = (value: unknown): unknown => (value === "" ? undefined : value);

const SCHEMA = z.object({
  DISCORD_TOKEN: z.preprocess(
    empty,
    z.string().trim().min(20, "is too short to be a bot's token").optional(),
  ),
  DISCORD_APPLICATION_ID: z.preprocess(
    empty,
    z
      .string()
      .trim()
      .regex(/^\d{15,25}$/, "is not an application's id, a number of 17 to 20 digits")
      .optional(),
  ),
  IBID_CORPUS: z.preprocess(empty, z.string().default("corpus")),
  IBID_DISCORD_API: z.preprocess(empty, z.url("is not a web address").optional()),
  IBID_DISCORD_STYLE: z.preprocess(
    empty,
    z.enum(["cards", "plain"], "is neither cards nor plain").optional(),
  ),
  IBID_MENTIONS: z.preprocess(empty, z.enum(["on", "off"], "is neither on nor off").default("off")),
  NO_COLOR: z.string().optional(),
});

/** What Ibid is told by its environment and its `.env` file. */
export interface Config {
  readonly token: string | undefined;
  readonly applicationId: string | undefined;
  readonly corpus: string;
  readonly api: string | undefined;
  readonly style: "cards" | "plain" | undefined;
  /** Whether the bot answers in servers where it is mentioned. */
  readonly mentions: boolean;
  readonly colours: boolean;
}

/** A setting that is wrong. The message names it and never shows its value. */
export class WrongConfig extends Error {}

/** Reads the environment: the only place that does. Throws WrongConfig with every fault in one sentence. */
export function readConfig(): Config {
  readEnvFile({ quiet: true });
  // biome-ignore lint/style/noProcessEnv: this is its one reader.
  const checked = SCHEMA.safeParse(process.env);
  if (!checked.success) {
    const faults = checked.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
    throw new WrongConfig(`Mend the settings in .env: ${faults.join("; ")}.`);
  }
  const { data } = checked;
  return {
    token: data.DISCORD_TOKEN,
    applicationId: data.DISCORD_APPLICATION_ID,
    corpus: data.IBID_CORPUS,
    api: data.IBID_DISCORD_API,
    style: data.IBID_DISCORD_STYLE,
    mentions: data.IBID_MENTIONS === "on",
    colours: !data.NO_COLOR,
  };
}
