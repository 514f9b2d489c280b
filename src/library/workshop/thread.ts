import { parentPort } from "node:worker_threads";
import { loadEnglish } from "../../languages/en/pack.ts";
import { doJob, type Job } from "./jobs.ts";

// The program of a thread that does jobs one after the other.

const language = loadEnglish();

parentPort?.on("message", async (job: Job) => {
  try {
    const made = await doJob(job, await language);
    const { buffer } = made;
    parentPort?.postMessage({ made }, buffer instanceof ArrayBuffer ? [buffer] : []);
  } catch (error) {
    parentPort?.postMessage({ failed: error instanceof Error ? error.message : "a job failed" });
  }
});
