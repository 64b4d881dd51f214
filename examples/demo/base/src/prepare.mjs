// Keeps the columns that later stages use, short species names, and only the birds that were measured.
import { loadTable, saveTable } from './files.mjs';

const columns = [
  'species',
  'island',
  'sex',
  'bill_length_mm',
  'bill_depth_mm',
  'flipper_length_mm',
  'body_mass_g',
];

const birds = loadTable('data/penguins-raw.csv')
  .map((row) => ({
    species: row.Species.split(' ')[0],
    island: row.Island,
    sex: row.Sex === 'MALE' || row.Sex === 'FEMALE' ? row.Sex.toLowerCase() : 'unknown',
    bill_length_mm: row['Culmen Length (mm)'],
    bill_depth_mm: row['Culmen Depth (mm)'],
    flipper_length_mm: row['Flipper Length (mm)'],
    body_mass_g: row['Body Mass (g)'],
  }))
  .filter((bird) => columns.every((column) => bird[column] !== 'NA'));

saveTable('data/penguins.csv', columns, birds);
console.log(`kept ${birds.length} measured birds`);
