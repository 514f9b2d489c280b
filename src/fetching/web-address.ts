import { isIP } from "node:net";
import { say } from "../text/saying.ts";
import local from "./data/local-names.json" with { type: "json" };
import { Unfetched } from "./fault.ts";
import { isPublic } from "./public-address.ts";

/** Longer ones are not addresses of articles. */
const MOST_CHARACTERS = 2048;

const PORTS: ReadonlySet<string> = new Set(["", "80", "443", "8443"]);

/** A scheme ("data:…"); not a host with a port ("example.org:8443"). */
const SCHEME = /^[a-z][a-z0-9+.-]{0,30}:(?!\d{1,5}(?:[/?#]|$))/i;

/** A host that may be asked, whatever else holds: for attachments, and for a stand-in of the tests. */
export interface Origin {
  /** Scheme, host and port as `URL.origin` writes them. */
  readonly origin: string;
  /** On this machine or network: private addresses and any port are right there. */
  readonly local?: boolean;
}

const notAnAddress = (): Unfetched =>
  new Unfetched("not-an-address", "That is not a web address; give one that begins with https://.");

/** Reads what was typed or redirected to, once; everything after looks at the parsed address alone. */
export function parseAddress(text: string, base?: URL): URL {
  const typed = text.trim();
  if (typed === "" || typed.length > MOST_CHARACTERS) throw notAnAddress();
  const whole = base || SCHEME.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(whole, base?.href)) throw notAnAddress();
  const url = new URL(whole, base);
  url.hash = "";
  return url;
}

/** The host without the brackets of an IPv6 address and without the dot that ends a full name. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");

/** Whether a name is one that only a machine or a local network knows: reserved for that, or without a dot. */
function isLocalName(host: string): boolean {
  if (!host.includes(".") || host.endsWith(".")) return true;
  return local.domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

export const notPublic = (host: string): Unfetched =>
  new Unfetched("not-public", say("{host} is not on the public internet, so it is not fetched.", { host }));

function checkScheme(url: URL): void {
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw new Unfetched("scheme", "Only addresses that begin with https:// or http:// are fetched.");
  if (url.username !== "" || url.password !== "")
    throw new Unfetched("credentials", "Give the address without a user name and password.");
}

/** Throws an Unfetched where an address may not be asked, as far as can be told before its host is looked up. */
export function checkPublic(url: URL): void {
  checkScheme(url);
  if (!PORTS.has(url.port))
    throw new Unfetched(
      "port",
      say("Port {port} is not fetched; only 80, 443 and 8443 are.", { port: url.port }),
    );
  const host = hostOf(url);
  if (isIP(host) ? !isPublic(host) : isLocalName(host)) throw notPublic(host);
}

/** The same where only some origins are allowed; gives the one that the address belongs to. */
export function checkAmong(url: URL, origins: readonly Origin[]): Origin {
  checkScheme(url);
  const found = origins.find(({ origin }) => origin === url.origin);
  if (!found)
    throw new Unfetched("not-allowed", say("Files from {host} are not taken here.", { host: hostOf(url) }));
  if (!found.local) checkPublic(url);
  return found;
}
