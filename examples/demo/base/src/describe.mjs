// Says what one species looks like: node src/describe.mjs SPECIES
import { loadTable, save } from './files.mjs';

const species = process.argv[2];
const birds = loadTable('data/penguins.csv').filter((bird) => bird.species === species);
const columns = ['bill_length_mm', 'bill_depth_mm', 'flipper_length_mm', 'body_mass_g'];

const rows = columns.map((column) => {
  const values = birds.map((bird) => Number(bird[column])).sort((a, b) => a - b);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return `| ${column} | ${values[0]} | ${mean.toFixed(1)} | ${values.at(-1)} |\n`;
});

save(
  `reports/${species}.md`,
  `## ${species} (${birds.length})\n\n| | min | mean | max |\n|---|---|---|---|\n${rows.join('')}`,
);
console.log(`${species}: ${birds.length} birds`);
