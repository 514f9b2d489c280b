import { afterEach, describe, expect, test, vi } from "vitest";
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
    expect(whyUnreachable(new ClosedGateway()).reason).toMatch(/gateway/);
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
