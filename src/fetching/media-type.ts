import { say } from "../text/saying.ts";
import media from "./data/media-types.json" with { type: "json" };
import { Unfetched } from "./fault.ts";

/** What a body is, by its header and its address. */
export interface MediaType {
  /** In lower case, without parameters; empty where the server names none. */
  readonly type: string;
  /** The ending of a file that holds it, with its dot. */
  readonly ending: string;
  /** The encoding of its text where the server names one, as it writes it. */
  readonly charset: string | undefined;
}

const ENDINGS: ReadonlyMap<string, string> = new Map(Object.entries(media.types));

/** The media types that articles come in. */
export const MEDIA_TYPES: readonly string[] = [...ENDINGS]
  .filter(([, ending]) => ending)
  .map(([type]) => type);

const TYPE = /^\s{0,9}([\w.+-]{1,80}\/[\w.+-]{1,80})/;
const CHARSET = /;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i;

/** The longest known ending of the address's path. */
function endingOf({ pathname }: URL): string | undefined {
  const path = pathname.toLowerCase();
  return media.endings.filter((each) => path.endsWith(each)).sort((a, b) => b.length - a.length)[0];
}

function fittingEnding(type: string, url: URL): string | undefined {
  const usual = type === "" ? "" : ENDINGS.get(type);
  const own = endingOf(url);
  if (usual === "") return own;
  // Raw files of many hosts come as plain text.
  return usual === ".txt" && own && media.plain.includes(own) ? own : usual;
}

const unreadable = (type: string): Unfetched =>
  type === ""
    ? new Unfetched("media-type", "That address does not say what it gives; add the file itself.")
    : new Unfetched(
        "media-type",
        say("That address gives {type}, which cannot be read as an article.", { type }),
      );

/** What a body is. Throws an Unfetched where it is nothing that articles come in. */
export function mediaTypeOf(header: string | undefined, url: URL): MediaType {
  const given = header?.slice(0, 400) ?? "";
  const type = TYPE.exec(given)?.[1]?.toLowerCase() ?? "";
  const ending = fittingEnding(type, url);
  if (ending === undefined) throw unreadable(type);
  return { type, ending, charset: CHARSET.exec(given)?.[1] };
}
