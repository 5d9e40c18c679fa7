/**
 * Weights of a logistic regression for `aboutFeatures`: made by `npm run bench:about -- --learn` from what was judged by eye,
 * 887 pairs of a talk of FOSDEM 2014 to 2016 and a topic of the lists 2 to 6 that only its prose says.
 */
export const aboutWeights: { bias: number; weights: readonly number[] } = {"bias":1.753,"weights":[1.201,1.008,-0.374,0.223,-0.816,0.545,-1.075,-1.315,1.726,0.575,-0.718,0.831,-0.624]};
