import fc from "fast-check";
import { describe, expect, test } from "vitest";
import people from "../../../src/languages/en/annotators/people.ts";
import { articleOf } from "../../support/article.ts";
import { peopleIn, readingOf } from "./people-reading.ts";

describe("the examples", () => {
  test.each(people.examples)("$text", ({ text, finds }) => {
    const found = peopleIn(text).map((person) => ({ ...person, text: text.slice(person.start, person.end) }));
    expect(found).toMatchObject(finds);
    expect(found).toHaveLength(finds.length);
  });
});

describe("a role beside the name", () => {
  test.each([
    ["“Run,” said race director Fiona O'Shea.", "Fiona O'Shea (race director)"],
    ["The club secretary, Ada Berg, agreed.", "Ada Berg (club secretary)"],
    ["They met fire chief Ola Dahl.", "Ola Dahl (fire chief)"],
    ["They praised race director Ola Dahl.", "Ola Dahl (race director)"],
    ["They met director Ola Dahl.", "Ola Dahl (director)"],
    ["They will replace manager Ola Dahl.", "Ola Dahl (manager)"],
    ["Fans call coach Ada Berg.", "Ada Berg (coach)"],
    ["By ferry captain Ada Berg left.", "Ada Berg (ferry captain)"],
    ["On weather.com editor Ada Berg wrote it.", "Ada Berg (editor)"],
    ["It was the schoolteacher Leïla Benyamina.", "Leïla Benyamina (schoolteacher)"],
    ["He is no fan of the beekeeper Jon Moe.", "Jon Moe (beekeeper)"],
    ["Norwegian Prime Minister Kari Haugen spoke.", "Kari Haugen (Norwegian Prime Minister)"],
    [
      "They met top copper miner Veldmark chief Jonas Weber there.",
      "Jonas Weber (top copper miner Veldmark chief)",
    ],
    ["Shares of the group rose, Arvato CEO German Ruiz said.", "German Ruiz (Arvato CEO)"],
    [
      "It was led by German Ruiz, the chief executive of Arvato.",
      "German Ruiz (the chief executive of Arvato)",
    ],
    ["The ministers heard Gov. Ellen Brady first.", "Ellen Brady (Gov.)"],
    ["It was signed by Minister of Education Lucia Ferri.", "Lucia Ferri (Minister of Education)"],
    ["It was signed by former Vice President Paul Okoye.", "Paul Okoye (former Vice President)"],
    ["The gas giant Norgas’s boss, Leif Dahl, was there.", "Leif Dahl (gas giant Norgas’s boss)"],
    ["He lives there with his brother Pavel.", "Pavel (his brother)"],
    ["She thanked Mr. Adeyemi for it.", "Adeyemi"],
    ["Dr. J. R. Whitcombe agreed.", "J. R. Whitcombe"],
  ])("%s", (text, expected) => {
    expect(readingOf(text)).toEqual([expected]);
  });
});

describe("a role after the name", () => {
  test.each([
    ["Ada Berg, now a coach, came.", "Ada Berg (a coach)"],
    ["Ada Berg, currently treasurer of the club, came.", "Ada Berg (treasurer of the club)"],
    ["Ada Berg is now the head of Norgas.", "Ada Berg (the head of Norgas)"],
    ["Ada Berg, then a minister, came.", "Ada Berg (then a minister)"],
    ["Ada Berg, formerly the head of Norgas, came.", "Ada Berg (formerly the head of Norgas)"],
    ["They will be joined by Wen Jing, China's vice president.", "Wen Jing (China's vice president)"],
    ["Maria Costa, 42, a nurse from Lima, was there.", "Maria Costa (a nurse from Lima)"],
    ["Ivan Petrov (economist) wrote it.", "Ivan Petrov (economist)"],
    [
      "Grace Mensah was the candidate of the Reform Party.",
      "Grace Mensah (the candidate of the Reform Party)",
    ],
    ["“No,” said Tomas Berg, who runs a farm in Alta.", "Tomas Berg (who runs a farm in Alta)"],
    ["“No,” said Tomas Berg, who left early.", "Tomas Berg"],
    ["Anna Lind, the chairwoman said, was absent.", "Anna Lind"],
  ])("%s", (text, expected) => {
    expect(readingOf(text)).toEqual([expected]);
  });

  test("a list is not read as an appositive", () => {
    expect(readingOf("Among them were Carlos Vega, Norgas chief Leif Dahl and Rosa Blanco.")).toEqual([
      "Carlos Vega",
      "Leif Dahl (Norgas chief)",
      "Rosa Blanco",
    ]);
  });
});

