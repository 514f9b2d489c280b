import { type Said, say } from "../text/saying.ts";
import { TookTooLong } from "./deadline.ts";

/** What can be wrong with an address or with what stands behind it. */
export type FaultKind =
  | "not-an-address"
  | "scheme"
  | "credentials"
  | "port"
  | "not-public"
  | "not-allowed"
  | "unknown-host"
  | "unreachable"
  | "certificate"
  | "slow"
  | "redirects"
  | "downgrade"
  | "status"
  | "not-http"
  | "broken-off"
  | "coding"
  | "damaged"
  | "media-type"
  | "too-large"
  | "empty";

/** Why nothing was fetched: one sentence for the asker that says what is wrong or what to do. */
export interface FetchFault {
  readonly fault: FaultKind;
  readonly says: Said;
}

/** A fault on its way out: thrown inside the room alone. */
export class Unfetched extends Error implements FetchFault {
  readonly fault: FaultKind;
  readonly says: Said;

  constructor(fault: FaultKind, says: Said) {
    super(fault);
    this.fault = fault;
    this.says = says;
  }
}

/** Whether it is a fault and not what was asked for. */
export const isFault = (outcome: object): outcome is FetchFault => "fault" in outcome;

const CERTIFICATE = /^(?:CERT|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|ERR_TLS_CERT|HOSTNAME_MISMATCH|INVALID_)/;

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;

export const unknownHost = (host: string): Unfetched =>
  new Unfetched("unknown-host", say("{host} was not found; check the address.", { host }));

/**
 * The fault that an error of the network, of TLS, of the HTTP parser or of time means; undefined for any other error.
 */
export function networkFault(error: unknown, host: string): Unfetched | undefined {
  if (error instanceof TookTooLong)
    return new Unfetched("slow", say("{host} took too long; please try again later.", { host }));
  const code = codeOf(error);
  if (code === undefined) return undefined;
  if (code === "ENOTFOUND" || code === "ENODATA" || code.startsWith("EAI_")) return unknownHost(host);
  if (CERTIFICATE.test(code))
    return new Unfetched(
      "certificate",
      say("{host} does not prove with a certificate that it is {host}.", { host }),
    );
  if (code.startsWith("HPE_"))
    return new Unfetched("not-http", say("{host} answers, but not as a web server does.", { host }));
  if (code === "ECONNRESET" || code === "EPIPE" || code === "ERR_STREAM_PREMATURE_CLOSE")
    return new Unfetched("broken-off", say("{host} broke off in the middle; please try again.", { host }));
  if (code.startsWith("ERR_") && !code.startsWith("ERR_SSL")) return undefined;
  return new Unfetched("unreachable", say("{host} could not be reached; please try again later.", { host }));
}
