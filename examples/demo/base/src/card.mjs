// The model card: what the model was made from, and how good it is.
import { readFileSync } from 'node:fs';
import { loadJson, save } from './files.mjs';

const { classes, columns } = loadJson('models/model.json');
const metrics = Object.entries(loadJson('metrics.json')).map(([name, value]) => `- ${name}: ${value}\n`);
const species = classes.map((name) => readFileSync(`reports/${name}.md`, 'utf8'));

save(
  'reports/card.md',
  `# Which penguin is it?\n\nFrom ${columns.join(', ')}.\n\n${metrics.join('')}\n${species.join('\n')}`,
);
console.log('wrote reports/card.md');
