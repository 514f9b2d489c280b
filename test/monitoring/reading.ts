const NAME = "[a-zA-Z_:][a-zA-Z0-9_:]*";
const LABEL = '[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\\\\n]|\\\\["\\\\n])*"';
const SAMPLE = new RegExp(`^(${NAME})(\\{${LABEL}(?:,${LABEL})*\\})? (-?[0-9.e+-]+|NaN|[+-]Inf)$`);
const HELP = new RegExp(`^# HELP (${NAME}) \\S.*$`);
const TYPE = new RegExp(`^# TYPE (${NAME}) (counter|gauge|histogram|summary)$`);

/**
 * Reads the text format of Prometheus as strictly as its description is: series by name and labels. Throws where it is
 * not kept.
 */
export function metricsIn(text: string): Map<string, number> {
  if (!text.endsWith("\n")) throw new Error("the last line has no end");
  const found = new Map<string, number>();
  let family = "";
  let type = "";
  for (const line of text.slice(0, -1).split("\n")) {
    const [, helped] = HELP.exec(line) ?? [];
    const [, typed, kind] = TYPE.exec(line) ?? [];
    if (helped !== undefined) family = helped;
    else if (typed !== undefined && kind !== undefined) {
      if (typed !== family) throw new Error(`a type without help: ${line}`);
      type = kind;
    } else {
      const [, name = "", labels = "", value = ""] = SAMPLE.exec(line) ?? [];
      const base = type === "histogram" ? name.replace(/_(?:bucket|sum|count)$/, "") : name;
      if (base !== family || found.has(name + labels)) throw new Error(`an odd line: ${line}`);
      found.set(name + labels, Number(value.replace("Inf", "Infinity")));
    }
  }
  return found;
}
