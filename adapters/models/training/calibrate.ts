import { softmax } from '../local/exponential.ts';

/** The temperature, from a fixed list, under which the scores are least surprised by the labels. */
export const temperatureFor = (scores: readonly Float64Array[], labels: readonly number[]): number => {
  let best = 1;
  let least = Infinity;
  for (let step = 4; step <= 60; step++) {
    const loss = lossAt(step / 10, scores, labels);
    if (loss < least) {
      least = loss;
      best = step / 10;
    }
  }
  return best;
};

/** Mean Brier loss: bounded, and free of logarithms, which machines may round differently. */
const lossAt = (temperature: number, scores: readonly Float64Array[], labels: readonly number[]): number => {
  let sum = 0;
  scores.forEach((raw, n) => {
    softmax(Float64Array.from(raw), temperature).forEach((p, c) => {
      const miss = p - (c === labels[n] ? 1 : 0);
      sum += miss * miss;
    });
  });
  return sum / scores.length;
};
