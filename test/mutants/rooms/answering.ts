import { room } from "../room.ts";

export default room("test/answering/**/*.test.ts", "test/commands/*.test.ts");
