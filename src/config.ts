import { config as readEnvFile } from "dotenv";
import * as z from "zod";
import { LEVELS, type Level } from "./logging/log.ts";
import type { LogFormat } from "./logging/logger.ts";
import { type HealthAddress, readHealthAddress } from "./monitoring/address.ts";

const RATE = /^([1-9]\d{0,5})\/([1-9]\d{0,4})$/;

const empty = (value: unknown): unknown => (value === "" ? undefined : value);

const address = z.preprocess(empty, z.url("is not a web address").optional());

/** So many requests in so many seconds; `off` for as many as anybody likes. */
const rate = (usual: string) =>
  z.preprocess(
    empty,
    z
      .string()
      .default(usual)
      .transform((value) => value.trim().toLowerCase())
      .refine(
        (value) => value === "off" || RATE.test(value),
        "is neither off nor requests/seconds as in 10/20",
      )
      .transform((value) => {
        const [, requests, seconds] = RATE.exec(value) ?? [];
        return requests === undefined ? undefined : { requests: Number(requests), seconds: Number(seconds) };
      }),
  );

const onOrOff = z.preprocess(
  empty,
  z
    .enum(["on", "off"], "is neither on nor off")
    .default("off")
    .transform((value) => value === "on"),
);

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
  IBID_DISCORD_API: address,
  IBID_DISCORD_STYLE: z.preprocess(
    empty,
    z.enum(["cards", "plain"], "is neither cards nor plain").optional(),
  ),
  IBID_USER_LIMIT: rate("10/20"),
  IBID_SERVER_LIMIT: rate("20/8"),
  IBID_PRIVACY_URL: address,
  IBID_TERMS_URL: address,
  IBID_MENTIONS: onOrOff,
  IBID_DATA: z.preprocess(empty, z.string().trim().default(".ibid")),
  IBID_ADD_URLS: onOrOff,
  IBID_SERVER_ARTICLES_IN_DMS: onOrOff,
  IBID_LOG: z.preprocess(empty, z.enum(["plain", "json"], "is neither plain nor json").default("plain")),
  IBID_LOG_LEVEL: z.preprocess(empty, z.enum(LEVELS, `is none of ${LEVELS.join(", ")}`).default("info")),
  IBID_HEALTH: z.preprocess(empty, z.string().optional()).transform((value, context) => {
    const address = value === undefined || value === "off" ? undefined : readHealthAddress(value);
    if (typeof address !== "string") return address;
    context.addIssue({ code: "custom", message: address });
    return z.NEVER;
  }),
  NO_COLOR: z.string().optional(),
});

/** What Ibid is told by its environment and its `.env` file. */
export interface Config {
  readonly token: string | undefined;
  readonly applicationId: string | undefined;
  readonly corpus: string;
  readonly api: string | undefined;
  readonly style: "cards" | "plain" | undefined;
  /** How often one user and one server may ask. */
  readonly limits: { readonly user: Rate | undefined; readonly server: Rate | undefined };
  /** Where those who use the bot can read what it does with data, and on what terms. */
  readonly pages: { readonly privacy: string | undefined; readonly terms: string | undefined };
  /** Whether the bot answers in servers where it is mentioned. */
  readonly mentions: boolean;
  /** The folder for servers' own articles and for what is worked out of all; undefined where nothing is kept. */
  readonly data: string | undefined;
  /** Whether articles may be added by their address. */
  readonly addsUrls: boolean;
  /** Whether direct messages see the articles of the servers that the asker is a member of. */
  readonly serverArticlesInDms: boolean;
  /** Where health and metrics are told; undefined where nowhere. */
  readonly health: HealthAddress | undefined;
  /** How the bot's log is written, and from which level on. */
  readonly log: { readonly format: LogFormat; readonly level: Level };
  readonly colours: boolean;
}

/** So many requests in so many seconds. */
export interface Rate {
  readonly requests: number;
  readonly seconds: number;
}

/** Settings that are wrong. The message names them and never shows their values. */
export class WrongConfig extends Error {}

/** The settings as far as they are right. */
export interface Settings {
  readonly config: Config;
  /** A sentence for each that is wrong, which counts as not given. */
  readonly faults: readonly string[];
}

function configOf(data: z.output<typeof SCHEMA>): Config {
  return {
    token: data.DISCORD_TOKEN,
    applicationId: data.DISCORD_APPLICATION_ID,
    corpus: data.IBID_CORPUS,
    api: data.IBID_DISCORD_API,
    style: data.IBID_DISCORD_STYLE,
    limits: { user: data.IBID_USER_LIMIT, server: data.IBID_SERVER_LIMIT },
    pages: { privacy: data.IBID_PRIVACY_URL, terms: data.IBID_TERMS_URL },
    mentions: data.IBID_MENTIONS,
    data: data.IBID_DATA === "off" ? undefined : data.IBID_DATA,
    addsUrls: data.IBID_ADD_URLS,
    serverArticlesInDms: data.IBID_SERVER_ARTICLES_IN_DMS,
    health: data.IBID_HEALTH,
    log: { format: data.IBID_LOG, level: data.IBID_LOG_LEVEL },
    colours: !data.NO_COLOR,
  };
}

/** Reads the environment: the only place that does. */
export function readSettings(): Settings {
  readEnvFile({ quiet: true });
  // biome-ignore lint/style/noProcessEnv: this is its one reader.
  const given: Readonly<Record<string, unknown>> = process.env;
  const checked = SCHEMA.safeParse(given);
  if (checked.success) return { config: configOf(checked.data), faults: [] };
  const { issues } = checked.error;
  const wrong = new Set(issues.map(({ path }) => path[0]));
  const right = Object.entries(given).filter(([name]) => !wrong.has(name));
  return {
    config: configOf(SCHEMA.parse(Object.fromEntries(right))),
    faults: issues.map(({ path, message }) => `${path.join(".")} ${message}`),
  };
}
