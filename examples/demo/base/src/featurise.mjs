// Turns birds into vectors: the chosen columns, scaled by the training set's mean and deviation.
import { loadParams, loadTable, round, saveJson } from './files.mjs';

const { columns } = loadParams('features');
const sets = { train: loadTable('data/split/train.csv'), test: loadTable('data/split/test.csv') };
const classes = [...new Set(sets.train.map((bird) => bird.species))].sort();

const scales = columns.map((column) => {
  const values = sets.train.map((bird) => Number(bird[column]));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) };
});

for (const [name, birds] of Object.entries(sets)) {
  const rows = birds.map((bird) => ({
    y: classes.indexOf(bird.species),
    x: columns.map((column, index) =>
      round((Number(bird[column]) - scales[index].mean) / scales[index].deviation, 4),
    ),
  }));
  saveJson(`data/features/${name}.json`, { classes, columns, rows });
}
console.log(`${columns.length} features: ${columns.join(', ')}`);
