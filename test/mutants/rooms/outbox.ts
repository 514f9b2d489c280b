import { room } from "../room.ts";

export default room("test/discord/outbox/{attempts,outbox,routes,verify}.test.ts");
