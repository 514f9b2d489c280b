import fc from "fast-check";
import { describe, expect, test } from "vitest";
import figures from "../../../src/languages/en/annotators/figures.ts";
import { figuresIn } from "../../../src/languages/en/figures/find.ts";
import { numberOf } from "../../../src/languages/en/figures/number-words.ts";
import { articleOf } from "../../support/article.ts";

/** "value[..high] unit bound" of each figure, with its printed words. */
const found = (text: string): string[] =>
  figuresIn(text).map(
    ({ start, end, value, high, unit, bound }) =>
      `${text.slice(start, end)} = ${value}${high === undefined ? "" : `..${high}`} [${unit}] ${bound}`,
  );

describe("the value", () => {
  test.each([
    ["They sold 1,234,567 jars.", "1,234,567 jars = 1234567 [jar] ="],
    ["They sold 3.5bn jars.", "3.5bn jars = 3500000000 [jar] ="],
    ["They sold 4.35 million jars.", "4.35 million jars = 4350000 [jar] ="],
    ["They sold two hundred and five thousand jars.", "two hundred and five thousand jars = 205000 [jar] ="],
    ["They sold half a million jars.", "half a million jars = 500000 [jar] ="],
    ["They sold dozens of jars.", "dozens of jars = 12..120 [jar] ~"],
    ["They sold 2½ tonnes.", "2½ tonnes = 2.5 [tonne] ="],
    ["They add 1/2 pound of it.", "1/2 pound = 0.5 [pound] ="],
    ["One in five voters stayed away.", "One in five voters = 0.2 [voter] ="],
    ["Two thirds of the members left.", "Two thirds of the members = 0.6666666666666666 [member] ="],
    ["It stood at minus 12 degrees.", "minus 12 degrees = -12 [degree] ="],
    ["The balance was −£3m.", "−£3m = -3000000 [GBP] ="],
    ["Five crore rupees were paid.", "Five crore rupees = 50000000 [INR] ="],
    ["A hundred and twenty soldiers left.", "A hundred and twenty soldiers = 120 [soldier] ="],
    ["A dozen five-pound notes were found.", "A dozen five-pound notes = 12 [note] ="],
    ["One and a half million people came.", "One and a half million people = 1500000 [people] ="],
    ["Two and a half years passed.", "Two and a half years = 2.5 [year] ="],
    ["It lasted 3 1/2 hours.", "3 1/2 hours = 3.5 [hour] ="],
    ["It cost 1,5 million euros.", "1,5 million euros = 1500000 [EUR] ="],
    ["It fell by a fifth.", "a fifth = 0.2 [] down"],
    ["It was paid by a third party.", ""],
    ["Output rose twofold.", "twofold = 2 [time] up"],
    ["Output rose 10-fold.", "10-fold = 10 [time] up"],
    ["Nine out of 10 doctors agree.", "Nine out of 10 doctors = 0.9 [doctor] ="],
    ["She won five in 10 games.", "10 games = 10 [game] ="],
    ["A one-in-five chance remains.", "one-in-five chance = 0.2 [chance] ="],
    ["It sells 1,000s of jars.", "1,000s of jars = 1000..10000 [jar] ~"],
    ["A score of villages were hit.", "A score of villages = 20 [village] ="],
    ["They got a one-for-three rights issue.", "one-for-three = 1 [] ="],
    ["It passed by a 3-to-1 margin.", "3-to-1 = 3 [] ="],
  ])("%s", (text, expected) => expect(found(text).join("|")).toBe(expected));

  test.each([
    ["three hundred and five", 305],
    ["twenty-one", 21],
    ["two hundred thousand", 200_000],
    ["two million three hundred thousand", 2_300_000],
    ["12", 12],
    ["several", null],
  ])("%s is %s", (words, value) => expect(numberOf(words)).toBe(value));

  test("is as printed where the scale is missing", () =>
    expect(found("It reached a record $240.1 in sales.")).toEqual(["$240.1 = 240.1 [USD] ="]));
});

