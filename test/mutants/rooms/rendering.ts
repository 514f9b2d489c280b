import { room } from "../room.ts";

export default room("test/discord/rendering/*.test.ts");
