import { test } from "vitest";
import { createApp } from "../../src/library/opening.ts";
import { answered, expectVerbatim } from "../support/app.ts";

test("every citation of every command is verbatim, over this and the starter corpus", async () => {
  const app = await createApp([new URL("../../corpus", import.meta.url).pathname]);
  const requests = app.commands.flatMap(({ examples }) => examples.map(({ request }) => request));
  for (const request of [
    ...requests,
    "trade",
    "/quote new era",
    "/figure trade",
    "/when visit",
    "/who president",
  ]) {
    const { citations, closest = [] } = await answered(app, request, 25);
    expectVerbatim([...citations, ...closest]);
  }
});
