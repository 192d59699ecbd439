/** e^x from additions and multiplications alone, so that training gives the same bits on every machine. */
export const exponential = (x: number): number => {
  if (x < -60) return 0;
  const halvings = 10;
  const y = Math.min(x, 60) / 2 ** halvings;
  let term = 1;
  let sum = 1;
  for (let n = 1; n <= 6; n++) {
    term = (term * y) / n;
    sum += term;
  }
  for (let n = 0; n < halvings; n++) sum *= sum;
  return sum;
};

/** Turns raw scores into probabilities in place; a temperature above 1 makes them less sure. */
export const softmax = (scores: Float64Array, temperature = 1): Float64Array => {
  let highest = -Infinity;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (let c = 0; c < scores.length; c++) {
    const value = exponential(((scores[c] ?? 0) - highest) / temperature);
    scores[c] = value;
    sum += value;
  }
  for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] ?? 0) / sum;
  return scores;
};
