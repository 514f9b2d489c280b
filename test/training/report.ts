export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Weights as they are written down. */
export const rounded = (weights: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, Number(weight.toFixed(3))]));
