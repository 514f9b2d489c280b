const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const INLINE = /\\([\s\S])|\*\*([\s\S]+?)\*\*(?!\*)|\[((?:\\.|[^\]\\])+)\]\(([^)\s]+)\)/g;

/** Bold, links and escaped signs of a line. */
function inline(line: string): string {
  let out = "";
  let at = 0;
  for (const match of line.matchAll(INLINE)) {
    const [whole, sign, bold, words, address] = match;
    out += escaped(line.slice(at, match.index));
    if (sign !== undefined) out += escaped(sign);
    else if (bold !== undefined) out += `<b>${inline(bold)}</b>`;
    else out += `<a href="${escaped(address ?? "")}">${inline(words ?? "")}</a>`;
    at = match.index + whole.length;
  }
  return out + escaped(line.slice(at));
}

const BLOCKS: readonly (readonly [prefix: string, tag: string])[] = [
  ["### ", "h3"],
  ["-# ", "small"],
  ["> ", "blockquote"],
  ["- ", "li"],
];

/** One line as Discord shows it. */
function block(line: string): string {
  const [prefix, tag] = BLOCKS.find(([start]) => line.startsWith(start)) ?? ["", "p"];
  return `<${tag}>${inline(line.slice(prefix.length)) || "&nbsp;"}</${tag}>`;
}

/** Discord's markdown, as far as Ibid writes it, as HTML. */
export const htmlOf = (markdown: string): string => markdown.split("\n").map(block).join("\n");
