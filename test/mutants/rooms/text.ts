import { room } from "../room.ts";

export default room("test/text/*.test.ts");
