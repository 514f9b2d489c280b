import { type Run, runsOf, wrapped } from "./ansi.ts";

const COLUMNS = 92;
const LINE = 21;
const LETTER = 8.4;
const MARGIN = 24;
const TITLE_BAR = 38;
const COLOURS: Readonly<Record<Run["look"], string>> = {
  plain: "#d6dae2",
  bold: "#ffffff",
  dim: "#8b93a3",
  mark: "#f2c14e",
};

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function lineOf(runs: readonly Run[], at: number): string {
  const spans = runs.map(({ text, look }) => {
    const weight = look === "bold" || look === "mark" ? ' font-weight="700"' : "";
    return `<tspan fill="${COLOURS[look]}"${weight}>${escaped(text)}</tspan>`;
  });
  return `<text x="${MARGIN}" y="${TITLE_BAR + MARGIN + at * LINE}" xml:space="preserve">${spans.join("")}</text>`;
}

/** A terminal window as a picture, with what stands in it. */
export function terminal(output: string, title: string): string {
  const lines = output.split("\n").flatMap((line) => wrapped(runsOf(line), COLUMNS, "   "));
  const width = Math.ceil(COLUMNS * LETTER + 2 * MARGIN);
  const height = TITLE_BAR + 2 * MARGIN + (lines.length - 1) * LINE;
  const dots = ["#ff5f57", "#febc2e", "#28c840"].map(
    (colour, i) => `<circle cx="${MARGIN + i * 20}" cy="${TITLE_BAR / 2}" r="6" fill="${colour}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">
<rect width="100%" height="100%" rx="10" fill="#1e222a"/>
<path d="M0 10a10 10 0 0 1 10-10h${width - 20}a10 10 0 0 1 10 10v${TITLE_BAR - 10}H0z" fill="#2a2f3a"/>
${dots.join("\n")}
<text x="${width / 2}" y="${TITLE_BAR / 2 + 5}" text-anchor="middle" fill="#8b93a3" font-family="system-ui, sans-serif" font-size="13">${escaped(title)}</text>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">
${lines.map(lineOf).join("\n")}
</g>
</svg>
`;
}
