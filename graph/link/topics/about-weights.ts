/**
 * Weights of a logistic regression for `aboutFeatures`: made by `npm run bench:about -- --learn` from what was judged by eye,
 * 1042 pairs of a talk of FOSDEM 2014 to 2016 and a topic of the lists 2 to 7 that only its prose says.
 */
export const aboutWeights: { bias: number; weights: readonly number[] } = {
  bias: 1.81,
  weights: [1.45, 1.038, -0.396, 0.202, -0.922, 0.528, -1.14, -1.254, 1.199, 0.677, -0.475, 0.749, -0.681],
};
