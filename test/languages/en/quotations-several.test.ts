import { describe, test } from "vitest";
import { type Case, hasSpeakers } from "./quotations-speakers.ts";

describe("each of several quotations has its own speaker", () => {
  test.each<Case>([
    ["“This is a step backwards,” Hale told reporters in Kestrel after meeting Lindqvist.", ["Hale"]],
    [
      "“This is a step backwards,” Hale told Lindqvist, who replied: “You would say that.”",
      ["Hale", "Lindqvist"],
    ],
    [
      "“I saw the smoke before I heard the bang,” said Maria Costa, 43, a nurse who lives nearby. “Then everyone ran.”",
      ["Maria Costa", "Maria Costa"],
    ],
    [
      "“I saw the smoke,” said Maria Costa, 43. “Then,” she added, “everyone ran.”",
      ["Maria Costa", "she", "she"],
    ],
    ["“It was,” she said, “the worst night of my life.”", ["she", "she"]],
    [
      "“We trusted them,” Anna Zielinski said of her bank. “We were fools.”",
      ["Anna Zielinski", "Anna Zielinski"],
    ],
    [
      "“We trusted them,” Anna Zielinski said. Her husband was blunter. “We were fools.”",
      ["Anna Zielinski", null],
    ],
    [
      "“We trusted them,” Anna Zielinski said. “We were fools,” her husband added.",
      ["Anna Zielinski", "her husband"],
    ],
    [
      "“We trusted them,” Anna Zielinski said.\n\n“We were fools,” said her husband, Piotr.",
      ["Anna Zielinski", "her husband, Piotr"],
    ],
    [
      "“We trusted them,” Anna Zielinski said.\n\nThe bank has since closed. “All customers will be repaid in full.”",
      ["Anna Zielinski", null],
    ],
    [
      "The bank said it had acted in line with the law. “All customers will be repaid in full.”",
      ["The bank"],
    ],
    ["The judge asked him if he felt “any remorse for what he did.” “No,” he replied.", ["The judge", "he"]],
    ["One official described the mood as “grim,” another as “hopeless.”", ["One official", null]],
    ["Some called it “a coup by another name.” Others said it was “long overdue.”", ["Some", "Others"]],
    [
      "Hale hailed the plan as “a lifeline for the valley,” while Voss dismissed it as “a bribe with a bow on it.”",
      ["Hale", "Voss"],
    ],
    [
      "Hale hailed the plan as “a lifeline,” but Voss said it was “a bribe with a bow on it.”",
      ["Hale", "Voss"],
    ],
    [
      "The king is resting comfortably. “He is in good spirits,” the palace said. “He asks for privacy.”",
      ["the palace", "the palace"],
    ],
    [
      "“He is in good spirits,” the palace said.\n\n“He is walking and reading,” it added.",
      ["the palace", "it"],
    ],
    [
      "“He is in good spirits,” the palace said.\n\nBut doctors were less sure. “A second stroke cannot be ruled out.”",
      ["the palace", null],
    ],
    [
      "“He is in good spirits,” the palace said, hours after a newspaper claimed he was “close to death.”",
      ["the palace", "a newspaper"],
    ],
    [
      "“He is in good spirits,” the palace said. A newspaper had earlier claimed that he was “close to death and unable to speak.”",
      ["the palace", "A newspaper"],
    ],
    [
      "“He's in good spirits,” Queen Ida, 79, told crowds outside. “Thank you all for coming.”",
      ["Queen Ida", "Queen Ida"],
    ],
  ])("%s", hasSpeakers);
});
