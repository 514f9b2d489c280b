import { quantile } from "../support/quantile.ts";
import type { Asked, Engine, Maker, Texts } from "./engines/engine.ts";

export interface Measured {
  readonly name: string;
  readonly buildMs: number;
  /** Beyond the text itself, with what the first questions make. */
  readonly bytes: number;
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
  /** The share of questions whose sentence is among the hits. */
  readonly found: number;
}

/** An engine that could not be measured, and why. */
export interface Missing {
  readonly name: string;
  readonly reason: string;
}

export type Result = Measured | Missing;
export const isMeasured = (result: Result): result is Measured => "median" in result;

/** What JavaScript holds now, typed arrays included. What was let go may take some turns to be freed. */
export async function bytesInUse(): Promise<number> {
  if (!globalThis.gc) throw new Error("memory can be measured only with node --expose-gc");
  for (let turns = 0; turns < 4; turns++) {
    await new Promise(setImmediate);
    globalThis.gc();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Asks each question once and gives how long each took, with the share that was answered. */
async function timed(engine: Engine, questions: readonly Asked[]) {
  const times: number[] = [];
  let found = 0;
  for (const question of questions) {
    const began = performance.now();
    const hits = await engine.search(question);
    times.push(performance.now() - began);
    if (hits.includes(question.answer)) found++;
  }
  return { sorted: times.sort((a, b) => a - b), found: found / questions.length };
}

async function measured(name: string, engine: Engine, texts: Texts, questions: Questions): Promise<Measured> {
  const before = await bytesInUse();
  const began = performance.now();
  await engine.build(texts);
  const buildMs = performance.now() - began;
  await timed(engine, questions.warmUp);
  const bytes = engine.bytes?.() ?? (await bytesInUse()) - before - (engine.holdsText ?? 0);
  const { sorted, found } = await timed(engine, questions.asked);
  engine.close?.();
  return {
    name: engine.note === undefined ? name : `${name} (${engine.note})`,
    buildMs,
    bytes,
    median: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    p99: quantile(sorted, 0.99),
    found,
  };
}

/** The questions to time, and others to ask before, so that no engine is timed cold. */
export interface Questions {
  readonly warmUp: readonly Asked[];
  readonly asked: readonly Asked[];
}

/** Builds an engine, asks it, and lets it go. */
export async function measure({ name, make }: Maker, texts: Texts, questions: Questions): Promise<Result> {
  let engine: Engine;
  try {
    engine = await make();
  } catch (error) {
    return { name, reason: error instanceof Error ? error.message : String(error) };
  }
  return measured(name, engine, texts, questions);
}
