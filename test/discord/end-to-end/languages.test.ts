import { describe, expect, test } from "vitest";
import { sharedBot } from "./bot.ts";
import { buttonOn, markdownOf, pressed, quotationsIn } from "./reading.ts";

const bot = sharedBot();

describe("an answer in the asker's language", () => {
  test.each([
    ["fr", /phrase \d+ sur \d+$/m, "Suivant"],
    ["de", /Satz \d+ von \d+$/m, "Weiter"],
    ["es-419", /frase \d+ de \d+$/m, "Siguiente"],
    ["ru", /предложение \d+ из \d+$/m, "Далее"],
    ["zh-CN", /第 \d+ 句，共 \d+ 句$/m, "下一页"],
    ["pl", /sentence \d+ of \d+$/m, "Next"],
  ])("%s has its own words around the article's own words", async (locale, place, next) => {
    const { standIn } = bot();
    const options = { question: "trade" };
    const plain = await standIn.slash("ask", options);
    const shown = await standIn.slash("ask", options, { locale });
    expect(markdownOf(shown)).toMatch(place);
    expect(quotationsIn(shown)).toEqual(quotationsIn(plain));
    expect(buttonOn(shown, next)).toBeDefined();
  });

  test("says in it that nothing was found, what was wrong, and that a button is old", async () => {
    const { standIn } = bot();
    const none = await standIn.slash("quote", { words: "zebras" }, { locale: "de" });
    expect(markdownOf(none)).toContain("Es wurde kein Zitat über „zebras“ gefunden");
    const wrong = await standIn.slash("quote", {}, { locale: "ru" });
    expect(wrong.content).toContain("нужны слова");
    const old = await standIn.press(none, "0:x:y", { forged: true, locale: "fr" });
    expect(old.content).toContain("Ce bouton ne fonctionne plus");
  });

  test("keeps to the presser's language, whatever the asker's was", async () => {
    const { standIn } = bot();
    const shown = await standIn.slash("ask", { question: "where did the visit end?" }, { locale: "de" });
    const id = buttonOn(shown, "Kontext") ?? "";
    expect(markdownOf(await standIn.press(shown, id, { locale: "fr" }))).toMatch(/phrase \d+ sur/);
    expect(markdownOf(await pressed(standIn, shown, "Kontext"))).toMatch(/sentence \d+ of/);
  });
});
