/** A regular expression that was built while the program ran. */
export interface Recorded {
  readonly pattern: string;
  readonly flags: string;
  /** The compiled file, line and column that built it: "src/text/a.js:12:7". */
  readonly place: string;
}

const ROOT = new URL("../../../", import.meta.url).href;
const OWN = /^(?:src|commands)\//;

const found = new Map<string, Recorded>();

/** Whoever called a function, as a place; "" where that is no code of the program. */
function callerOf(called: (...args: never[]) => unknown): string {
  const holder = { stack: "" };
  Error.captureStackTrace(holder, called);
  const [, frame = ""] = holder.stack.split("\n");
  const at = frame.indexOf(ROOT);
  const place = frame.slice(at + ROOT.length).replace(/\)$/, "");
  return at >= 0 && OWN.test(place) ? place : "";
}

function keep({ source: pattern, flags }: RegExp, place: string): void {
  if (place !== "") found.set(`${place} /${pattern}/${flags}`, { pattern, flags, place });
}

const handler = {
  construct(target: RegExpConstructor, args: unknown[], newTarget: NewableFunction): RegExp {
    const built: RegExp = Reflect.construct(target, args, newTarget);
    keep(built, callerOf(handler.construct));
    return built;
  },
};

// What is written as a literal does not come by here, and what is built is no other than without the proxy.
globalThis.RegExp = new Proxy(RegExp, handler);

/** All that was built since this module was loaded, each once for each place. */
export const recorded = (): readonly Recorded[] => [...found.values()];
