import { isJson, type Json, listOf, textOf } from "../json.ts";

export const newTypes = new Set([9, 10, 12, 13, 14, 17]);
const selectTypes = new Set([3, 5, 6, 7, 8]);

/** Every component of a message, nested ones included. */
export function* walk(components: unknown): Generator<Json> {
  for (const component of listOf(components)) {
    yield component;
    yield* walk(component["components"]);
    if (isJson(component["accessory"])) yield component["accessory"];
    if (isJson(component["component"])) yield* walk([component["component"]]);
  }
}

const styleOf = ({ style }: Json): unknown => style;

function buttonFaults(button: Json): string[] {
  const [link, premium] = [styleOf(button) === 5, styleOf(button) === 6];
  const [id, url] = [textOf(button["custom_id"]), textOf(button["url"])];
  const targetOk = link ? url !== "" && id === "" : premium || id !== "";
  const labelled = premium || textOf(button["label"]) !== "" || isJson(button["emoji"]);
  return [...(targetOk ? [] : ["button: custom_id or url"]), ...(labelled ? [] : ["button: label or emoji"])];
}

function rowFaults(row: Json): string[] {
  const inside = listOf(row["components"]);
  const crowded =
    inside.length > 1 && inside.some(({ type }) => typeof type === "number" && selectTypes.has(type));
  return crowded ? ["row: a select fills the row"] : [];
}

/** What components break beside the schema: their number, text, ids and targets. */
export function componentFaults(components: unknown): string[] {
  const all = [...walk(components)];
  // Counted in UTF-16 units, the stricter reading.
  const text = all.reduce((sum, each) => sum + (each["type"] === 10 ? textOf(each["content"]).length : 0), 0);
  const ids = all.map((each) => textOf(each["custom_id"])).filter((id) => id !== "");
  return [
    ...(all.length > 40 ? ["components: more than 40 in all"] : []),
    ...(text > 4_000 ? ["components: text over 4000"] : []),
    ...(new Set(ids).size < ids.length ? ["components: custom_id used twice"] : []),
    ...all.filter(({ type }) => type === 2).flatMap(buttonFaults),
    ...all.filter(({ type }) => type === 1).flatMap(rowFaults),
  ];
}
