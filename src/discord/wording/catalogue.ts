import * as z from "zod";
import { type FolderModule, Misfit, modulesOf } from "../../modules.ts";

/** One form, or one for each kind of number that the language tells apart (CLDR's names). */
const form = z.union([
  z.string().min(1),
  z.strictObject({
    one: z.string().optional(),
    few: z.string().optional(),
    many: z.string().optional(),
    other: z.string(),
  }),
]);

/** Discord's rule for names of commands and options: lower case letters of any script. */
const name = z
  .string()
  .regex(/^[-_'\p{L}\p{N}]{1,32}$/u)
  .refine((text) => text === text.toLowerCase(), "must be in lower case");
const described = { name, description: z.string().min(1).max(100) };
const withOptions = {
  ...described,
  options: z.record(z.string(), z.strictObject(described)).optional(),
};
const command = z.strictObject({
  ...withOptions,
  /** Of a command that is several in one. */
  subcommands: z.record(z.string(), z.strictObject(withOptions)).optional(),
});

const schema = z.strictObject({
  /** Discord's names of the language. */
  locales: z.array(z.string()).min(1),
  /** What is said, by its English form. */
  sayings: z.record(z.string(), form),
  /** Commands by their English name; of an entry `*` the options that all have. */
  commands: z.record(z.string(), command),
  /** Options that several commands have, by their English name. */
  options: z.record(z.string(), z.strictObject(described)),
});

/** One language of the Discord face. */
export type Catalogue = z.output<typeof schema>;
export type Form = z.output<typeof form>;

function catalogueOf({ file, value }: FolderModule): Catalogue {
  const read = schema.safeParse(value);
  if (!read.success) throw new Misfit(`${file} is no catalogue: ${z.prettifyError(read.error)}`);
  return read.data;
}

/** All languages beside English: each is a file of the folder. Throws a Misfit that names a file that does not fit. */
export const loadCatalogues = async (): Promise<readonly Catalogue[]> =>
  (await modulesOf(new URL("./languages/", import.meta.url))).map(catalogueOf);
