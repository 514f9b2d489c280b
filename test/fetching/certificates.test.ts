import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { AddressInfo, Socket } from "node:net";
import { join } from "node:path";
import { createServer } from "node:tls";
import { expect, onTestFinished, test } from "vitest";
import { dialNetwork } from "../../src/fetching/connecting.ts";
import { networkFault } from "../../src/fetching/fault.ts";
import { folderWith } from "../support/folder.ts";

const NAME = "news.example.org";

/** A certificate of nobody's, made for one test. */
function selfSigned(): { readonly key: Buffer; readonly cert: Buffer } {
  const folder = folderWith({});
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const what = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", `/CN=${NAME}`];
  const { status } = spawnSync("openssl", [
    ...what,
    "-addext",
    `subjectAltName=DNS:${NAME}`,
    "-keyout",
    key,
    "-out",
    cert,
  ]);
  if (status !== 0) throw new Error("openssl made no certificate");
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

const withoutOpenssl = spawnSync("openssl", ["version"]).status !== 0;

test.skipIf(withoutOpenssl)("a host must prove its name, and is told which one is asked for", async () => {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer({
    ...selfSigned(),
    SNICallback: (name, done) => {
      asked.push(name);
      done(null);
    },
  });
  server.on("connection", (socket) => sockets.add(socket)).on("tlsClientError", () => undefined);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const peer = { address: "127.0.0.1", port, certified: NAME };
  const error: unknown = await dialNetwork(peer, new AbortController().signal).catch(
    (reason: unknown) => reason,
  );
  expect(networkFault(error, NAME)?.fault).toBe("certificate");
  expect(asked).toEqual([NAME]);
});

test.each([
  ["CERT_HAS_EXPIRED", "certificate"],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", "certificate"],
  ["SELF_SIGNED_CERT_IN_CHAIN", "certificate"],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "certificate"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "certificate"],
  ["ERR_SSL_WRONG_VERSION_NUMBER", "unreachable"],
  ["EPROTO", "unreachable"],
  ["ECONNREFUSED", "unreachable"],
  ["ENETUNREACH", "unreachable"],
  ["ETIMEDOUT", "unreachable"],
  ["EPIPE", "broken-off"],
  ["ERR_INVALID_ARG_TYPE", undefined],
])("the error %s is the fault %s", (code, fault) => {
  expect(networkFault(Object.assign(new Error("no"), { code }), NAME)?.fault).toBe(fault);
});
