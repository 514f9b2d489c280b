import { getDocumentProxy } from "unpdf";
import { Unreadable } from "../reader.ts";
import type { Run } from "./piece.ts";

/** What a PDF file prints, page by page, and the title that it gives itself. */
export interface Printed {
  readonly pages: readonly (readonly Run[])[];
  readonly title: string | undefined;
  /** The numbers of pages that are damaged; they stand in `pages` without text. */
  readonly damaged: readonly number[];
}

export const DAMAGED = "is a damaged PDF file";

const MOST_PAGES = 5000;
const MOST_TEXT = 4_000_000;

/** No code of the file is run, no font or picture of it is loaded. */
const OPTIONS = {
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWasm: false,
  enableXfa: false,
  maxImageSize: 1,
  verbosity: 0,
} as const;

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

async function opened(bytes: Uint8Array): Promise<Document> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), OPTIONS);
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.name === "PasswordException";
    throw new Unreadable(isLocked ? "is encrypted" : DAMAGED, { cause });
  }
}

async function runsOf(document: Document, number: number): Promise<Run[]> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.flatMap((item) =>
    "str" in item ? [{ text: item.str, matrix: item.transform.map(Number), width: item.width }] : [],
  );
}

const FILE_NAME =
  /\.(?:docx?|pdf|indd|tex|qxp|pptx?|xlsx?|rtf|odt|txt|dvi|pages)$|^microsoft |^untitled|^slide 1$/i;

/** Many programs put a file's name in the place of a title. */
async function titleOf(document: Document): Promise<string | undefined> {
  const metadata = await document.getMetadata().catch(() => undefined);
  const title: unknown = metadata?.info && "Title" in metadata.info ? metadata.info.Title : undefined;
  const text = typeof title === "string" ? title.replace(/\s+/g, " ").trim() : "";
  return /\s/.test(text) && !FILE_NAME.test(text) && !text.includes("\uFFFD") ? text : undefined;
}

/** Rejects with Unreadable where it is encrypted, damaged or too much. */
export async function printedIn(bytes: Uint8Array): Promise<Printed> {
  const document = await opened(bytes);
  if (document.numPages > MOST_PAGES) throw new Unreadable(`has more than ${MOST_PAGES} pages`);
  const pages: Run[][] = [];
  const damaged: number[] = [];
  let total = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const runs = await runsOf(document, number).catch(() => undefined);
    if (!runs) damaged.push(number);
    total += runs?.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
    if (total > MOST_TEXT) throw new Unreadable("holds more than 4 million characters of text");
    pages.push(runs ?? []);
  }
  return { pages, title: await titleOf(document), damaged };
}
