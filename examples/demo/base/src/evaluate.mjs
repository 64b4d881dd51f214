// Judges the model on birds that it has not seen.
import { loadJson, round, saveJson, saveTable } from './files.mjs';
import { logLoss, predict } from './model.mjs';

const { classes, weights } = loadJson('models/model.json');
const { rows } = loadJson('data/features/test.json');

const judged = rows.map(({ x, y }) => {
  const probabilities = predict(weights, x);
  return { actual: classes[y], predicted: classes[probabilities.indexOf(Math.max(...probabilities))] };
});
const right = judged.filter(({ actual, predicted }) => actual === predicted);

saveJson('metrics.json', {
  accuracy: round(right.length / judged.length, 4),
  log_loss: round(logLoss(weights, rows), 4),
});
saveTable('plots/confusion.csv', ['actual', 'predicted'], judged);
console.log(`${right.length} of ${judged.length} birds recognised`);
