import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { galleryFiles } from '../test/report/gallery.ts';
import { renderings } from '../test/report/renderings.ts';

/**
 * Rewrites `test/golden/` from the reports of `test/report/cases.ts`, and the comments of `docs/gallery/`; the difference is
 * reviewed like code. Screenshots of the gallery: `scripts/gallery-shots.ts`.
 */
const golden = new URL('../test/golden/', import.meta.url);
rmSync(golden, { recursive: true, force: true });
mkdirSync(golden);
for (const [name, text] of renderings()) writeFileSync(new URL(name, golden), text);
const shown = new URL('../docs/gallery/', import.meta.url);
mkdirSync(shown, { recursive: true });
for (const [name, text] of galleryFiles()) writeFileSync(new URL(name, shown), text);
