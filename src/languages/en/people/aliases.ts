import {
  canBeSame,
  familyName,
  isFuller,
  isFullName,
  isShortFor,
  type Name,
  nameKey,
  shortFormsOf,
} from "./names.ts";

/** A mention to be joined with others of its article. */
export interface NamedMention {
  readonly name: Name;
  /** The office named right before it, folded: "president". */
  readonly office: string;
  /** A king or a pope goes by a first name that is no one else's family name. */
  readonly regal: boolean;
}

/** A person of one article: the fullest form of the name, and the offices that stand before its mentions. */
export interface PersonGroup {
  name: Name;
  readonly regal: boolean;
  readonly offices: Set<string>;
}

/** Lists by key. */
class Index<T> {
  readonly #lists = new Map<string, T[]>();

  add(key: string, item: T): void {
    const list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, [item]);
    else list.push(item);
  }

  get(key: string): readonly T[] {
    return this.#lists.get(key) ?? [];
  }
}

function join(group: PersonGroup, { name, office }: NamedMention): PersonGroup {
  if (isFuller(name, group.name)) group.name = name;
  if (office !== "") group.offices.add(office);
  return group;
}

const open = ({ name, regal, office }: NamedMention): PersonGroup => ({
  name,
  regal,
  offices: new Set(office === "" ? [] : [office]),
});

/** The groups of full names, by name. */
function groupFull(mentions: readonly NamedMention[]): ReadonlyMap<string, PersonGroup> {
  const byKey = new Map<string, PersonGroup>();
  const byFamily = new Index<PersonGroup>();
  for (const mention of mentions) {
    if (!isFullName(mention.name)) continue;
    const fitting = byFamily
      .get(familyName(mention.name))
      .filter((group) => canBeSame(group.name, mention.name));
    const same = byKey.get(nameKey(mention.name)) ?? (fitting.length === 1 ? fitting[0] : undefined);
    const group = same ? join(same, mention) : open(mention);
    if (same === undefined) byFamily.add(familyName(mention.name), group);
    byKey.set(nameKey(mention.name), group);
  }
  return byKey;
}

/** The one group of a list: of several, the only one that has held the office named with the mention. */
function single(groups: readonly PersonGroup[], office: string): PersonGroup | undefined {
  if (groups.length < 2) return groups[0];
  const holders = groups.filter((group) => group.offices.has(office));
  return holders.length === 1 ? holders[0] : undefined;
}

/** The group a short form belongs to: by family name before first name; none where two people could be meant. */
function owner(mention: NamedMention, byShortForm: Index<PersonGroup>): PersonGroup | undefined {
  const able = byShortForm.get(nameKey(mention.name)).filter((group) => group.regal === mention.regal);
  const family = able.filter((group) => isShortFor(mention.name, group.name) === "family");
  return single(family.length > 0 ? family : able, mention.office);
}

/**
 * For each mention of an article, in order, the person it names. Two people of one family name are kept apart; where
 * not all of the article is seen, so is every short form.
 */
export function groupMentions(mentions: readonly NamedMention[], seesAll = true): readonly PersonGroup[] {
  const full = groupFull(mentions);
  const byShortForm = new Index<PersonGroup>();
  for (const group of seesAll ? new Set(full.values()) : [])
    for (const form of shortFormsOf(group.name)) byShortForm.add(form, group);
  const lone = new Map<string, PersonGroup>();
  return mentions.map((mention) => {
    const key = nameKey(mention.name);
    const known = isFullName(mention.name) ? full.get(key) : owner(mention, byShortForm);
    if (known !== undefined) return join(known, mention);
    const group = lone.get(`${mention.regal} ${key}`) ?? open(mention);
    lone.set(`${mention.regal} ${key}`, group);
    return group;
  });
}
