/** Logistic regression with a ridge, by Newton's method: few features, so each step is solved exactly. */

/** A row of features, its label (0 or 1) and its weight. */
export interface LogisticRow {
  readonly features: readonly number[];
  readonly label: number;
  readonly weight: number;
}

const STEPS = 25;
const CLOSE = 1e-6;

/** Fits weights, the last of them the bias. `ridge` draws all others to zero, by half of it times their square. */
export function fitLogistic(rows: readonly LogisticRow[], ridge: number): readonly number[] {
  const width = (rows[0]?.features.length ?? 0) + 1;
  const weights = new Array<number>(width).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const { slope, curve } = slopeAt(rows, weights, ridge);
    const change = solved(curve, slope);
    change.forEach((value, i) => {
      weights[i] = (weights[i] as number) + value;
    });
    if (change.every((value) => Math.abs(value) < CLOSE)) break;
  }
  return weights;
}

interface Slope {
  readonly slope: number[];
  readonly curve: number[][];
}

/** First and second derivatives of the penalised log-likelihood, the latter without its sign. */
function slopeAt(rows: readonly LogisticRow[], weights: readonly number[], ridge: number): Slope {
  const bias = weights.length - 1;
  const slope = weights.map((value, i) => (i < bias ? -ridge * value : 0));
  const curve = weights.map((_, i) => weights.map((_, j) => (i === j && i < bias ? ridge : 0)));
  for (const { features, label, weight } of rows) {
    const values = [...features, 1];
    const odds = values.reduce((sum, value, i) => sum + value * (weights[i] as number), 0);
    const probability = 1 / (1 + Math.exp(-odds));
    const error = weight * (label - probability);
    const spread = weight * probability * (1 - probability);
    values.forEach((value, i) => {
      if (value === 0) return;
      slope[i] = (slope[i] as number) + error * value;
      const line = curve[i] as number[];
      values.forEach((other, j) => {
        line[j] = (line[j] as number) + spread * value * other;
      });
    });
  }
  return { slope, curve };
}

/** Solves a system of linear equations with a symmetric positive definite matrix, by elimination. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((line, i) => [...line, right[i] as number]);
  rows.forEach((line, i) => {
    const pivot = line[i] as number;
    for (const other of rows) {
      if (other === line) continue;
      const times = (other[i] as number) / pivot;
      if (times !== 0)
        line.forEach((value, j) => {
          other[j] = (other[j] as number) - times * value;
        });
    }
  });
  return rows.map((line, i) => (line.at(-1) as number) / (line[i] as number));
}