describe("the unit", () => {
  test.each([
    ["It costs €5.", "€5 = 5 [EUR] ="],
    ["It costs 15 €.", "15 € = 15 [EUR] ="],
    ["It costs A$5.", "A$5 = 5 [AUD] ="],
    ["It costs $76 US a barrel.", "$76 US a barrel = 76 [USD] ="],
    ["It costs RM23.50.", "RM23.50 = 23.5 [MYR] ="],
    ["It costs CHF40m.", "CHF40m = 40000000 [CHF] ="],
    ["It costs 900 Swedish kronor.", "900 Swedish kronor = 900 [SEK] ="],
    ["It costs 900 Hong Kong dollars.", "900 Hong Kong dollars = 900 [HKD] ="],
    ["It costs 300 pesos.", "300 pesos = 300 [peso] ="],
    ["Rates are 2 percentage points up.", "2 percentage points = 2 [percentage point] up"],
    ["The car has 185-hp.", "185-hp = 185 [horsepower] ="],
    ["A 200-bed hospital opened.", "200-bed = 200 [bed] ="],
    ["The 15-year-old won.", "15-year-old = 15 [year of age] ="],
    ["It took 13 straight years.", "13 straight years = 13 [year] ="],
    ["It took a two-day visit.", "two-day = 2 [day] ="],
    ["They run five state-owned banks.", "five state-owned banks = 5 [bank] ="],
    ["They made 26 saves.", "26 saves = 26 [save] ="],
    ["They did 12 heart transplants.", "12 heart transplants = 12 [heart transplant] ="],
    ["They sold 40 digital and physical copies.", "40 digital and physical copies = 40 [copy] ="],
    ["They own two Boeing 737 jets.", "two Boeing 737 jets = 2 [boeing jet] ="],
    ["A field of 10 kV/cm is strong.", "10 kV/cm = 10 [kilovolt per centimetre] ="],
    ["The flat has 32m2.", "32m2 = 32 [square metre] ="],
    ["The tower is 37m tall.", "37m = 37 [metre] ="],
    [
      "Hundreds of millions of dollars went.",
      "Hundreds of millions of dollars = 100000000..1000000000 [USD] ~",
    ],
    ["They paid five million pounds.", "five million pounds = 5000000 [GBP] ="],
    ["One in five adults smoke.", "One in five adults = 0.2 [adult] ="],
    ["A 20,000-strong crowd came.", "20,000-strong = 20000 [] ="],
    ["They built 40 combined heat plants.", "40 combined heat plants = 40 [heat plant] ="],
    ["They own two Boeing 737s.", "two Boeing 737s = 2 [boeing 737] ="],
    ["Lead stood at 4 ppb.", "4 ppb = 4 [ppb] ="],
    ["It pumps 2.5m bpd.", "2.5m bpd = 2500000 [barrel per day] ="],
  ])("%s", (text, expected) => expect(found(text)).toEqual([expected]));

  test("is shared by neighbours that print it once", () => {
    expect(found("It fell from 64 points to 40.")).toEqual(["64 points = 64 [point] =", "40 = 40 [point] ="]);
    expect(found("A 7- or 8-inch screen came.")).toEqual(["7 = 7 [inch] =", "8-inch = 8 [inch] ="]);
  });

  test.each([
    ["Three of the 12 ministers left.", ["3 minister", "12 minister"]],
    ["About 5,000 people came, compared with 3,000 before.", ["5000 people", "3000 people"]],
    ["We sold 200 tonnes in May and 300 in June.", ["200 tonne", "300 tonne"]],
    [
      "Some 68,400 people came for two years and 95,800 who left.",
      ["68400 people", "2 year", "95800 people"],
    ],
    ["The index (1,369.03, up 5.6 points) rose.", ["1369.03 point", "5.6 point"]],
    ["It lost 16.31 points, or 2%, to end at 4,577.1.", ["16.31 point", "2 %", "4577.1 point"]],
    ["It rose by 2 percent but later fell by 1.", ["2 %", "1 %"]],
    ["Two 12-inch guns fired.", ["2 gun", "12 inch"]],
    ["It sold 2,400 jars and the road was 700 long.", ["2400 jar", "700 "]],
  ])("%s", (text, units) =>
    expect(figuresIn(text).map(({ value, unit }) => `${value} ${unit}`)).toEqual(units),
  );

  test.each([
    ["Petrol costs $3.50 a gallon.", "gallon"],
    ["It costs 1,200 roubles per tonne.", "tonne"],
    ["It earns 5 million dollars annually.", "year"],
    ["The $240bn-a-year trade goes on.", "year"],
    ["It flies at 800 miles per hour.", "hour"],
    ["Speed is 60 mph.", "hour"],
    ["It costs 20 cents per kilowatt-hour.", "kilowatt-hour"],
    ["There were 25 deaths per 100,000 people.", "100,000 people"],
    ["It announced a 2-for-1 stock split.", "1"],
    ["It cost $5 a year ago.", undefined],
    ["It has 5 per cent.", undefined],
  ])("%s is reckoned per %s", (text, per) => expect(figuresIn(text)[0]?.per).toBe(per));

  test("of a percentage is not shared", () =>
    expect(found("The index fell 2 % to 4,000.")).toEqual(["2 % = 2 [%] down", "4,000 = 4000 [] ="]));
});

