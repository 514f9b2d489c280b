import type { NameMention, PersonProfile } from "../../../text/person.ts";
import { fold } from "./lexicon.ts";
import {
  canBeSame,
  familyName,
  isFuller,
  isFullName,
  isShortFor,
  type Name,
  nameKey,
  parseName,
  shortFormsOf,
} from "./names.ts";
import { type Counted, Tally } from "./tally.ts";

/** All mentions of one name as printed, before names are joined. */
interface Entry {
  readonly name: Name;
  readonly articles: Set<string>;
  readonly roles: Tally;
  readonly forms: Tally;
}

interface Person {
  name: Name;
  readonly entries: Entry[];
}

function collect(mentions: Iterable<NameMention>): Entry[] {
  const entries = new Map<string, Entry>();
  for (const { name: printed, articleId, role, printed: form } of mentions) {
    const name = parseName(printed);
    const key = nameKey(name);
    if (key === "") continue;
    const entry = entries.get(key) ?? { name, articles: new Set(), roles: new Tally(), forms: new Tally() };
    entry.articles.add(articleId);
    if (role) entry.roles.add(role, articleId);
    entry.forms.add(printed, articleId);
    if (form) entry.forms.add(form, articleId);
    entries.set(key, entry);
  }
  return [...entries.values()];
}

/** Full names by family name, so that only those few are compared. */
function byFamilyName(entries: readonly Entry[]): Map<string, Entry[]> {
  const out = new Map<string, Entry[]>();
  for (const entry of entries) {
    const list = out.get(familyName(entry.name)) ?? [];
    list.push(entry);
    out.set(familyName(entry.name), list);
  }
  return out;
}

/** Joins full names that fit one another; one that fits two people who differ stays alone. */
function joinFull(entries: readonly Entry[]): Person[] {
  const people: Person[] = [];
  const fullestFirst = [...entries].sort((a, b) =>
    isFuller(a.name, b.name) ? -1 : isFuller(b.name, a.name) ? 1 : 0,
  );
  for (const entry of fullestFirst) {
    const fitting = people.filter((person) =>
      person.entries.every((other) => canBeSame(other.name, entry.name)),
    );
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) only.entries.push(entry);
    else people.push({ name: entry.name, entries: [entry] });
  }
  return people;
}

/** Whoever may be called by each short form. */
function byShortForm(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const out = new Map<string, Person[]>();
  for (const person of people)
    for (const form of shortFormsOf(person.name)) {
      const list = out.get(form) ?? [];
      list.push(person);
      out.set(form, list);
    }
  return out;
}

/** The one person a lone word can mean in the whole corpus: by family name before first name. */
function ownerOf(entry: Entry, short: ReadonlyMap<string, readonly Person[]>): Person | undefined {
  const candidates = short.get(nameKey(entry.name)) ?? [];
  const family = candidates.filter((person) => isShortFor(entry.name, person.name) === "family");
  const chosen = family.length > 0 ? family : candidates;
  return chosen.length === 1 ? chosen[0] : undefined;
}

/** No office: what a person is to another, and whose they are. */
const isRelative = (role: string): boolean =>
  /^(?:his|her|its|their|my|our)\s/i.test(role) || /['’]s?$/.test(role);

function rolesOf(all: Tally): readonly Counted[] {
  const ranked = all.ranked();
  const offices = ranked.filter(({ text }) => !isRelative(text));
  return offices.length > 0 ? offices : ranked;
}

function profile({ name, entries }: Person): PersonProfile {
  const roles = new Tally();
  const forms = new Tally();
  for (const entry of entries) {
    roles.addAll(entry.roles);
    forms.addAll(entry.forms);
  }
  const own = fold(name.printed);
  return {
    name: name.printed,
    roles: rolesOf(roles).map(({ text, articles }) => ({ role: text, articles: articles.size })),
    aliases: forms.ranked().flatMap(({ text }) => (fold(text) === own ? [] : [text])),
    articles: new Set(entries.flatMap((entry) => [...entry.articles])).size,
  };
}

/**
 * Joins the mentions of a corpus into people, those named in most articles first. Full names are joined where family
 * name, first name and middle names fit; a lone word joins the only person it can mean, else stays apart.
 */
export function joinNames(mentions: Iterable<NameMention>): readonly PersonProfile[] {
  const entries = collect(mentions);
  const full = entries.filter((entry) => isFullName(entry.name));
  const people = [...byFamilyName(full).values()].flatMap(joinFull);
  const short = byShortForm(people);
  for (const entry of entries) {
    if (isFullName(entry.name)) continue;
    const owner = ownerOf(entry, short);
    if (owner !== undefined) owner.entries.push(entry);
    else people.push({ name: entry.name, entries: [entry] });
  }
  return people.map(profile).sort((a, b) => b.articles - a.articles);
}
