import { describe, expect, test } from "vitest";
import { bearingsIn } from "./bearing-of.ts";

const bearingOf = bearingsIn({
  "brent.md": `---
title: The old bridge at Brent
---
The town repaired the Brent bridge in spring. The state sold the Tarn bridge in autumn. The town painted the new Brent.

Olu M. Brandt opened the bakery. Dr. Ines Quist closed the pharmacy.

The king of Norvik praised the bakers of Kelmar. Tarn fishermen caught six sharks.

A doctor purchased a vessel and a home near the ocean. The physician bought a huge vessel.

Keel met with Tarn in the harbour. Keel signed for Brent the treaty of peace. Bo Holm moved from Sund with six dogs.
`,
  "parts.md": `Bo Holm hit the friend of the mayor. The town closed the shop of the museum.

The council praised the son of Olu Brandt. The guild hired Ines Quist’s brother.

Ada Lind Street was closed for a week. The town repaired old Ada Lind Street. Bo Holm met the deputy mayor of Brent on Friday.

The captain of the ship drowned off Norholm. The town lent the mill to a friend of the mayor.

Keel closed the yard and may sell the pier. Keel painted the ferry, not the tug. Tarn sank off Norholm in May.
`,
  "numbers.md": `Fares of the tram rose 5% in May. Rents of flats fell by 7% in June. Wages in the mill rose to $90 in July.

Students protested against the fees on Monday.

The ferry was the first big new wooden ferry carrying timber. Fast big red cheap wooden boats sold well.

The tram that carried 300 passengers in May carried 900 passengers in June.

The clinic treated 300 patients with 900 nurses. A bakery on the pier sold 70 loaves.
`,
});

describe("as the claim has them are found", () => {
  test.each([
    ["a rise that is told without its word", "Fares of the tram rose by 5% in May."],
    ["a rise that is told with it", "Rents of flats fell 7% in June."],
    ["whom one met with", "Keel met Tarn in the harbour."],
    ["words that need no word for their part", "Students protested the fees."],
    ["words once where they stand twice, the nearer ones", "The ferry carried timber."],
    ["the figure that belongs to it, the later one", "The tram carried 900 passengers in June."],
    ["the figure that belongs to it, the earlier one", "The tram carried 300 passengers in May."],
    ["a thing whose name the title has", "The town repaired the bridge in spring."],
    ["a person by the surname", "Brandt opened the bakery."],
    ["a person without the initial", "Olu Brandt opened the bakery."],
    ["a person without the title", "Quist closed the pharmacy."],
    ["one with the name of what they rule", "The king of Norvik praised the bakers."],
    [
      "words of which a third are others for the same",
      "A doctor purchased a ship and a house near the ocean.",
    ],
    ["a name that the claim has as well", "Tarn fishermen caught six sharks."],
    ["words with four between them", "Boats sold well."],
    ["what one has the part of that is named", "The town closed the shop of the museum."],
    ["what one has the part of", "The town closed the shop."],
    ["who is a deputy", "Bo Holm met the deputy mayor of Brent on Friday."],
    ["what has a name of more words", "Ada Lind Street was closed for a week."],
    ["whose it is", "The guild hired Ines Quist's brother."],
    ["what goes on with a doubt about something else", "Keel closed the yard."],
    ["two words and a date", "Tarn sank in May."],
  ])("%s", async (_, claim) => {
    expect(await bearingOf(claim)).toBe("matching");
  });
});

describe("not as the claim has them are", () => {
  test.each([
    ["a rise by what the claim has it rise to", "Fares of the tram rose to 5% in May."],
    ["a fall by what the claim has it fall to", "Rents of flats fell to 7% in June."],
    ["a rise to what the claim has it rise by", "Wages in the mill rose by $90 in July."],
    ["a rise to what the claim has it rise from", "Wages in the mill rose from $90 in July."],
    ["whom one did it for", "Keel signed Brent the treaty of peace."],
    ["where one moved from", "Bo Holm moved to Sund with six dogs."],
    ["what one did it with", "The clinic treated 900 nurses."],
    ["a thing that goes by a name that the title has not", "The state sold the bridge in autumn."],
    ["a thing of that name among others", "A town repaired a bridge in spring."],
    ["what a thing is called", "The town painted the bridge."],
    ["some of all", "Fishermen caught six sharks."],
    ["one of several by what another rules", "The king praised the bakers of Kelmar."],
    ["a person by what is not the surname", "Olu opened the bakery."],
    ["words that are mostly others for the same", "A physician bought a ship and a house near the sea."],
    ["words half of which are others for the same", "The doctor bought a ship."],
    ["words with too many between them", "Fast boats sold well."],
    ["a word in place of a figure", "A bakery on the pier sold loaves on the pier."],
    ["what somebody is a friend of", "Bo Holm hit the mayor."],
    ["what it is a part of", "The town closed the museum."],
    ["whom somebody is a child of", "The council praised Olu Brandt."],
    ["whose brother it is", "The guild hired Ines Quist."],
    ["what is called after somebody, at the end", "The town repaired old Ada Lind."],
    ["what is called after somebody", "Ada Lind was closed for a week."],
    ["whose deputy it is", "Bo Holm met the mayor of Brent on Friday."],
    ["whose captain it is", "The ship drowned off Norholm."],
    ["whose friend got it", "The town lent the mill to the mayor."],
    ["words of a sentence that denies something else", "Keel painted the ferry."],
    ["two words alone", "Tarn sank."],
    ["words in another order", "The bakers of Kelmar praised the king of Norvik."],
  ])("%s", async (_, claim) => {
    expect(await bearingOf(claim)).toBe("related");
  });
});

test("a figure that belongs to it and is another differs", async () => {
  expect(await bearingOf("The tram carried 500 passengers in May.")).toBe(
    "differing figure 300 passengers/500 passengers",
  );
});
