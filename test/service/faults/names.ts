/** Loaded into the bot before all else: no name of `.example` is resolved, until SIGUSR2; then each is this machine. */
import dns from "node:dns";

const real = dns.lookup;
let isDown = true;
process.on("SIGUSR2", () => {
  isDown = false;
});

type Found = (error: NodeJS.ErrnoException | null, ...found: unknown[]) => void;

const here = { address: "127.0.0.1", family: 4 };

function answer(name: string, isForAll: boolean | undefined, found: Found): void {
  if (isDown) found(Object.assign(new Error(`getaddrinfo ENOTFOUND ${name}`), { code: "ENOTFOUND" }));
  else if (isForAll) found(null, [here]);
  else found(null, here.address, here.family);
}

function lookup(name: string, options: { readonly all?: boolean }, found: Found): void {
  if (name.endsWith(".example")) setImmediate(answer, name, options.all, found);
  else Reflect.apply(real, dns, [name, options, found]);
}

// Whoever connects asks through this very property.
Object.assign(dns, { lookup: Object.assign(lookup, real) });
