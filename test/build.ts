import { execFileSync } from "node:child_process";

/** Some tests start the built program as a user does: it is built afresh before the first of them. */
export default function build(): void {
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc"], { stdio: "inherit" });
}
