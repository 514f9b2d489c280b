/**
 * How much each feature counts. Learned as a softmax over the candidates of 4,983 questions of half of SQuAD 1.1's
 * development articles, then rounded by hand after a look at the other half. Features run from 0 to about 1.
 */
const WEIGHTS = {
  sentence: 6,
  window: 3,
  paragraph: 12,
  article: 10,
  title: 3,
  titleOnly: 5,
  phrase: 4,
  near: 1,
  kind: 2,
  asks: -3,
  exact: 3,
} as const;

export type Feature = keyof typeof WEIGHTS;
export type Features = Readonly<Record<Feature, number>>;

export const weigh = (features: Features): number =>
  (Object.keys(WEIGHTS) as Feature[]).reduce((sum, name) => sum + WEIGHTS[name] * features[name], 0);
