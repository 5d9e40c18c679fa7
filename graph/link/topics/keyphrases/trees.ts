/** Boosted regression trees: small decision trees, each of which corrects the sum of those before it. */

/** A leaf's value, or a split: values of the feature up to the threshold go left. */
export type Tree = number | { feature: number; threshold: number; left: Tree; right: Tree };

/** The sum of what the trees say of these values: log odds. */
export function scoreOf(values: number[], trees: readonly Tree[]): number {
  let sum = 0;
  for (const tree of trees) {
    let node = tree;
    while (typeof node !== 'number') node = values[node.feature]! <= node.threshold ? node.left : node.right;
    sum += node;
  }
  return sum;
}

/** One line: a split is `feature:threshold`, followed by its left and its right part; a leaf is `=value`. */
export function writeTree(tree: Tree): string {
  if (typeof tree === 'number') return `=${tree.toFixed(4)}`;
  return `${tree.feature}:${Number(tree.threshold.toPrecision(6))} ${writeTree(tree.left)} ${writeTree(tree.right)}`;
}

/** Reads what `writeTree` wrote. */
export function readTree(line: string): Tree {
  const parts = line.split(' ');
  let at = 0;
  const next = (): Tree => {
    const part = parts[at++];
    if (part === undefined) throw new Error(`A tree ends too early: ${line}`);
    if (part.startsWith('=')) return Number(part.slice(1));
    const [feature, threshold] = part.split(':').map(Number) as [number, number];
    const left = next();
    return { feature, threshold, left, right: next() };
  };
  return next();
}

/** Set on folds of the talks; the customary kind of values for some ten thousand rows of which few are hits. */
const settings = { trees: 120, leaves: 6, rate: 0.07, fewestRows: 40, ridge: 20, rows: 0.7, features: 0.4, bins: 64 };

/**
 * Grows trees for the log odds of the labels by gradient boosting with second order leaves (Friedman 2001; Chen and Guestrin
 * 2016), leaf by leaf on binned values (Ke et al. 2017). Each tree sees a part of the rows and of the features; which, the same
 * numbers choose each time. The first "tree" is the log odds of all rows.
 *
 * @param rows the features of each row, all of one length
 * @param labels 1 or 0 a row
 */
export function growTrees(rows: number[][], labels: number[]): Tree[] {
  const size = rows[0]?.length ?? 0;
  const edges = Array.from({ length: size }, (_, feature) => edgesOf(rows, feature));
  const binned = edges.map((edge, feature) => Uint8Array.from(rows, (row) => binOf(row[feature]!, edge)));
  const base = Math.log((labels.reduce((sum, label) => sum + label, 0) + 0.5) / (rows.length + 1));
  const scores = new Float64Array(rows.length).fill(base);
  const random = randomNumbers(1);
  const trees: Tree[] = [base];
  const gradients = new Float64Array(rows.length);
  const curvatures = new Float64Array(rows.length);
  for (let round = 0; round < settings.trees; round++) {
    for (let at = 0; at < rows.length; at++) {
      const chance = 1 / (1 + Math.exp(-scores[at]!));
      gradients[at] = chance - labels[at]!;
      curvatures[at] = chance * (1 - chance);
    }
    const sample = Int32Array.from(rows.keys()).filter(() => random() < settings.rows);
    const features = edges
      .map((_, feature) => ({ feature, order: random() }))
      .sort((a, b) => a.order - b.order)
      .slice(0, Math.ceil(settings.features * size))
      .map(({ feature }) => feature);
    const tree = growTree(sample, features, { edges, binned, gradients, curvatures });
    for (let at = 0; at < rows.length; at++) scores[at]! += scoreOf(rows[at]!, [tree]);
    trees.push(tree);
  }
  return trees;
}

interface Grown {
  edges: number[][];
  binned: Uint8Array[];
  gradients: Float64Array;
  curvatures: Float64Array;
}

interface Leaf {
  rows: Int32Array;
  value: number;
  split?: { gain: number; feature: number; bin: number };
  parts?: [Leaf, Leaf];
}

/** Splits the leaf where most is gained until there are enough. */
function growTree(sample: Int32Array, features: number[], data: Grown): Tree {
  const root = leafOf(sample, features, data);
  const leaves = [root];
  while (leaves.length < settings.leaves) {
    const best = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
    if (!best.split) break;
    const { feature, bin } = best.split;
    const column = data.binned[feature]!;
    best.parts = [
      leafOf(
        best.rows.filter((at) => column[at]! <= bin),
        features,
        data,
      ),
      leafOf(
        best.rows.filter((at) => column[at]! > bin),
        features,
        data,
      ),
    ];
    leaves.splice(leaves.indexOf(best), 1, ...best.parts);
  }
  const tree = (leaf: Leaf): Tree =>
    leaf.parts
      ? {
          feature: leaf.split!.feature,
          threshold: data.edges[leaf.split!.feature]![leaf.split!.bin]!,
          left: tree(leaf.parts[0]),
          right: tree(leaf.parts[1]),
        }
      : settings.rate * leaf.value;
  return tree(root);
}

function leafOf(rows: Int32Array, features: number[], { binned, gradients, curvatures }: Grown): Leaf {
  let [gradient, curvature] = [0, 0];
  for (const at of rows) {
    gradient += gradients[at]!;
    curvature += curvatures[at]!;
  }
  const leaf: Leaf = { rows, value: -gradient / (curvature + settings.ridge) };
  const worth = (g: number, h: number) => g ** 2 / (h + settings.ridge);
  for (const feature of features) {
    const column = binned[feature]!;
    const sums = new Float64Array(3 * settings.bins);
    for (const at of rows) {
      const place = 3 * column[at]!;
      sums[place]! += gradients[at]!;
      sums[place + 1]! += curvatures[at]!;
      sums[place + 2]!++;
    }
    let [g, h, count] = [0, 0, 0];
    for (let bin = 0; bin < settings.bins - 1; bin++) {
      g += sums[3 * bin]!;
      h += sums[3 * bin + 1]!;
      count += sums[3 * bin + 2]!;
      if (count < settings.fewestRows) continue;
      if (rows.length - count < settings.fewestRows) break;
      const gain = worth(g, h) + worth(gradient - g, curvature - h) - worth(gradient, curvature);
      if (gain > (leaf.split?.gain ?? 1e-9)) leaf.split = { gain, feature, bin };
    }
  }
  return leaf;
}

/** Between which values a feature is cut: half by how many rows there are, half by how many values, for few rows bear a sign. */
function edgesOf(rows: number[][], feature: number): number[] {
  const values = Float64Array.from(rows, (row) => row[feature]!).sort();
  const different = Float64Array.from(new Set(values));
  if (different.length <= settings.bins) return [...different.subarray(0, -1)];
  const edges = new Set<number>();
  const half = settings.bins / 2;
  for (let part = 1; part < half; part++)
    for (const list of [values, different]) edges.add(list[Math.floor((part * list.length) / half)]!);
  edges.delete(values.at(-1)!);
  return [...edges].sort((a, b) => a - b);
}

function binOf(value: number, edges: number[]): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= edges[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Numbers from 0 to 1 that are the same for the same seed (Mulberry32, by T. Ettinger, public domain). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
