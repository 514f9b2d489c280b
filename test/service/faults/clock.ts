/** Loaded into the bot before all else: the clock stands in 1970, until SIGUSR2 sets it. */
const RealDate = Date;
const began = RealDate.now();
let aheadMs = 40_000 - began;
process.on("SIGUSR2", () => {
  aheadMs = 0;
});

const now = (): number => RealDate.now() + aheadMs;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given: []) => (given.length === 0 ? new target(now()) : new target(...given)),
  get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
});
