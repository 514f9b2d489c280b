/** One naming of a person in an article. */
export interface NameMention {
  /** The fullest form that its article has. */
  readonly name: string;
  /** The words of the mention itself. */
  readonly printed: string;
  readonly articleId: string;
  /** What the sentence says the person is, as printed. */
  readonly role?: string | undefined;
}

/** A role as the articles print it, with the number of articles that give it. */
export interface RoleCount {
  readonly role: string;
  readonly articles: number;
}

/** A person as the corpus knows them. */
export interface PersonProfile {
  /** The fullest form. */
  readonly name: string;
  /** Most often given first. */
  readonly roles: readonly RoleCount[];
  /** Other forms of the name in the corpus. */
  readonly aliases: readonly string[];
  /** In how many articles the person is named. */
  readonly articles: number;
}
