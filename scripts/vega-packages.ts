/** A package as package-lock.json has it, as far as this needs it. */
export interface LockedPackage {
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The packages whose browser builds the bundles hold as text (src/commands/vega-library.ts). */
const roots = ['vega', 'vega-lite', 'vega-interpreter'];

/** Needed by their command lines and types alone: no browser build holds anything of them. */
const apart = new Set(['commander', 'iconv-lite', 'rw', 'tslib', 'vega-typings', 'yargs']);

/**
 * Every package that is inside those builds, by its place in the lock file, sorted. They are development dependencies, and
 * parts of the product all the same.
 */
export function vegaPackages(packages: Readonly<Record<string, LockedPackage>>): readonly string[] {
  const found = new Set<string>();
  const visit = (name: string, from: string): void => {
    const path = placeOf(name, from, packages);
    if (path === undefined || found.has(path) || apart.has(name) || name.startsWith('@types/')) return;
    found.add(path);
    for (const needed of Object.keys(packages[path]?.dependencies ?? {})) visit(needed, path);
  };
  for (const name of roots) visit(name, '');
  return [...found].sort();
}

/** Where Node would find a package: in the nearest `node_modules` around who asks. */
function placeOf(
  name: string,
  from: string,
  packages: Readonly<Record<string, LockedPackage>>,
): string | undefined {
  for (let around = from; ; around = around.slice(0, Math.max(0, around.lastIndexOf('node_modules/') - 1))) {
    const path = `${around === '' ? '' : `${around}/`}node_modules/${name}`;
    if (packages[path] !== undefined) return path;
    if (around === '') return undefined;
  }
}
