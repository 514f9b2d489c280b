import { loadEnglish } from "../../languages/en/pack.ts";
import { doJob, type Job } from "./jobs.ts";
import type { Reply } from "./workshop.ts";

// The program of a process that does jobs one after the other, until the one that started it goes.

const language = loadEnglish();

async function replyTo(job: Job): Promise<Reply> {
  try {
    return { made: await doJob(job, await language) };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : "a job failed" };
  }
}

process.on("message", async (job: Job) => process.send?.(await replyTo(job)));
