import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test, vi } from "vitest";
import { WebSocket } from "ws";
import { ClosedGateway, whyUnreachable } from "../../src/discord/unreachable.ts";

afterEach(() => vi.useRealTimers());

const coded = (code: string): Error => Object.assign(new Error("canary"), { code });

describe("why Discord cannot be reached", () => {
  test.each([
    ["ENOTFOUND", /name cannot be resolved/, /DNS/],
    ["EAI_AGAIN", /name cannot be resolved/, /DNS/],
    ["ENETUNREACH", /no way there/, /network/],
    ["EHOSTUNREACH", /no way there/, /network/],
    ["ECONNREFUSED", /nobody answers/, /firewall/],
    ["ETIMEDOUT", /nobody answers/, /firewall/],
    ["UND_ERR_CONNECT_TIMEOUT", /nobody answers/, /firewall/],
    ["ECONNRESET", /cut off/, /proxy/],
    ["UND_ERR_SOCKET", /cut off/, /proxy/],
    ["EPROTO", /cut off/, /proxy/],
    ["CERT_HAS_EXPIRED", /by this machine's clock/, /clock, which says 2031-05-03T00:00 UTC$/],
    ["CERT_NOT_YET_VALID", /by this machine's clock/, /clock, which says 2031-05-03T00:00 UTC$/],
    ["SELF_SIGNED_CERT_IN_CHAIN", /no known authority/, /proxy/],
    ["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", /no known authority/, /proxy/],
    ["ERR_TLS_CERT_ALTNAME_INVALID", /another's certificate/, /DNS/],
    ["ERR_SSL_WRONG_VERSION_NUMBER", /speaks no TLS/, /proxy/],
  ])("is told for %s in words, with what to look at", (code, says, check) => {
    vi.useFakeTimers({ now: Date.UTC(2031, 4, 3), toFake: ["Date"] });
    const why = whyUnreachable(coded(code));
    expect(why).toEqual({ reason: expect.stringMatching(says), check: expect.stringMatching(check) });
    expect(why.reason).toContain(`(${code})`);
    expect(why.reason).not.toContain("canary");
  });

  test("is told for a call that hung, and for a gateway that lets nobody in", () => {
    expect(whyUnreachable(new DOMException("canary", "TimeoutError")).reason).toMatch(/^nobody answers/);
    expect(whyUnreachable(new ClosedGateway())).toEqual({
      reason: "its gateway lets nobody in (ClosedGateway)",
      check: "Check discordstatus.com",
    });
  });

  test.each([coded("E_ODD"), coded("toString"), new Error("canary"), "canary"])(
    "is otherwise an error's name alone, and asks for nothing: %#",
    (error) => {
      const { reason, check } = whyUnreachable(error);
      expect(reason).not.toContain("canary");
      expect(check).toBe("");
    },
  );
});

describe("a gateway that is not opened", () => {
  /** How a connection fails to a gateway that answers with a status, or with none at all. */
  async function failureAt(status: number | null): Promise<unknown> {
    const server = createServer().listen(0, "127.0.0.1");
    server.on("upgrade", (_, socket) => {
      if (status !== null) socket.end(`HTTP/1.1 ${status} canary\r\n\r\ncanary`);
    });
    await once(server, "listening");
    // A server that listens on a port has an address that is not a string.
    const { port } = server.address() as AddressInfo;
    const socket = new WebSocket(`ws://127.0.0.1:${port}`, { handshakeTimeout: 300 });
    const failure = await new Promise((resolve) => socket.on("error", resolve));
    server.close();
    return failure;
  }

  test.each([403, 502, 503, 520])("is told with its status %i, and asks for nothing", async (status) => {
    expect(whyUnreachable(await failureAt(status))).toEqual({
      reason: `its gateway answers with status ${status}`,
      check: "",
    });
  });

  test("as nobody answers in time is told, with what to look at", async () => {
    expect(whyUnreachable(await failureAt(null))).toEqual({
      reason: "nobody answers in time",
      check: expect.stringMatching(/firewall/),
    });
  });

  test.each([
    "Unexpected server response: 503 canary",
    "canary Unexpected server response: 503",
    "Unexpected server response: 503\ncanary",
    "Unexpected server response: canary",
    "Opening handshake has timed out, canary",
  ])("for words like these but others is told by the error's name: %j", (message) => {
    expect(whyUnreachable(new Error(message)).reason).toMatch(/^Error unreachable\.test\.ts:\d+$/);
  });
});
