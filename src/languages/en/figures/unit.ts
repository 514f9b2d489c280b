import type { Context, Unit } from "./context.ts";
import { countedAfter } from "./counted.ts";
import { ageAfter, nameAfter, percentAfter, symbolAfter } from "./measure.ts";
import { moneyAfter } from "./money.ts";
import type { Numeral } from "./numeral.ts";
import { rateAfter } from "./rate.ts";

/** A measure by name, or else the counted noun. "Four-door" counts nothing, "two-day" does. */
function named(context: Context, numeral: Numeral): Unit | null {
  const { end, form } = numeral;
  const next = context.text.charAt(end);
  if (/\p{L}/u.test(next)) return null;
  const name = nameAfter(context.text, end);
  return name ?? (next === "-" && form !== "digits" ? null : countedAfter(context, numeral));
}

/** What a number counts or measures, and where the words for it end; the first kind that fits. */
function measured(context: Context, numeral: Numeral): Unit | null {
  const { text } = context;
  const { end, form } = numeral;
  if (form === "fold") return { unit: "time", end };
  if (form === "exchange") return { unit: "", end };
  return (
    moneyAfter(text, numeral) ??
    percentAfter(text, end) ??
    ageAfter(text, end) ??
    (form === "digits" ? symbolAfter(text, end) : null) ??
    named(context, numeral)
  );
}

const RATED = /\sper\s(?<per>.{1,40})$/u;

/** "mph" says by itself what it is reckoned by. */
function withOwnRate(found: Unit): Unit {
  const per = RATED.exec(found.unit)?.groups?.["per"];
  return per === undefined ? found : { ...found, per };
}

/** The unit of a number, with what it is reckoned by: "USD", "mile per hour", "european country"; "" for none. */
export function unitOf(context: Context, numeral: Numeral): Unit {
  const found = measured(context, numeral) ?? { unit: "", end: numeral.end };
  const rate = rateAfter(context, found.end);
  if (!rate) return withOwnRate(found);
  const isPlain = /^(?:|%|[A-Z]{3})$/u.test(found.unit);
  return { ...rate, unit: isPlain ? found.unit : `${found.unit} per ${rate.per}` };
}
