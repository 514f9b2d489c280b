import { room } from "../room.ts";

export default room(
  "test/answering/why.test.ts",
  "test/answering/*/**/*.test.ts",
  "test/commands/cite.test.ts",
);
