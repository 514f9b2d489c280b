import type { Controls } from "../../../src/discord/rendering/message.ts";

const press = () => null;

/** A button beside each citation that says its number, and one under the answer that says how many are shown. */
export const controls: Controls = {
  buttons: [
    {
      action: "beside",
      label: "See",
      order: 1,
      audience: "presser",
      stateBeside: ({ sentence }) => `${sentence.article.id} ${sentence.number}`,
      press,
    },
    {
      action: "under",
      label: "All",
      order: 2,
      audience: "presser",
      stateUnder: ({ count, shareable, edition }) => `${count} ${shareable} ${edition}`,
      press,
    },
  ],
  shareable: true,
  edition: "e1",
};
