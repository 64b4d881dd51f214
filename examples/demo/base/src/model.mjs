/** The probability of each class for one vector. A model is one weight vector per class, bias last. */
export function predict(weights, x) {
  const scores = weights.map((weight) =>
    weight.reduce((sum, value, index) => sum + value * (x[index] ?? 1), 0),
  );
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** The mean negative log-likelihood of the rows. */
export function logLoss(weights, rows) {
  return (
    rows.reduce((sum, { x, y }) => sum - Math.log(Math.max(predict(weights, x)[y], 1e-12)), 0) / rows.length
  );
}
