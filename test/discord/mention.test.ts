import { expect, test } from "vitest";
import { withoutMentions } from "../../src/discord/mention.ts";

test.each([
  ["<@123456789012345678> who is Ada?", "who is Ada?"],
  ["<@!123456789012345678>, who is Ada?", "who is Ada?"],
  ["who is Ada, <@123456789012345678>?", "who is Ada, ?"],
  ["<@123456789012345678>", ""],
  ["<@&1> <#2> trade", "trade"],
  ["is 3 < 4 <@x>?", "is 3 < 4 <@x>?"],
])("of %j the words are %j", (content, words) => {
  expect(withoutMentions({ content })).toBe(words);
});
