import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folderWith } from "./folder.ts";

/** A key and a certificate of `localhost`, and the file of the certificate. */
export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
  readonly file: string;
}

export const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;

const settings = `[ca]
default_ca = own
[own]
database = index.txt
new_certs_dir = .
serial = serial
default_md = sha256
policy = named
[named]
commonName = supplied
[local]
subjectAltName = DNS:localhost
`;

const request = "req -new -newkey rsa:2048 -nodes -subj /CN=localhost -keyout key.pem -out request.pem";
const sign = "ca -batch -selfsign -config ca.cnf -extensions local -keyfile key.pem -in request.pem -notext";

/** A certificate that nobody signed but itself, valid from the first day of one year to that of another. */
export function certificate(from: number, until: number): Certificate {
  const folder = folderWith({ "ca.cnf": settings, "index.txt": "", serial: "01" });
  writeFileSync(join(folder, "index.txt"), "");
  const dates = `-startdate ${from}0101000000Z -enddate ${until}0101000000Z -out cert.pem`;
  for (const call of [request, `${sign} ${dates}`]) {
    const { status } = spawnSync("openssl", call.split(" "), { cwd: folder });
    if (status !== 0) throw new Error("openssl made no certificate");
  }
  const file = join(folder, "cert.pem");
  return { key: readFileSync(join(folder, "key.pem")), cert: readFileSync(file), file };
}