describe("the bound", () => {
  test.each([
    ["It cost over $5.", ">"],
    ["It cost at least $5.", ">"],
    ["It cost up to $5.", "<"],
    ["It cost just under $5.", "<"],
    ["It cost nearly $5.", "~"],
    ["It cost some $5.", "~"],
    ["It surged $5.", "up"],
    ["It jumped by more than $5.", "up"],
    ["It gained $5.", "up"],
    ["It was down $5.", "down"],
    ["It slid by about a further $5.", "down"],
    ["It rose to $5.", "="],
    ["It cost $5.", "="],
  ])("%s is %s", (text, bound) => expect(figuresIn(text).map((figure) => figure.bound)).toEqual([bound]));

  test("of a sign is up", () => expect(found("Shares: +0.2%.")).toEqual(["+0.2% = 0.2 [%] up"]));
  test("of things gained is none", () =>
    expect(found("The club gained 3 players.")).toEqual(["3 players = 3 [player] ="]));
});

describe("a range", () => {
  test.each([
    ["They need 10-14 days.", "10-14 days = 10..14 [day] ="],
    ["They need between seven and 10 days.", "seven and 10 days = 7..10 [day] ="],
    ["They need one to two days.", "one to two days = 1..2 [day] ="],
    ["They need $10 to $15 billion.", "$10 to $15 billion = 10000000000..15000000000 [USD] ="],
    ["It costs from $5 to $9 a day.", "$5 to $9 a day = 5..9 [USD] ="],
    ["It does 0 to 60 mph.", "0 to 60 mph = 0..60 [mile per hour] ="],
  ])("%s", (text, expected) => expect(found(text)).toEqual([expected]));

  test("is no rise to an amount", () =>
    expect(found("It grew by $4 billion to $9 billion.")).toEqual([
      "$4 billion = 4000000000 [USD] up",
      "$9 billion = 9000000000 [USD] =",
    ]));
  test("never falls", () =>
    expect(found("It went from 9 to 5.").every((figure) => !figure.includes(".."))).toBe(true));
});

test.each([
  ["A 750 metre race began.", "race"],
  ["Tank holds 12 barrels of crude oil.", "crude oil"],
  ["He drove at a speed of 60 mph.", "speed"],
  ["The length of the bridge is 40 metres.", "length of the bridge"],
  ["Sales of new cars fell 3 %.", "Sales of new cars"],
])("%s is about %s", (text, about) => expect(figuresIn(text)[0]?.about).toBe(about));

test.each([
  "They arrived at 10:34 on 4 May 2021.",
  "They play at 7.30pm or 1900 GMT.",
  "It opened in 1984 and closed in mid-2019.",
  "She came 3rd; he came 21st.",
  "They won 2-1 on aggregate.",
  "It was No. 4 on the list.",
  "See www.example.org/2 or write to a1@example.org.",
  "The Airbus A320 and the F-16 flew by.",
  "It ranks in the Nikkei 225.",
  "1. What is new?",
  "He lives at 12 Mill Road.",
  "Nobody is the one for thousands.",
  "A four-door car has a six-speed gearbox.",
])("there is no figure in: %s", (text) => expect(found(text)).toEqual([]));

describe("whatever the text", () => {
  const pieces = fc.constantFrom(
    "3",
    "1,2",
    "$",
    "%",
    " ",
    "-",
    "to ",
    "million ",
    "one ",
    "people ",
    "May ",
    "“",
    "\ud800",
    "𝟙",
    "a",
    ".",
    "\n",
    "½",
    "km",
    "of the ",
  );
  const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));

  test("figures lie in it, in order, none overlapping, with finite values", () =>
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end, value, high } of figuresIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(Number.isFinite(value)).toBe(true);
          if (high !== undefined) expect(high).toBeGreaterThan(value);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    ));

  test("a sentence's figures stay in the sentence", () => {
    const text = "Nothing here. They sold 40 jars. More than 5 of them broke.";
    const article = articleOf(text);
    const second = article.sentences.slice(1, 2);
    const words = figures.annotate(article, second).map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(["40 jars"]);
  });
});

test.each(["7", "7 ", "1,", "1/", "$1 ", "1-", "one ", "“", "+", "\ud800", "#a", "1 to "])(
  "200 KB of %j are read",
  (unit) => {
    expect(Array.isArray(figuresIn(unit.repeat(200_000 / unit.length)))).toBe(true);
  },
);
