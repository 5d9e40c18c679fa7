/**
 * Weights of a logistic regression for `aboutFeatures`: made by `npm run bench:about -- --learn` from what was judged by eye,
 * 659 pairs of a talk of FOSDEM 2014 to 2016 and a topic of the lists 2 to 5 that only its prose says.
 */
export const aboutWeights: { bias: number; weights: readonly number[] } = {
  bias: 1.257,
  weights: [1.526, 1.073, -0.555, 0.395, -1.121, 0.592, -1.277, -1.183, 1.847, 1.143, -0.812, 0.866],
};
