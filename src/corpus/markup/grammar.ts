/** Elements that hold nothing and have no end tag. */
export const VOID = new Set(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split(
    " ",
  ),
);

/** Elements whose content is no markup. */
export const RAW: ReadonlyMap<string, "RAWTEXT" | "RCDATA" | "SCRIPT_DATA"> = new Map([
  ["script", "SCRIPT_DATA"],
  ["style", "RAWTEXT"],
  ["xmp", "RAWTEXT"],
  ["iframe", "RAWTEXT"],
  ["noembed", "RAWTEXT"],
  ["noframes", "RAWTEXT"],
  ["title", "RCDATA"],
  ["textarea", "RCDATA"],
]);

/** Elements that stand on lines of their own. */
export const BLOCKS = new Set(
  (
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer " +
    "form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody " +
    "td tfoot th thead tr ul caption amp-img"
  ).split(" "),
);

interface Closing {
  /** Of the open elements, the nearest of these is closed. */
  readonly closes: ReadonlySet<string>;
  /** An open one of these is not looked through. */
  readonly until: ReadonlySet<string>;
}

const rule = (closes: string, until: string): Closing => ({
  closes: new Set(closes.split(" ")),
  until: new Set(until.split(" ")),
});

const IN_PARAGRAPH = rule("p", "table td th button object svg math");
const TABLE = "table";

/** What a start tag closes before it opens, where an end tag may be left out. */
export const CLOSED_BY: ReadonlyMap<string, Closing> = new Map([
  ...[...BLOCKS]
    .filter((name) => !/^(?:li|dd|dt|t[dhr]|tbody|thead|tfoot|caption|html|body|amp-img)$/.test(name))
    .map((name) => [name, IN_PARAGRAPH] as const),
  ["li", rule("li", "ul ol menu dir table")],
  ["dd", rule("dd dt", "dl table")],
  ["dt", rule("dd dt", "dl table")],
  ["td", rule("td th", `${TABLE} tr`)],
  ["th", rule("td th", `${TABLE} tr`)],
  ["tr", rule("tr", `${TABLE} tbody thead tfoot`)],
  ["tbody", rule("tbody thead tfoot", TABLE)],
  ["tfoot", rule("tbody thead tfoot", TABLE)],
  ["option", rule("option", "select datalist")],
  ["body", rule("head", "body")],
]);
