import { english, filled, type Said, type Saying, several } from "../../text/saying.ts";
import type { Catalogue } from "./catalogue.ts";

/** A language in which cards speak. */
export interface Wording {
  /** As `Intl` names it. */
  readonly locale: string;
  /** What is said, in this language; in English where it has no words for it. */
  says(said: Said): string;
}

/** British, so that a day is written "17 May 2024". */
export const englishWording: Wording = { locale: "en-GB", says: english };

function wordingOf({ sayings }: Catalogue, locale: string): Wording {
  const rules = new Intl.PluralRules(locale);
  const one = (said: string | Saying): string => {
    const saying = typeof said === "string" ? { text: said, values: {} } : said;
    const form = Object.hasOwn(sayings, saying.text) ? sayings[saying.text] : undefined;
    if (form === undefined) return english(said);
    if (typeof form === "string") return filled(form, saying.values, locale);
    const kind = rules.select(saying.counted?.count ?? 0);
    const fitting = kind === "one" || kind === "few" || kind === "many" ? form[kind] : undefined;
    return filled(fitting ?? form.other, saying.values, locale);
  };
  return { locale, says: (said) => several(said).map(one).join(" ") };
}

/**
 * Gives the wording for a language of Discord's, or for another of the same name ("es-419" for "es-ES"); else English.
 */
export function wordings(catalogues: readonly Catalogue[]): (locale: string | undefined) => Wording {
  const known = new Map(
    catalogues.flatMap((catalogue) =>
      catalogue.locales.map((locale) => [locale, wordingOf(catalogue, locale)] as const),
    ),
  );
  const base = (locale: string): string => locale.split("-")[0] ?? locale;
  const near = new Map([...known].map(([locale, wording]) => [base(locale), wording]));
  return (locale = "en") => known.get(locale) ?? near.get(base(locale)) ?? englishWording;
}
