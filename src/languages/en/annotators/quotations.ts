import type { QuotationAnnotation } from "../../../text/annotation.ts";
import type { Annotator } from "../../../text/language.ts";
import { EXAMPLES } from "../quotations/examples.ts";
import { speechIn } from "../speech.ts";

/** Finds what stands in quotation marks, and who says it. */
const quotations: Annotator<QuotationAnnotation> = {
  type: "quotation",
  annotate: (article, sentences) => speechIn(article).quotations.touching(sentences),
  examples: EXAMPLES,
};

export default quotations;
