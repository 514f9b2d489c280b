import { hash as digest } from "node:crypto";
import type { Answered } from "../../answering/answer.ts";
import { requestLine, requestsIn } from "../rendering/request-line.ts";

const oneLine = (request: string): string => request.replace(/\s+/gu, " ").trim();

const hashOf = (request: string): string => digest("sha256", request, "base64url").slice(0, 22);

/**
 * A request as a button carries it, in at most `room` characters: itself, or a hash of it where the message shows it whole.
 * Null where neither can be. It is the answer's own request, unless another that the message shows is given.
 */
export function keyOf(answered: Answered, room: number, asked: string = answered.request): string | null {
  const request = oneLine(asked);
  if (request.length < room) return `=${request}`;
  const hash = hashOf(request);
  const shown = requestsIn(requestLine(answered)).map(oneLine);
  return shown.some((each) => hashOf(each) === hash) ? `#${hash}` : null;
}

/** The request of a key, where need be found again among those that the message shows; null where it is not there. */
export function requestOf(key: string, shown: readonly string[]): string | null {
  const rest = key.slice(1);
  if (key.startsWith("=")) return oneLine(rest) === "" ? null : rest;
  if (!key.startsWith("#")) return null;
  return shown.map(oneLine).find((request) => hashOf(request) === rest) ?? null;
}
