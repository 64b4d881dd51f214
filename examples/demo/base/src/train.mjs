// Multinomial logistic regression by full-batch gradient descent.
import { loadJson, loadParams, round, saveJson, saveTable } from './files.mjs';
import { logLoss, predict } from './model.mjs';

const { learning_rate: learningRate, epochs, l2 } = loadParams('train');
const { classes, columns, rows } = loadJson('data/features/train.json');
let weights = classes.map(() => Array(columns.length + 1).fill(0));

const curve = [];
for (let epoch = 1; epoch <= epochs; epoch++) {
  const gradient = weights.map((weight) => weight.map((value) => l2 * value));
  for (const { x, y } of rows) {
    predict(weights, x).forEach((probability, k) => {
      const error = (probability - (k === y ? 1 : 0)) / rows.length;
      gradient[k].forEach((_, index) => {
        gradient[k][index] += error * (x[index] ?? 1);
      });
    });
  }
  weights = weights.map((weight, k) =>
    weight.map((value, index) => value - learningRate * gradient[k][index]),
  );
  if (epoch % 10 === 0) curve.push({ epoch, loss: round(logLoss(weights, rows)) });
}

saveJson('models/model.json', {
  classes,
  columns,
  weights: weights.map((weight) => weight.map((value) => round(value))),
});
saveTable('plots/loss.csv', ['epoch', 'loss'], curve);
console.log(`loss after ${epochs} epochs: ${curve.at(-1).loss}`);
