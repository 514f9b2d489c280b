import { isIP } from "node:net";

/** Where health and metrics are told. */
export interface HealthAddress {
  readonly host: string;
  readonly port: number;
}

const FORM = /^(public:)?(?:\[([0-9a-f:.]{2,45})\]|([a-z0-9.-]{1,45})):(\d{1,5})$/i;

const isLoopback = (host: string): boolean => host === "::1" || (isIP(host) === 4 && host.startsWith("127."));

/**
 * Reads `127.0.0.1:9464`, `[::1]:9464` or `localhost:9464`; an address that others reach too only as
 * `public:0.0.0.0:9464`. Gives a sentence's end that says what is wrong, where something is.
 */
export function readHealthAddress(text: string): HealthAddress | string {
  const [, open, six, four, digits] = FORM.exec(text.trim()) ?? [];
  const given = six ?? four?.toLowerCase() ?? "";
  const host = given === "localhost" ? "127.0.0.1" : given;
  const port = Number(digits);
  if (isIP(host) === 0 || port < 1 || port > 65_535)
    return "is neither off nor an address and a port as in 127.0.0.1:9464";
  if (open === undefined && !isLoopback(host))
    return "can be reached from other machines: take 127.0.0.1, or write public: before it if that is what you want";
  return { host, port };
}

/** The address as part of a URL. */
export const originOf = ({ host, port }: HealthAddress): string =>
  `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
