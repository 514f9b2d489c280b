import { expect, test } from "vitest";
import { loadExports } from "../../src/answering/exporting/loading.ts";
import { shown } from "../../src/console/requests.ts";
import { styleFor } from "../../src/console/style.ts";
import { answered, appOver } from "../support/app.ts";

const exports = await loadExports();

test.each(exports.map(({ name }) => name))(
  "at a terminal no article steers it by a file of %s",
  async (name) => {
    const app = await appOver({ "a.txt": "The ferry \u001b[2J\u0007left at noon." });
    const format = {
      export: exports.find((each) => each.name === name),
      exports,
      limit: 5,
      style: styleFor(false),
      isTerminal: true,
    };
    const text = shown(await answered(app, "/ask ferry"), format);
    expect(text).toContain("The ferry ");
    expect(text).toMatch(/\n$/);
    expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  },
);
