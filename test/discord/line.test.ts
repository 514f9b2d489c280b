import { once } from "node:events";
import { Events, type GatewayDispatchPayload } from "discord.js";
import { expect, onTestFinished, test } from "vitest";
import { Guard } from "../../src/discord/calls/guard.ts";
import { createClient } from "../../src/discord/client.ts";
import { Identifying } from "../../src/discord/identifying/identifying.ts";
import { bookInMemory } from "../../src/discord/identifying/tally.ts";
import { Line } from "../../src/discord/line.ts";
import { StandIn } from "./stand-in/stand-in.ts";

const token = "MTIzNDU2Nzg5.canary.0123456789abcdefghij";
const nobody = () => {};

test("the library is told of no event that is not heeded, and of all others", async () => {
  const standIn = await StandIn.start({ token });
  onTestFinished(() => standIn.stop());
  const rules = { guard: new Guard(nobody), identifying: new Identifying(bookInMemory(), nobody) };
  const asked: string[] = [];
  const heeds = ({ t, d }: GatewayDispatchPayload): boolean => {
    asked.push(t);
    return t !== "MESSAGE_CREATE" || d.content !== "leave me out";
  };
  const line = new Line(
    (buildStrategy) => createClient({ token, api: standIn.api }, rules, { buildStrategy }),
    heeds,
  );
  onTestFinished(() => line.leave());
  const told: string[] = [];
  line.client.on(Events.Raw, ({ t }: GatewayDispatchPayload) => told.push(t));
  const heard: string[] = [];
  line.client.on(Events.MessageCreate, ({ content }) => heard.push(content));
  const ready = once(line.client, Events.ClientReady);
  await line.client.login(token);
  await ready;
  for (const content of ["first", "leave me out", "last"]) await standIn.do("write", { content });
  await expect.poll(() => heard).toEqual(["first", "last"]);
  expect(told).toEqual(asked.toSpliced(asked.lastIndexOf("MESSAGE_CREATE") - 1, 1));
});
