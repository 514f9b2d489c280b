/** Names and values that tell one series of a metric from the others. Never ids, and never what people wrote. */
export type Labels = Readonly<Record<string, string>>;

/** One line of a metric. */
export interface Sample {
  /** What stands behind the metric's name, such as `_count`. */
  readonly suffix?: string;
  readonly labels?: Labels;
  readonly value: number;
}

/** A metric with what it has to say now. */
export interface Family {
  readonly name: string;
  readonly help: string;
  readonly type: "counter" | "gauge" | "histogram" | "summary";
  readonly samples: readonly Sample[];
}

const escaped = (text: string): string =>
  text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll('"', '\\"');

const labelled = (labels: Labels): string => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
};

const numberOf = (value: number): string =>
  Number.isFinite(value) ? String(value) : Number.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";

const familyLines = ({ name, help, type, samples }: Family): string[] => [
  `# HELP ${name} ${help.replaceAll("\\", "\\\\").replaceAll("\n", "\\n")}`,
  `# TYPE ${name} ${type}`,
  ...samples.map(
    ({ suffix = "", labels = {}, value }) => `${name}${suffix}${labelled(labels)} ${numberOf(value)}`,
  ),
];

export const CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

/** Metrics in the text format of Prometheus, version 0.0.4. */
export const expositionOf = (families: readonly Family[]): string =>
  `${families.flatMap(familyLines).join("\n")}\n`;

/** A metric that has one value. */
export const single = (
  name: string,
  help: string,
  value: number,
  type: "gauge" | "counter" = "gauge",
): Family => ({ name, help, type, samples: [{ value }] });
