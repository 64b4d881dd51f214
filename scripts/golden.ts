import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { renderings } from '../test/report/renderings.ts';

/** Rewrites `test/golden/` from the reports of `test/report/cases.ts`; the difference is reviewed like code. */
const folder = new URL('../test/golden/', import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const [name, text] of renderings()) writeFileSync(new URL(name, folder), text);
