import type { CorpusView } from "../../src/answering/command.ts";
import type { PrintedFigure } from "../../src/answering/fuller-figures.ts";
import { appOver } from "./app.ts";

/** All figures of a text, in order, each with its sentence. */
export async function figuresIn(
  text: string,
): Promise<{ readonly corpus: CorpusView; readonly figures: readonly PrintedFigure[] }> {
  const { corpus } = await appOver({ "a.txt": text });
  const figures = corpus.articles
    .flatMap(({ sentences }) => sentences)
    .flatMap((sentence) => corpus.annotationsOf(sentence, "figure").map((figure) => ({ figure, sentence })));
  return { corpus, figures };
}
