import type { App } from "./app.ts";
import type { Config } from "./config.ts";
import { MissingCorpus } from "./corpus/files.ts";
import type { Finding } from "./finding.ts";
import { createApp } from "./library/opening.ts";
import { faultOfFolder, loadLibrary } from "./loading.ts";
import { sizeOf } from "./size.ts";

/** More files than these are counted, not named. */
const MOST_NAMED = 20;

/** What is wrong with the settings, a finding each. */
export const checkSettings = (faults: readonly string[]): Finding[] =>
  faults.length === 0
    ? [{ check: "settings", says: "all that are given can be read." }]
    : faults.map((fault) => ({
        check: "settings",
        says: `${fault}.`,
        fix: "correct it in .env; README.md says what it means.",
      }));

function problemsOf({ problems }: App): Finding[] {
  const named = problems.slice(0, MOST_NAMED).map(({ file, reason }) => ({ file, says: `it ${reason}.` }));
  const rest = problems.length - named.length;
  const more = rest > 0 ? [{ file: `${rest} more files`, says: "they cannot be read either." }] : [];
  return [...named, ...more].map(({ file, says }) => ({
    check: "corpus",
    says: `${file}: ${says}`,
    fix: "mend the file or take it away; the others are read.",
  }));
}

function contentsOf(app: App, paths: string): Finding {
  const check = "corpus";
  if (app.size.articles > 0) return { check, says: `${sizeOf(app)} in ${paths}.` };
  return {
    check,
    says: `there is no article in ${paths}.`,
    fix: "put articles there, or set IBID_CORPUS to another folder.",
  };
}

/** Whether what is worked out can be kept, and servers can have articles of their own. */
async function checkData(data: string | undefined, servers: number): Promise<Finding> {
  const check = "data";
  if (data === undefined)
    return { check, says: "nothing is kept, and servers have no articles of their own (IBID_DATA=off)." };
  const fault = await faultOfFolder(data);
  if (fault === undefined)
    return { check, says: `${data} can be written to; servers with articles of their own: ${servers}.` };
  return {
    check,
    says: `${data} cannot be written to (${fault}), so nothing is kept and servers have no articles of their own.`,
    fix: "set IBID_DATA to a folder that can be written to, or to off.",
  };
}

/** What became of the articles, with an app over those that could be read. */
export async function checkCorpus(
  paths: readonly string[],
  config: Pick<Config, "data" | "pages">,
): Promise<{ readonly app: App; readonly findings: readonly Finding[] }> {
  try {
    const library = await loadLibrary({ args: { corpus: paths }, config, serves: true }, () => {});
    const { app, servers } = library;
    const findings = [...problemsOf(app), contentsOf(app, paths.join(", "))];
    findings.push(await checkData(config.data, servers.length));
    await library.close();
    return { app, findings };
  } catch (error) {
    if (!(error instanceof MissingCorpus)) throw error;
    const fix = "set IBID_CORPUS to a folder of articles.";
    const app = await createApp([], config.pages);
    return { app, findings: [{ check: "corpus", says: error.message, fix }] };
  }
}
