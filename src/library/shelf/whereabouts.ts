/** Where a shelf's articles lie. */
export interface Whereabouts {
  /** Folders and files. */
  readonly paths: readonly string[];
  /** The folder that articles are added to; null where there is none. */
  readonly folder: string | null;
  /** What all ids begin with, so that they are none of another shelf's. */
  readonly prefix?: string;
  /** The folder for earlier versions; without it they last as long as the program. */
  readonly versions?: string;
}