describe("names of many forms", () => {
  test.each([
    ["Ludwig van der Berg", "said Ludwig van der Berg."],
    ["Bashir al-Khatib", "said Bashir al-Khatib."],
    ["Lee Hae-jin", "said Lee Hae-jin."],
    ["Sinéad O’Dowd", "said Sinéad O’Dowd’s lawyer."],
    ["Martin Cole Jr.", "said Martin Cole Jr. on Monday."],
    ["Mary K. Alden", "said Mary K. Alden."],
    ["María José Núñez", "said María José Núñez."],
    ["Oluwaseun Adeleke", "said Oluwaseun Adeleke."],
  ])("%s", (name, text) => {
    const found = peopleIn(`“Yes,” ${text}`);
    expect(found.map((person) => person.name)).toEqual([name]);
  });
});

describe("short forms", () => {
  test.each([
    ["Zhao Ming arrived. Later Zhao spoke.", ["Zhao Ming", "Zhao → Zhao Ming"]],
    [
      "President Elena Rossi came. “Yes,” Rossi said, and Ms Rossi left.",
      ["Elena Rossi (President)", "Rossi → Elena Rossi", "Rossi → Elena Rossi"],
    ],
    [
      "Haugen left early. Prime Minister Kari Haugen came back.",
      ["Haugen → Kari Haugen", "Kari Haugen (Prime Minister)"],
    ],
  ])("%s", (text, expected) => {
    expect(readingOf(text)).toEqual(expected);
  });

  test("a family name that two people share is left as printed", () => {
    const text = "Bill Mercer met Jane Mercer. Mercer smiled.";
    expect(readingOf(text)).toEqual(["Bill Mercer", "Jane Mercer", "Mercer"]);
  });

  test("an office tells two people of one family name apart", () => {
    const text = "President Bill Mercer met Jane Mercer. President Mercer smiled.";
    expect(readingOf(text)).toEqual([
      "Bill Mercer (President)",
      "Jane Mercer",
      "Mercer → Bill Mercer (President)",
    ]);
  });

  test("a king is not taken for someone of that family name", () => {
    const text = "King Charles received Ray Charles.";
    expect(readingOf(text)).toEqual(["Charles (King)", "Ray Charles"]);
  });

  test.each([
    ["China’s Wen Jing came.", "Wen Jing"],
    ["The Norwegians' Leif Dahl came.", "Leif Dahl"],
    ["Monday’s Leif Dahl came.", "Leif Dahl"],
    ["That’s Leif Dahl.", "Leif Dahl"],
    ["The Norland Oils' Leif Dahl came.", "Leif Dahl (Norland Oils')"],
  ])("only a body's name stands for a role: %s", (text, expected) => {
    expect(readingOf(text)).toEqual([expected]);
  });

  test("whose a person is stands for a role only where nothing else is known", () => {
    expect(readingOf("Norgas’s Leif Dahl came.")).toEqual(["Leif Dahl (Norgas’s)"]);
    expect(readingOf("Norgas’s Leif Dahl came. Norgas chief Leif Dahl left.")).toEqual([
      "Leif Dahl",
      "Leif Dahl (Norgas chief)",
    ]);
  });
});

describe("family names with particles", () => {
  test.each([
    [
      "Ursula von der Heide came. On Monday von der Heide spoke.",
      ["Ursula von der Heide", "von der Heide → Ursula von der Heide"],
    ],
    [
      "Crown Prince Karim bin Jalil sat. Later bin Jalil left.",
      ["Karim bin Jalil (Crown Prince)", "bin Jalil → Karim bin Jalil"],
    ],
    ["President de Marsac spoke.", ["de Marsac (President)"]],
    ["Al Norling spoke. Norling left.", ["Al Norling", "Norling → Al Norling"]],
  ])("%s", (text, expected) => {
    expect(readingOf(text)).toEqual(expected);
  });
});

