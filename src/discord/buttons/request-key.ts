import { hash as digest } from "node:crypto";
import type { Answered } from "../../answering/answer.ts";
import { requestIn, requestLine } from "../rendering/request-line.ts";

const oneLine = (request: string): string => request.replace(/\s+/gu, " ").trim();

const hashOf = (request: string): string => digest("sha256", request, "base64url").slice(0, 22);

/**
 * A request as a button carries it, in at most `room` characters: itself, or a hash of it where the message shows it whole.
 * Null where neither can be.
 */
export function keyOf(answered: Answered, room: number): string | null {
  const request = oneLine(answered.request);
  if (request.length < room) return `=${request}`;
  const shown = requestIn(requestLine(answered));
  const hash = hashOf(request);
  return shown !== null && hashOf(oneLine(shown)) === hash ? `#${hash}` : null;
}

/** The request of a key, where need be found again in what the message shows; null where it is not there. */
export function requestOf(key: string, shown: string | null): string | null {
  const rest = key.slice(1);
  if (key.startsWith("=")) return oneLine(rest) === "" ? null : rest;
  if (!key.startsWith("#") || shown === null) return null;
  const request = oneLine(shown);
  return hashOf(request) === rest ? request : null;
}
