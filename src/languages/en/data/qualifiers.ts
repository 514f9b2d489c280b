/** Words that turn or weaken what a sentence says: two sentences that differ in them do not say the same; folded. */
export const QUALIFIERS: ReadonlySet<string> = new Set(
  `not no never none nobody nothing nowhere nor neither without cannot cant wont dont doesnt didnt isnt arent wasnt
  werent hasnt havent hadnt wouldnt couldnt shouldnt unable unlikely hardly barely scarcely rarely seldom few little
  fail fails failed refuse refuses refused refusing deny denies denied denying reject rejects rejected avoid avoided
  cancel cancelled canceled stop stopped against may might could would should if unless until till alleged allegedly
  reportedly possible possibly perhaps maybe probably almost nearly expected plans planned proposed threatened hopes
  wants only except instead rather`.split(/\s+/),
);

/** Words that only tie a sentence to the one before it; folded. */
export const CONNECTIVES: ReadonlySet<string> = new Set(
  "also meanwhile however moreover furthermore additionally then now thus therefore accordingly still yet".split(
    " ",
  ),
);
