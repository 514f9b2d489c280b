import { type OperationName, operations } from "./operations.ts";
import { StandInServer } from "./server.ts";
import { defaults, type Settings } from "./world/world.ts";

/** The stand-in as a process of its own: one message in for each operation, one out with its result. */
interface Order {
  readonly id: number;
  readonly name: OperationName;
  readonly argument: unknown;
}

const settings: Partial<Settings> = JSON.parse(process.argv[2] ?? "{}");
const server = await StandInServer.start({ ...defaults, ...settings });
const table = operations(server);

process.on("message", async ({ id, name, argument }: Order) => {
  try {
    // The test's side is typed by the same table.
    const operation = table[name] as (argument: unknown) => unknown;
    process.send?.({ id, result: await operation(argument) });
  } catch (error) {
    process.send?.({ id, error: error instanceof Error ? error.message : "unknown" });
  }
});
process.on("disconnect", () => void server.stop());
process.send?.({ api: server.api });
