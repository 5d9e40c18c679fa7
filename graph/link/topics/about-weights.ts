/**
 * Weights of a logistic regression for `aboutFeatures`: made by `npm run bench:about -- --learn` from what was judged by eye,
 * 1210 pairs of a talk of FOSDEM 2014 to 2016 and a topic of the lists 2 to 8 that only its prose says.
 */
export const aboutWeights: { bias: number; weights: readonly number[] } = {
  bias: 1.327,
  weights: [1.698, 1.036, -0.415, 0.2, -0.836, 0.354, -1.271, -1.367, 1.206, 0.694, -0.315, 0.814, -0.583],
};
