import { ComponentType } from "discord.js";
import { describe, expect, test } from "vitest";
import { answeredWith, articleOf, citationOf } from "./articles.ts";
import { controls } from "./buttons.ts";
import { messageOf } from "./shown.ts";

/** As many short sentences: "0", "1" and so on. */
const citations = (count: number) =>
  articleOf(
    Array.from({ length: count }, (_, at) => String(at)),
    { url: null, source: null, date: null },
  ).sentences.map((each) => citationOf(each));

describe("the buttons of an answer", () => {
  const answered = answeredWith({ citations: citations(2) });

  test("stand in a card beside the sentences, and under it", () => {
    const { components: [card, ...rows] = [] } = messageOf(answered, "cards", controls);
    expect(card?.components.slice(1)).toMatchObject(
      [0, 1].flatMap((at) => [
        { type: ComponentType.Separator },
        {
          type: ComponentType.Section,
          components: [{ content: expect.stringContaining(`> ${at}\n`) }],
          accessory: { label: "See" },
        },
      ]),
    );
    expect(rows).toMatchObject([{ components: [{ label: "All", custom_id: "1:under:2 true e1" }] }]);
  });

  test("stand under plain text, numbered, and take no room from the sentences", () => {
    const { components = [] } = messageOf(answered, "plain", controls);
    const labels = components.map((row) => row.components.map((each) => "label" in each && each.label));
    expect(labels).toEqual([["See 1", "See 2"], ["All"]]);
    const many = answeredWith({ citations: citations(20) });
    expect(messageOf(many, "plain", controls).count).toBe(20);
  });

  test("stand under plain text for the sentences that are shown alone", () => {
    const { sentences } = articleOf(Array.from({ length: 4 }, () => "so ".repeat(250)));
    const { components = [], count } = messageOf(
      answeredWith({ citations: sentences.map((each) => citationOf(each)) }),
      "plain",
      controls,
    );
    expect([count, components[0]?.components.length]).toEqual([2, 2]);
  });

  test("are not there where there are none", () => {
    expect(messageOf(answered, "plain")).not.toHaveProperty("components");
    expect(messageOf(answered, "cards").components).toHaveLength(1);
  });
});
