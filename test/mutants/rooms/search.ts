import { room } from "../room.ts";

export default room(
  "test/search/**/*.test.ts",
  "test/commands/{ask,strictness}.test.ts",
  "test/answering/{nearness,typing-slips}.test.ts",
);
