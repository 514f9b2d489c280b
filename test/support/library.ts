import type { App } from "../../src/app.ts";
import type { Shelves } from "../../src/discord/session.ts";

const nothingChanges = (): Promise<never> => Promise.reject(new Error("this library never changes"));

/** A library that never changes and that every server sees alike, over an app as a test has made it. */
export const onlyOver = (app: App): Shelves => ({
  app,
  at: () => app,
  servers: [],
  keepsServers: false,
  add: nothingChanges,
  remove: nothingChanges,
  refresh: nothingChanges,
  articles: () => [],
  status: () => ({ articles: 0, sentences: 0, files: 0, problems: [], readAt: 0 }),
});
