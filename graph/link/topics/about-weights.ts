/**
 * Weights of a logistic regression for `aboutFeatures`: made by `npm run bench:about -- --learn` from what was judged by eye,
 * 668 pairs of a talk of FOSDEM 2014 to 2016 and a topic of the lists 2 to 5 that only its prose says.
 */
export const aboutWeights: { bias: number; weights: readonly number[] } = {
  bias: 1.224,
  weights: [1.493, 1.026, -0.568, 0.38, -1.092, 0.558, -1.303, -1.222, 1.829, 1.158, -0.821, 0.842],
};
