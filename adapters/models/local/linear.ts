/** Weights of a linear classifier: one row of `classes` bytes per feature, times `scale`. */
export interface Linear {
  readonly classes: number;
  readonly scale: number;
  readonly weights: Int8Array;
}

/** Raw scores of the classes for the features that are present, each worth `value`. */
export const scoreSparse = (model: Linear, features: Int32Array, value = 1): Float64Array =>
  addSparse(new Float64Array(model.classes), model, features, value);

/** Adds the scores of the features that are present, each worth `value`. */
export const addSparse = (scores: Float64Array, model: Linear, features: Int32Array, value = 1): Float64Array => {
  const { classes, weights, scale } = model;
  const sums = new Float64Array(classes);
  for (const feature of features) {
    const row = feature * classes;
    for (let c = 0; c < classes; c++) sums[c] = (sums[c] ?? 0) + (weights[row + c] ?? 0);
  }
  for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) + (sums[c] ?? 0) * scale * value;
  return scores;
};

/** Adds the scores of features that carry a value, one per feature from the first row on. */
export const addDense = (scores: Float64Array, model: Linear, values: Float64Array): Float64Array => {
  const { classes, weights, scale } = model;
  for (let n = 0; n < values.length; n++) {
    const value = (values[n] ?? 0) * scale;
    if (value === 0) continue;
    const row = n * classes;
    for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) + (weights[row + c] ?? 0) * value;
  }
  return scores;
};
