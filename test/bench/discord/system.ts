import { readFile, writeFile } from "node:fs/promises";

const textOf = (path: string): Promise<string> => readFile(path, "utf8").catch(() => "");

/** Resident memory of a process in MB, now and at most. */
export interface Memory {
  readonly nowMb: number;
  readonly peakMb: number;
}

/** Null where the system does not tell. */
export async function memoryOf(pid: number): Promise<Memory | null> {
  const status = await textOf(`/proc/${pid}/status`);
  const megabytes = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? Number.NaN) / 1024;
  const [nowMb, peakMb] = [megabytes("VmRSS"), megabytes("VmHWM")];
  return Number.isNaN(nowMb) ? null : { nowMb, peakMb };
}

/** From now on the peak is that of the time to come, where the system allows it. */
export const forgetPeak = (pid: number): Promise<void> =>
  writeFile(`/proc/${pid}/clear_refs`, "5").catch(() => undefined);

/** How many processes a process has started that still run. */
export const childrenOf = async (pid: number): Promise<number> =>
  (await textOf(`/proc/${pid}/task/${pid}/children`)).split(" ").filter((each) => /^\d+$/.test(each)).length;

const ticksPerSecond = 100;

/** Seconds of CPU that a process has had; 0 where the system does not tell. */
export async function cpuSecondsOf(pid: number): Promise<number> {
  const [, rest = ""] = (await textOf(`/proc/${pid}/stat`)).split(") ");
  const [user = 0, system = 0] = rest.split(" ").slice(11, 13).map(Number);
  return (user + system) / ticksPerSecond;
}

/** Seconds of CPU that all processes of the machine have had. */
export async function cpuSecondsOfAll(): Promise<number> {
  const [, ...times] = (await textOf("/proc/stat")).split("\n", 1)[0]?.split(/\s+/) ?? [];
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = times.map(Number);
  return (user + nice + system + irq + softirq + steal) / ticksPerSecond;
}
