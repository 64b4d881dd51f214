import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toHtml } from '../src/report/html/html.ts';
import { assemble } from '../src/report/report.ts';
import { Chromium, chromiumPath } from '../test/e2e/chromium.ts';
import { cases } from '../test/report/cases.ts';

/** Draws the HTML report of some cases into `docs/gallery/`: at the width of a desktop in light, of a phone in dark. */
const shots = ['gate-failed', 'three-stale', 'failed'] as const;
const views = {
  desktop: { width: 1000, height: 900 },
  phone: { width: 390, height: 844, mobile: true, dark: true },
} as const;

const path = chromiumPath();
if (path === undefined) throw new Error('chromium is not installed');
const folder = mkdtempSync(join(tmpdir(), 'lockstep-shots-'));
await using browser = await Chromium.start(path);
for (const name of shots) {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, toHtml(assemble((cases[name] as () => Parameters<typeof assemble>[0])())));
  for (const [view, size] of Object.entries(views)) {
    await browser.open(pathToFileURL(file).href, size);
    const height = Math.min(1_800, await browser.evaluate<number>('document.documentElement.scrollHeight'));
    const picture = await browser.screenshot(size.width, height);
    writeFileSync(new URL(`../docs/gallery/${name}-${view}.webp`, import.meta.url), picture);
  }
}
rmSync(folder, { recursive: true });
