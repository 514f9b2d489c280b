import { expect, test } from "vitest";
import { tidyUp } from "../../src/service/memory.ts";

test("what starting has left behind is gone after tidying up", async () => {
  const left = new WeakRef({ size: 1 });
  // What a reference was made or asked for in one turn is kept until its end.
  await new Promise(setImmediate);
  tidyUp();
  expect(left.deref()).toBeUndefined();
});
