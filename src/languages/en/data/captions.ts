/** Words that tell a line's parts where no full stop does: labels of credits and figures, and what a title follows. */

/** Before a colon: who took or drew the picture. "Harbour at dawn Image: Ada Lind" */
export const CREDIT_LABELS: readonly string[] = [
  "Credit",
  "Credits",
  "Graphic",
  "Illustration",
  "Image",
  "Image credit",
  "Image source",
  "Images",
  "Photo",
  "Photo credit",
  "Photograph",
  "Photographer",
  "Photos",
  "Picture",
  "Picture credit",
  "Pictures",
  "Screenshot",
  "Video",
];

/** Before a number: what stands in an article and has a caption. */
export const NUMBERED_PICTURES: readonly string[] = [
  "Box",
  "Chart",
  "Exhibit",
  "Fig.",
  "Figure",
  "Plate",
  "Table",
];

/** Before a number and a full stop: a part of an article, which the stop does not end. */
export const NUMBERED_PARTS: readonly string[] = [
  ...NUMBERED_PICTURES,
  "Appendix",
  "Article",
  "Chapter",
  "Example",
  "Lesson",
  "Listing",
  "Map",
  "Method",
  "Note",
  "Part",
  "Question",
  "Scene",
  "Section",
  "Step",
  "Tip",
];

/**
 * Lower case; a capital after one of these begins a work's title or what was said or thought: "the film It was late".
 */
export const BEFORE_TITLES: ReadonlySet<string> = new Set(
  `album anthem article ballad blog book called campaign cartoon chapter column comedy documentary drama dubbed entitled
  episode essay exhibition feature film game hashtag headline headlined hit hymn magazine memoir motto movie musical named
  novel opera painting paper play podcast poem programme program project quote recording remake report said says sequel
  series show single slogan song sonnet soundtrack story tale themed think thought thriller titled track tune video wrote
  written`.split(/\s+/),
);

/** A date on its own after one of these belongs to the words before it: "It opens on Sunday, May 4, 2031". */
export const BEFORE_DATES: ReadonlySet<string> = new Set(
  `on of since until till from to by for before after and or between through is was are were be been this next last
  dated born died the late early every starting beginning ending effective around about`.split(/\s+/),
);

/** Before these a sentence cannot stop of itself: a dash behind one breaks it off. Lower case. */
export const UNFINISHED: ReadonlySet<string> = new Set(
  `a an and are as at be because been but by for from had has have he's i'm if in into is it's my not of on or other our
  she's so such than that that's the their there's they're to very was we're were what's when where which who will with
  would you're your`.split(/\s+/),
);

/** With these, speech starts anew after it broke off, besides the words that begin sentences. */
export const RESTARTS: ReadonlySet<string> = new Set(["first", "oh", "okay", "ok", "sure", "wait", "yeah"]);

/** Verbs that name the speaker behind what was asked or shouted: `"Why?" Ada asked`. */
export const SAID: readonly string[] =
  `added answered asked asks barked cried exclaimed gasped growled groaned hissed inquired joked mumbled murmured muttered
  quipped replied responded roared said says screamed shouted shrieked sighed snapped sobbed told whispered wrote
  yelled`.split(/\s+/);
