import type { QuotationAnnotation } from "../../../text/annotation.ts";
import type { Annotator } from "../../../text/language.ts";
import { inParts } from "../parts.ts";
import { EXAMPLES } from "../quotations/examples.ts";
import { speechIn } from "../speech.ts";

/** Finds what stands in quotation marks, and who says it. */
const quotations: Annotator<QuotationAnnotation> = {
  type: "quotation",
  annotate: (article, sentences) =>
    inParts(article, sentences, (part, own) => speechIn(part).quotations.touching(own)),
  examples: EXAMPLES,
};

export default quotations;
