/**
 * Weights of a logistic regression for `aboutFeatures`: made by `npm run bench:about -- --learn` from what was judged by eye,
 * 1210 pairs of a talk of FOSDEM 2014 to 2016 and a topic of the lists 2 to 8 that only its prose says.
 */
export const aboutWeights: { bias: number; weights: readonly number[] } = {
  bias: 1.328,
  weights: [1.697, 1.036, -0.415, 0.2, -0.835, 0.354, -1.271, -1.368, 1.206, 0.693, -0.314, 0.813, -0.584],
};
