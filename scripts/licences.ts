import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LockedPackage, vegaPackages } from './vega-packages.ts';

interface Locked extends LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/** Writes docs/licences.md: every package that the bundles may hold, with version and licence, as package-lock.json has it. */
function main(): void {
  const root = join(import.meta.dirname, '..');
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const vega = new Set(vegaPackages(packages));
  const rows = new Map<string, { versions: Set<string>; license: string }>();
  for (const [path, { version = '', license = 'none', dev, devOptional }] of Object.entries(packages)) {
    if (path === '' || ((dev === true || devOptional === true) && !vega.has(path))) continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const row = rows.get(name) ?? { versions: new Set(), license };
    row.versions.add(version);
    rows.set(name, row);
  }
  const lines = [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { versions, license }]) => `| ${name} | ${[...versions].join(', ')} | ${license} |`);
  writeFileSync(join(root, 'docs', 'licences.md'), `${head}${lines.join('\n')}\n`);
}

const head = `# Licences of what the bundles hold

Lockstep itself is under the [Apache License 2.0](../LICENSE). Written by \`npm run licences\` from package-lock.json; the full
texts lie beside each bundle in \`dist\`.

| Package | Version | Licence |
| --- | --- | --- |
`;

main();
