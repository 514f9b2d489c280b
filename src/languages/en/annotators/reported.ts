import type { ReportedAnnotation } from "../../../text/annotation.ts";
import type { Annotator } from "../../../text/language.ts";
import { inParts } from "../parts.ts";
import { EXAMPLES } from "../reported/examples.ts";
import { speechIn } from "../speech.ts";

/** Finds what somebody is reported to have said, in words that are not marked as theirs. */
const reported: Annotator<ReportedAnnotation> = {
  type: "reported",
  annotate: (article, sentences) =>
    inParts(article, sentences, (part, own) => speechIn(part).reported.touching(own)),
  examples: EXAMPLES,
};

export default reported;
