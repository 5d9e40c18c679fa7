/** Logistic regression by Newton's method. */

const rounds = 12;

/**
 * Learns from examples, of which there is at least one. Features are standardised before.
 *
 * @param labels 1 or 0 for each row.
 * @param penalty ridge on the weights of the standardised features.
 * @returns weights for the features as they are.
 */
export function logisticRegression(
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  penalty: number,
): { bias: number; weights: number[] } {
  const size = rows[0]!.length;
  const means = new Float64Array(size);
  const scales = new Float64Array(size);
  for (const row of rows) for (let i = 0; i < size; i++) means[i]! += row[i]! / rows.length;
  for (const row of rows) for (let i = 0; i < size; i++) scales[i]! += (row[i]! - means[i]!) ** 2 / rows.length;
  for (let i = 0; i < size; i++) scales[i] = Math.sqrt(scales[i]!) || 1;
  const x = rows.map((row) => Float64Array.from([1, ...row.map((value, i) => (value - means[i]!) / scales[i]!)]));
  let weights = new Float64Array(size + 1);
  weights[0] = -3;
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(size + 1);
    const hessian = Array.from({ length: size + 1 }, () => new Float64Array(size + 1));
    x.forEach((row, at) => {
      let sum = 0;
      for (let i = 0; i <= size; i++) sum += row[i]! * weights[i]!;
      const chance = 1 / (1 + Math.exp(-sum));
      const error = labels[at]! - chance;
      const spread = chance * (1 - chance);
      for (let i = 0; i <= size; i++) {
        gradient[i]! += error * row[i]!;
        const line = hessian[i]!;
        const factor = spread * row[i]!;
        for (let j = 0; j <= i; j++) line[j]! += factor * row[j]!;
      }
    });
    for (let i = 0; i <= size; i++) {
      const ridge = i === 0 ? 1e-6 : penalty;
      gradient[i]! -= ridge * weights[i]!;
      hessian[i]![i]! += ridge;
      for (let j = 0; j < i; j++) hessian[j]![i] = hessian[i]![j]!;
    }
    const step = solve(hessian, gradient);
    // Newton's step can overshoot where chances are near 0 or 1: it is halved until the loss falls.
    const before = loss(x, labels, weights, penalty);
    let factor = 1;
    let next = weights;
    do {
      next = weights.map((weight, i) => weight + factor * step[i]!);
      factor /= 2;
    } while (loss(x, labels, next, penalty) > before && factor > 1e-4);
    weights = next;
    if (step.every((value) => Math.abs(value) < 1e-6)) break;
  }
  const plain = Array.from(weights.subarray(1), (weight, i) => weight / scales[i]!);
  return { bias: weights[0]! - plain.reduce((sum, weight, i) => sum + weight * means[i]!, 0), weights: plain };
}

/** The penalised negative log likelihood. */
function loss(x: Float64Array[], labels: readonly number[], weights: Float64Array, penalty: number): number {
  let total = 0;
  for (let i = 1; i < weights.length; i++) total += (penalty / 2) * weights[i]! ** 2;
  x.forEach((row, at) => {
    let sum = 0;
    for (let i = 0; i < weights.length; i++) sum += row[i]! * weights[i]!;
    if (labels[at]) sum = -sum;
    total += sum > 30 ? sum : Math.log1p(Math.exp(sum));
  });
  return total;
}

/** Solves a symmetric positive definite system by Cholesky's decomposition. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const lower = Array.from({ length: size }, () => new Float64Array(size));
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i]![j]!;
      for (let k = 0; k < j; k++) sum -= lower[i]![k]! * lower[j]![k]!;
      lower[i]![j] = i === j ? Math.sqrt(sum) : sum / lower[j]![j]!;
    }
  }
  const result = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let sum = right[i]!;
    for (let k = 0; k < i; k++) sum -= lower[i]![k]! * result[k]!;
    result[i] = sum / lower[i]![i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = result[i]!;
    for (let k = i + 1; k < size; k++) sum -= lower[k]![i]! * result[k]!;
    result[i] = sum / lower[i]![i]!;
  }
  return result;
}
