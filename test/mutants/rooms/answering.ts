import { room } from "../room.ts";

export default room("test/answering/!(verbatim|why).test.ts", "test/commands/!(about|cite|examples).test.ts");
