import { emptyMessage, invalidForm } from "../api-error.ts";
import { hasFlag, MessageFlag } from "../flags.ts";
import { isJson, type Json, jsonOf, listOf, numberOf, textOf } from "../json.ts";
import { componentFaults, newTypes, walk } from "./components.ts";

const lengthsOf = (node: unknown): number => {
  if (typeof node === "string") return node.length;
  return typeof node === "object" && node !== null
    ? Object.values(node).reduce<number>((sum, each) => sum + lengthsOf(each), 0)
    : 0;
};

const embedTexts = ({ title, description, footer, author, fields }: Json): unknown => [
  title,
  description,
  jsonOf(footer)["text"],
  jsonOf(author)["name"],
  listOf(fields).map(({ name, value }) => [name, value]),
];

const isFilled = (value: unknown): boolean =>
  typeof value === "string" || Array.isArray(value) ? value.length > 0 : isJson(value);

function versionFaults(data: Json): string[] {
  const isNew = hasFlag(numberOf(data["flags"]), MessageFlag.componentsV2);
  const old = ["content", "embeds", "poll", "sticker_ids"].filter((key) => isFilled(data[key]));
  const hasNew = [...walk(data["components"])].some(({ type }) => newTypes.has(numberOf(type)));
  return [
    ...(isNew && old.length > 0 ? [`components: IS_COMPONENTS_V2 forbids ${old.join(", ")}`] : []),
    ...(!isNew && hasNew ? ["components: v2 component without the flag"] : []),
    ...(!isNew && listOf(data["components"]).length > 5 ? ["components: more than 5 action rows"] : []),
  ];
}

/** Our own rule, stricter than Discord's: every message body switches all mentions off. */
function mentionFaults(data: Json): string[] {
  const parse = jsonOf(data["allowed_mentions"])["parse"];
  return Array.isArray(parse) && parse.length === 0 ? [] : ["house rule: allowed_mentions.parse must be []"];
}

const isEmpty = (data: Json): boolean =>
  !["content", "embeds", "components", "attachments", "poll", "sticker_ids"].some((key) =>
    isFilled(data[key]),
  );

/** Refuses a message for what Discord would refuse it for, and for mentions that are not switched off. */
export function checkMessage(data: Json, { edit }: { readonly edit: boolean }): void {
  if (!edit && isEmpty(data)) throw emptyMessage();
  const faults = [
    ...(textOf(data["content"]).length > 2_000 ? ["content: over 2000"] : []),
    ...(lengthsOf(listOf(data["embeds"]).map(embedTexts)) > 6_000 ? ["embeds: over 6000 in all"] : []),
    ...versionFaults(data),
    ...componentFaults(data["components"]),
    ...mentionFaults(data),
  ];
  if (faults.length > 0) throw invalidForm(faults);
}
