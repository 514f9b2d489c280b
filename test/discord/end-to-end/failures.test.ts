import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { botFor } from "./bot.ts";
import { markdownOf, quotationsIn } from "./reading.ts";

const callback = { method: "POST", path: "/callback$" };
const question = { question: "trade" };

describe("Discord's own failures", () => {
  test.each(["broken", "page", "reset", "busy", "silent"] as const)(
    "an answer gets through one that is %s",
    async (kind) => {
      const { standIn } = await botFor();
      await standIn.do("addFaults", [{ ...callback, kind }]);
      expect(quotationsIn(await standIn.slash("ask", question))).not.toEqual([]);
    },
  );

  test("an answer whose receipt is lost is not sent twice", async () => {
    const { standIn, log } = await botFor(
      {},
      { repeated: ["ask"], violations: [expect.stringContaining("40060")] },
    );
    await standIn.do("addFaults", [{ ...callback, kind: "lost" }]);
    expect(quotationsIn(await standIn.slash("ask", question))).not.toEqual([]);
    await sleep(300);
    expect(log.join("\n")).not.toContain("failed");
  });

  test("a direct message whose receipt is lost is not sent twice", async () => {
    const { standIn } = await botFor();
    await standIn.do("addFaults", [{ method: "POST", path: "/messages$", kind: "lost" }]);
    expect(quotationsIn(await standIn.say("trade"))).not.toEqual([]);
    await sleep(300);
    expect(markdownOf(await standIn.say("/help"))).toContain("What you can ask");
  });

  test("a card that Discord refuses is sent as plain text", async () => {
    const { standIn, log } = await botFor();
    await standIn.do("addFaults", [{ ...callback, kind: "malformed" }]);
    const shown = await standIn.slash("ask", question);
    expect(shown).toMatchObject({ components: [], secret: false });
    expect(quotationsIn(shown)).not.toEqual([]);
    expect(log.join("\n")).toContain("DiscordAPIError[50035]");
  });

  test("an answer that comes too late is dropped", async () => {
    const { standIn, log } = await botFor(
      { settings: { answerMs: 0 } },
      { unanswered: ["ask"], violations: [expect.stringContaining("10062")] },
    );
    await standIn.do("type", { name: "ask", options: question });
    await expect.poll(() => log.join("\n")).toContain("An answer came too late");
  });
});
