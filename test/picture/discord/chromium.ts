import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const WIDTH = 760;
const TITLE = /<title>(\d+)<\/title>/;

const browse = (...args: readonly string[]): string =>
  execFileSync("chromium", ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    timeout: 60_000,
  });

/** Takes a picture of a page, as high as the page says it is. */
export function photograph(page: string, file: string): void {
  const folder = mkdtempSync(join(tmpdir(), "ibid-picture-"));
  try {
    const path = join(folder, "page.html");
    writeFileSync(path, page);
    const { href } = pathToFileURL(path);
    const [, height = "800"] = TITLE.exec(browse(`--window-size=${WIDTH},200`, "--dump-dom", href)) ?? [];
    browse(`--window-size=${WIDTH},${height}`, `--screenshot=${file}`, href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
