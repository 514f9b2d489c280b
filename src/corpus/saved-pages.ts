const PAGE = /^(.+)\.x?html?$/i;
/** What browsers call the folder of a page's parts, behind the page's name, in the languages that they speak. */
const PARTS =
  /^(.+)[_-](?:files|Dateien|fichiers|archivos|file|bestanden|arquivos|ficheiros|pliki|soubory|filer|tiedostot)$/i;

/** Of the names in a folder those of folders that hold the pictures, styles and frames of a page saved beside them. */
export function savedWith(names: readonly string[]): ReadonlySet<string> {
  const pages = new Set(names.flatMap((name) => PAGE.exec(name)?.[1] ?? []));
  return new Set(names.filter((name) => pages.has(PARTS.exec(name)?.[1] ?? "")));
}
