import { describe, test } from "vitest";
import { type Case, hasSpeakers } from "./quotations-speakers.ts";

describe("the speaker is the subject of the verb", () => {
  test.each<Case>([
    [
      "After their meeting Okafor told the press that both sides wanted a “practical settlement” of the dispute.",
      ["Okafor"],
    ],
    [
      "The ministry warned of pressure from the Northern Union that they describe as “reckless and hostile to us.”",
      ["they"],
    ],
    [
      "On Friday Okafor and Lindqvist put their signatures to a joint communique that welcomes a “fresh start.”",
      ["a joint communique"],
    ],
    [
      "“I don't remember,” the witness, a retired bus driver who asked not to be named, told the court.",
      ["the witness"],
    ],
    [
      "The president's rival, who called him “a small man with a big mouth,” refused to apologise.",
      ["The president's rival"],
    ],
    ["The president met union leaders on Monday and called the talks “frank and useful.”", ["The president"]],
    [
      "The president met union leaders, who on Monday called the talks “frank and useful.”",
      ["union leaders"],
    ],
    [
      "The film followed the talks, which saw the owner express regret over “a summer of late trains.”",
      ["the owner"],
    ],
    [
      "A woman who watched the rescue from a bridge near the harbour said it was “like a scene from a war film.”",
      ["A woman"],
    ],
    ["The firm that built the bridge, Ostra Group, says it is “cooperating with the police.”", ["The firm"]],
    ["A man who knows Hale well said he was “not the type to give up.”", ["A man"]],
    [
      "The company, whose shares fell 4%, said it “regretted any inconvenience caused to customers.”",
      ["The company"],
    ],
    [
      "Ruth Abara, mayor of Kestrel, a port of 90,000 people, said the fire was “a tragedy for us all.”",
      ["Ruth Abara"],
    ],
    [
      "“It is a tragedy,” Ruth Abara, mayor of Kestrel, head of the port authority, told Radio Nord.",
      ["Ruth Abara"],
    ],
    ["Last week, Ruth Abara, the mayor, said the fire was “a tragedy for us all.”", ["Ruth Abara"]],
    [
      "In Kestrel, the capital, Ruth Abara, the mayor, said the fire was “a tragedy for us all.”",
      ["Ruth Abara"],
    ],
    [
      "As a consequence, Hale, whose term ends in June, said many members “would rather sleep than vote” on a Sunday.",
      ["Hale"],
    ],
    ["The US leader vowed to make the general “a pariah for life.”", ["The US leader"]],
    ["The WHO said the outbreak was “far from over.”", ["The WHO"]],
    ["WHO chief Paulo Reis warned that the outbreak was “far from over.”", ["WHO chief Paulo Reis"]],
    ["Norland in turn has pledged to lift the fees “once the back pay is in the bank.”", ["Norland"]],
    [
      "“We trusted them,” said Anna and Piotr Zielinski, who sold their house to invest.",
      ["Anna and Piotr Zielinski"],
    ],
    ["The unions and the employers welcomed “a fair deal for all sides.”", ["The unions and the employers"]],
    [
      "Three of the five judges wrote that the law was “cruel and out of date.”",
      ["Three of the five judges"],
    ],
    ["Prime Minister Tomas Hale said he was “deeply sorry for the delay.”", ["Prime Minister Tomas Hale"]],
    [
      "Asked about the claims, a spokesperson said the council “does not comment on individual cases.”",
      ["a spokesperson"],
    ],
    ["“The lads were brilliant today,” Petrovic, whose contract ends in June, told Sky Nord.", ["Petrovic"]],
    [
      "Dr. Amina Yusuf of the World Health Institute said the outbreak was “not under control.”",
      ["Dr. Amina Yusuf of the World Health Institute"],
    ],
  ])("%s", hasSpeakers);
});

describe("a description has its name with it", () => {
  test.each<Case>([
    [
      "The mayor of Kestrel, Ruth Abara, said the fire was “a tragedy for us all.”",
      ["The mayor of Kestrel, Ruth Abara"],
    ],
    [
      "The fire was “a tragedy for us all”, the mayor of Kestrel, Ruth Abara, said.",
      ["the mayor of Kestrel, Ruth Abara"],
    ],
    [
      "The government “has no intention of resigning before the summer,” the deputy prime minister, Tomas Hale, told parliament.",
      ["the deputy prime minister, Tomas Hale"],
    ],
    [
      "Abara's predecessor, Ian Croft, said her plan was “a recipe for chaos.”",
      ["Abara's predecessor, Ian Croft"],
    ],
    [
      "“There are no survivors,” said the captain of the coast guard, Lee Han-jun.",
      ["the captain of the coast guard, Lee Han-jun"],
    ],
    ["“It is a tragedy,” said the mayor's spokeswoman, Ines Roth.", ["the mayor's spokeswoman, Ines Roth"]],
    [
      "“No model predicted such a loss,” says the paper's lead author, Helen Strand.",
      ["the paper's lead author, Helen Strand"],
    ],
  ])("%s", hasSpeakers);
});
