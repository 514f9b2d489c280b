/** What one test of a run is called, with its file. */
interface TestResult {
  readonly fullName: string;
  readonly status: string;
}

/** A run as vitest's JSON reporter tells of it, as far as is needed here. */
export interface Report {
  readonly numTotalTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly TestResult[];
  }[];
}

export interface Run extends Report {
  /** What the runner ended with. */
  readonly code: number | null;
}

/** What a run is called that fails though none of its tests does, as after an error outside of them. */
const ITSELF = "the run itself";

/** The failures of a run: tests by file and name; of a file that could not be run the file. */
export function failuresOf({ testResults, code }: Run): readonly string[] {
  const failed = failedTestsIn(testResults);
  return failed.length === 0 && code !== 0 ? [ITSELF] : failed;
}

function failedTestsIn(testResults: Report["testResults"]): readonly string[] {
  return testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (failed.length === 0) return status === "failed" ? [name] : [];
    return failed.map(({ fullName }) => `${name}: ${fullName}`);
  });
}

/** How often each test failed, most often first. */
export function tally(runs: readonly Run[]): readonly { readonly test: string; readonly times: number }[] {
  const counts = new Map<string, number>();
  for (const test of runs.flatMap(failuresOf)) counts.set(test, (counts.get(test) ?? 0) + 1);
  return [...counts].map(([test, times]) => ({ test, times })).sort((a, b) => b.times - a.times);
}
