import type { AnnotatorExample } from "../../../text/language.ts";

/** What is found, and what must not be. */
export const examples: readonly AnnotatorExample[] = [
  {
    text: "Sales rose 12.5% to $3.2 billion, the mill said.",
    finds: [
      { text: "12.5%", value: 12.5, unit: "%", bound: "up" },
      { text: "$3.2 billion", value: 3_200_000_000, unit: "USD", bound: "=" },
    ],
  },
  {
    text: "Orders have fallen by more than 4 per cent and the fund lost £20m.",
    finds: [
      { text: "4 per cent", value: 4, unit: "%", bound: "down" },
      { text: "£20m", value: 20_000_000, unit: "GBP", bound: "down" },
    ],
  },
  { text: "A record $310.4 was spent on it.", finds: [{ text: "$310.4", value: 310.4, unit: "USD" }] },
  {
    text: "Twelve people were hurt at the bakery.",
    finds: [{ text: "Twelve people", value: 12, unit: "people", bound: "=" }],
  },
  {
    text: "The mercury fell to -5 degrees Celsius.",
    finds: [{ text: "-5 degrees Celsius", value: -5, unit: "degree celsius" }],
  },
  {
    text: "The lake lies a few hundred kilometres inland.",
    finds: [{ text: "a few hundred kilometres", value: 100, high: 1000, unit: "kilometre", bound: "~" }],
  },
  {
    text: "She has won the cup for nine straight years.",
    finds: [{ text: "nine straight years", value: 9, unit: "year" }],
  },
  {
    text: "Tickets cost between 15 and 20 euros, and at least 300 were sold.",
    finds: [
      { text: "15 and 20 euros", value: 15, high: 20, unit: "EUR" },
      { text: "300", value: 300, unit: "", bound: ">" },
    ],
  },
  {
    text: "The firm will spend 1.2 to 1.4 billion yuan over two years.",
    finds: [
      { text: "1.2 to 1.4 billion yuan", value: 1_200_000_000, high: 1_400_000_000, unit: "CNY" },
      { text: "two years", value: 2, unit: "year" },
    ],
  },
  {
    text: "Two of the town's bridges and a third of the houses were lost.",
    finds: [
      { text: "Two of the town's bridges", value: 2, unit: "bridge" },
      { text: "a third of the houses", value: 1 / 3, unit: "house" },
    ],
  },
  {
    text: "Oil cost about US$81.50 a barrel; diesel, 1,200 roubles a tonne.",
    finds: [
      { text: "US$81.50 a barrel", value: 81.5, unit: "USD", per: "barrel", bound: "~" },
      { text: "1,200 roubles a tonne", value: 1200, unit: "RUB", per: "tonne" },
    ],
  },
  {
    text: "Tens of thousands of volunteers came on 4 June 2021.",
    finds: [{ text: "Tens of thousands of volunteers", value: 10_000, high: 100_000, unit: "volunteer" }],
  },
  {
    text: "Mia Sorell, 41, cycled 38km at 25 mph.",
    finds: [
      { text: "41", value: 41, unit: "year of age" },
      { text: "38km", value: 38, unit: "kilometre" },
      { text: "25 mph", value: 25, unit: "mile per hour", per: "hour" },
    ],
  },
  {
    text: "Hundreds of millions of pounds hung on the 2-for-1 stock split.",
    finds: [
      { text: "Hundreds of millions of pounds", value: 1e8, high: 1e9, unit: "GBP" },
      { text: "2-for-1", value: 2, unit: "", per: "1", about: "stock split" },
    ],
  },
  {
    text: "One in five adults smoke, against nine out of 10 in the 1950s.",
    finds: [
      { text: "One in five adults", value: 0.2, unit: "adult" },
      { text: "nine out of 10", value: 0.9 },
    ],
  },
  {
    text: "Exports reached 3.9 million tonnes, up from 2.4 million in May.",
    finds: [
      { text: "3.9 million tonnes", value: 3_900_000, unit: "tonne" },
      { text: "2.4 million", value: 2_400_000, unit: "tonne" },
    ],
  },
  {
    text: "The index lost 64.2 points to 4,577.1.",
    finds: [
      { text: "64.2 points", bound: "down" },
      { text: "4,577.1", unit: "point" },
    ],
  },
  // No figures: dates, times, years, names, scores, ordinals, pronouns.
  { text: "On May 17, 2024, at 10:34 a.m., they met for the 3rd time since the 1990s.", finds: [] },
  { text: "The Boeing 737 landed beside Terminal 4 after the 2-1 win.", finds: [] },
  { text: "No one knew which one it was, and this one was no other.", finds: [] },
  { text: "The Big Four met on Channel Five in 2019.", finds: [] },
  { text: "Call (555) 010-4477 or read page 12 of version 2.0.1.", finds: [] },
];
