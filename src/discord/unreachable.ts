import { codeOf } from "../logging/describing.ts";
import { describeFault } from "./faults.ts";

/** Why Discord cannot be reached, and what the operator can look at. */
export interface Unreachable {
  /** The same at each try, as long as the fault is. */
  readonly reason: string;
  /** Empty where it is nothing of this machine's. */
  readonly check: string;
}

/** The gateway, over which questions come, lets nobody in: whether it is out of reach or closes, the library hides. */
export class ClosedGateway extends Error {
  override readonly name = "ClosedGateway";
}

const noName = { reason: "its name cannot be resolved", check: "Check this machine's network and DNS" };
const noWay = { reason: "there is no way there", check: "Check this machine's network" };
const nobody = { reason: "nobody answers", check: "Check this machine's network and firewall" };
const cut = {
  reason: "the connection is cut off",
  check: "Check what stands between, as a proxy or a firewall",
};
const stranger = {
  reason: "what answers has a certificate of no known authority",
  check: "Check for a proxy that reads along, and this machine's certificates",
};
const other = { reason: "what answers has another's certificate", check: "Check DNS, and for a proxy" };

/** A certificate is valid for a time, and a machine may start with its clock in 1970. */
const untimely = (): Unreachable => ({
  reason: "by this machine's clock its certificate is not valid",
  check: `Check the clock, which says ${new Date().toISOString().slice(0, 16)} UTC`,
});

const reasons: Readonly<Record<string, () => Unreachable>> = {
  ENOTFOUND: () => noName,
  EAI_AGAIN: () => noName,
  ENETUNREACH: () => noWay,
  ENETDOWN: () => noWay,
  EHOSTUNREACH: () => noWay,
  EADDRNOTAVAIL: () => noWay,
  ECONNREFUSED: () => nobody,
  ETIMEDOUT: () => nobody,
  UND_ERR_CONNECT_TIMEOUT: () => nobody,
  TimeoutError: () => nobody,
  // All else of Discord answers, so that first of all it is Discord's own gateway that may be at fault.
  ClosedGateway: () => ({ reason: "its gateway lets nobody in", check: "Check discordstatus.com" }),
  ECONNRESET: () => cut,
  EPIPE: () => cut,
  EPROTO: () => cut,
  UND_ERR_SOCKET: () => cut,
  CERT_HAS_EXPIRED: untimely,
  CERT_NOT_YET_VALID: untimely,
  DEPTH_ZERO_SELF_SIGNED_CERT: () => stranger,
  SELF_SIGNED_CERT_IN_CHAIN: () => stranger,
  UNABLE_TO_GET_ISSUER_CERT: () => stranger,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: () => stranger,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: () => stranger,
  ERR_TLS_CERT_ALTNAME_INVALID: () => other,
  ERR_SSL_WRONG_VERSION_NUMBER: () => ({ ...other, reason: "what answers speaks no TLS" }),
};

/** What the library for sockets says of a handshake that fails has no code, only these fixed words. */
const refusedUpgrade = /^Unexpected server response: (\d{3})$/;
const slowUpgrade = "Opening handshake has timed out";

/** Why the gateway was not opened, where only the error's words tell: of these nothing but a status is passed on. */
function whyUnopened({ message }: Error): Unreachable | undefined {
  if (message === slowUpgrade) return { ...nobody, reason: "nobody answers in time" };
  const status = refusedUpgrade.exec(message)?.[1];
  return status === undefined
    ? undefined
    : { reason: `its gateway answers with status ${status}`, check: "" };
}

/** Tells of a failure in words for the operator; never in the error's own. */
export function whyUnreachable(error: unknown): Unreachable {
  const name = codeOf(error) ?? (error instanceof Error ? error.name : "");
  const known = Object.hasOwn(reasons, name) ? reasons[name]?.() : undefined;
  if (known !== undefined) return { ...known, reason: `${known.reason} (${name})` };
  const unopened = error instanceof Error ? whyUnopened(error) : undefined;
  return unopened ?? { reason: describeFault(error), check: "" };
}