describe("another person of a known family name", () => {
  test.each([
    ["Per Lind built it.", ["Per Lind"]],
    ["It was built by Per Lind in May.", ["Per Lind"]],
    ["Will Lind said so. Later Lind left.", ["Will Lind", "Lind"]],
    ["It was Qorvath Lind.", ["Qorvath Lind"]],
    ["The Qorvath Lind club met.", []],
    ["Norwegian Lind won the race.", []],
  ])("is not taken for that one: %s", (text, expected) => {
    expect(readingOf(`President Ada Lind came. ${text}`)).toEqual(["Ada Lind (President)", ...expected]);
  });

  test.each([
    ["Mr Lind left.", "Lind → Ada Lind"],
    ["Norwegian President Lind left.", "Lind → Ada Lind (Norwegian President)"],
    ["Yesterday Lind left.", "Lind → Ada Lind"],
    ["But Lind left.", "Lind → Ada Lind"],
    ["Will Lind leave?", "Lind → Ada Lind"],
    ["Norgas’s Lind left.", "Lind → Ada Lind"],
  ])("titles and small words make no other of the one: %s", (text, expected) => {
    expect(readingOf(`President Ada Lind came. ${text}`)).toEqual(["Ada Lind (President)", expected]);
  });
});

describe("what is no person", () => {
  test.each([
    "The University of Lagos and Stanley Park are in the guide.",
    "It was made in Saudi Arabia and South Korea in April.",
    "The Justice Department sued General Motors.",
    "The Chinese New Year and Black Friday came.",
    "Gas producer Norgas and market leader Veldmark fell.",
    "The Liberal Party (LP) beat the Green Alliance (GA).",
    "John Deere & Company made it.",
    "The Washington Post and The Daily Herald reported it.",
    "San Marino beat Costa Rica.",
    "Lens/Igor Malin/Pool via AGENCY",
    "Russian-backed Oil Firm Opens Long Pipeline Near Northern Border",
  ])("%s", (text) => {
    expect(readingOf(text)).toEqual([]);
  });

  test("a place that is also someone's name is a place after a preposition", () => {
    const text = "Michael Jordan flew to Jordan. The crowd cheered Jordan there.";
    const found = peopleIn(text).map(({ start }) => start);
    expect(found).toEqual([0, text.lastIndexOf("Jordan")]);
  });
});

test("a headline names only people whom the article or a title shows", () => {
  const text =
    "Elena Rossi Opens Trade Fair In Northern City\n\nPresident Elena Rossi opened the fair on Monday.";
  expect(readingOf(text)).toEqual(["Elena Rossi", "Elena Rossi (President)"]);
});

test("a sentence asked for alone has the full names of the whole article", () => {
  const article = articleOf("President Elena Rossi came on Monday. Rossi spoke for an hour.");
  const second = article.sentences[1];
  expect(second && people.annotate(article, [second])).toMatchObject([
    { name: "Elena Rossi", start: 38, end: 43 },
  ]);
});

const piece = fc.constantFrom(
  "President ",
  "Ada Lovelace",
  "Ada",
  ", ",
  "the head of ",
  "’s ",
  " said ",
  "Dr. ",
  "J. ",
  "van ",
  ". ",
  "\n",
  "\ud83d",
  "Ł",
  "(",
  " who runs ",
  "42",
);

test("spans lie in order inside the text, and roles are words of the text", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      let last = 0;
      for (const { start, end, role } of peopleIn(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        if (role !== undefined) expect(text).toContain(role);
        last = end;
      }
    }),
  );
});

test.each([
  "x",
  "A",
  '"',
  "7",
  "Ann ",
  "Ann is ",
  "Ann Lee, ",
  "Mr ",
  "J. ",
  "\ud83d",
  "’s ",
  "minister of ",
  "de la ",
])("200 KB of %j are read", (unit) => {
  expect(() => peopleIn(unit.repeat(200_000 / unit.length))).not.toThrow();
});
