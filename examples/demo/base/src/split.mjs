// Puts a share of each species aside for testing, in an order that only the seed decides.
import { loadParams, loadTable, saveTable } from './files.mjs';

const { seed, test_share: testShare } = loadParams('split');
const birds = loadTable('data/penguins.csv');
const columns = Object.keys(birds[0]);

let state = seed;
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0; // Numerical Recipes' generator: enough to shuffle with
  return state / 2 ** 32;
};

const train = [];
const test = [];
for (const species of [...new Set(birds.map((bird) => bird.species))].sort()) {
  const shuffled = birds
    .filter((bird) => bird.species === species)
    .map((bird) => ({ bird, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ bird }) => bird);
  const size = Math.round(shuffled.length * testShare);
  test.push(...shuffled.slice(0, size));
  train.push(...shuffled.slice(size));
}

saveTable('data/split/train.csv', columns, train);
saveTable('data/split/test.csv', columns, test);
console.log(`${train.length} birds to train on, ${test.length} to test with`);
