import type { App } from "../../src/app.ts";
import type { Shelves } from "../../src/discord/session.ts";

/** A library that never changes and that every server sees alike, over an app as a test has made it. */
export const onlyOver = (app: App): Shelves => ({ app, at: () => app, servers: [] });
