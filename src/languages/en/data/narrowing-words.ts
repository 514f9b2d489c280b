/** What is asked for by itself, of which a day beside it can only be that of publication; as a piece of a pattern. */
export const PUBLISHED =
  "(?:news|articles?|reports?|stories|coverage|headlines|updates?|anything|everything|quotes?|quotations?|statements?|remarks|comments)";

/** Of these the name says nothing beside what they are about. */
export const CONTENTLESS = "(?:news|coverage|headlines|updates?|anything|everything)";

/** Verbs of publishing: beside them a day is that of the article. */
export const PUBLISHING = "(?:published|printed|(?:as )?reported|written)";

/** A line with one of these says or asks something, and is no mere topic. */
export const STATING =
  "(?:is|are|was|were|has|have|had|did|does|do|will|would|can|could|who|whom|whose|what|when|where|why|how|which|that)";
