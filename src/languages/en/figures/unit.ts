import type { Context, Unit } from "./context.ts";
import { countedAfter } from "./counted.ts";
import { ageAfter, nameAfter, percentAfter, rateAfter, symbolAfter } from "./measure.ts";
import { moneyAfter } from "./money.ts";
import type { Numeral } from "./numeral.ts";

/** A measure by name, or else the counted noun. "Four-door" counts nothing, "two-day" does. */
function named(context: Context, { end, form }: Numeral): Unit | null {
  const next = context.text.charAt(end);
  if (/\p{L}/u.test(next)) return null;
  const name = nameAfter(context.text, end);
  return name ?? (next === "-" && form !== "digits" ? null : countedAfter(context, end, form === "part"));
}

/** What a number counts or measures, and where the words for it end; the first kind that fits. */
function measured(context: Context, numeral: Numeral): Unit | null {
  const { text } = context;
  const { end, form } = numeral;
  return (
    moneyAfter(text, numeral) ??
    percentAfter(text, end) ??
    ageAfter(text, end) ??
    (form === "digits" ? symbolAfter(text, end) : null) ??
    named(context, numeral)
  );
}

/** The unit of a number, with what it is reckoned by: "USD", "mile per hour", "european country"; "" for none. */
export function unitOf(context: Context, numeral: Numeral): Unit {
  const found = measured(context, numeral);
  if (!found) return { unit: "", end: numeral.end };
  const rate = rateAfter(context.text, found.end);
  if (!rate) return found;
  const isPlain = found.unit === "%" || /^[A-Z]{3}$/u.test(found.unit);
  return { unit: isPlain ? found.unit : `${found.unit} per ${rate.unit}`, end: rate.end };
}
