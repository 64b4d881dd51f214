import { posix } from 'node:path';

/** A source file: its path from the repository root, with forward slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Every breach of the house's rules in files below `src/`, as `path: what is wrong`. Pure. */
export function breaches(sources: readonly Source[]): string[] {
  return [
    ...sources.flatMap(importsToTheRight),
    ...importRings(sources),
    ...sources.flatMap(forbiddenDoors),
    ...sources.flatMap(forbiddenWords),
    ...sources.flatMap(tooLong),
    ...sources.flatMap(missingDocstrings),
  ];
}

/** The folders from left to right; a file imports only from folders to its left (docs/design.md). */
const layers: Readonly<Record<string, number>> = {
  values: 1,
  store: 2,
  workspace: 3,
  project: 4,
  plan: 5,
  run: 6,
  report: 7,
  commands: 8,
  terminal: 9,
  github: 9,
};
const baseFiles = new Set(['src/failure.ts', 'src/pool.ts', 'src/atomic-write.ts']);
const entries = new Set(['src/action.ts', 'src/cli.ts']);

function importsToTheRight(source: Source): string[] {
  const from = layerOf(source.path);
  if (from === undefined)
    return [`${source.path}: is in no folder of the house, and is no entry or base file`];
  return ourImports(source).flatMap((target) => {
    const to = layerOf(target);
    if (to === undefined) return [`${source.path}: imports ${target}, which is in no folder of the house`];
    const neighbour =
      folderOf(source.path) === folderOf(target) && !baseFiles.has(source.path) && !entries.has(target);
    return to < from || (neighbour && to === from)
      ? []
      : [`${source.path}: imports ${target}, which is to its right`];
  });
}

function layerOf(path: string): number | undefined {
  if (baseFiles.has(path)) return 0;
  if (entries.has(path)) return 10;
  return path.split('/').length > 2 ? layers[folderOf(path)] : undefined;
}

function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** Groups of files that import each other, directly or in a ring; type imports count (Tarjan's components). */
function importRings(sources: readonly Source[]): string[] {
  const edges = new Map(sources.map((source) => [source.path, ourImports(source)]));
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const rings: string[] = [];
  const visit = (path: string): void => {
    index.set(path, index.size);
    low.set(path, index.size - 1);
    stack.push(path);
    for (const target of edges.get(path) ?? []) {
      if (!index.has(target)) visit(target);
      if (stack.includes(target)) low.set(path, Math.min(low.get(path) ?? 0, low.get(target) ?? 0));
    }
    if (low.get(path) !== index.get(path)) return;
    const ring = stack.splice(stack.indexOf(path)).sort();
    if (ring.length > 1) rings.push(`${ring[0]}: imports itself in a ring: ${ring.join(', ')}`);
  };
  for (const { path } of sources) if (!index.has(path)) visit(path);
  return rings;
}

/** Who may open which outside package, and which parts of Node that reach out of the process. */
const doors: readonly { readonly name: RegExp; readonly open: RegExp }[] = [
  { name: /^@aws-sdk\//, open: /^src\/store\/s3\// },
  { name: /^google-auth-library$/, open: /^src\/store\/gcs\// },
  { name: /^@azure\/storage-blob$/, open: /^src\/store\/azure\// },
  { name: /^yaml$/, open: /^src\/commands\/workflow\// },
  { name: /^(smol-toml|hyparquet)$/, open: /^src\/values\// },
  { name: /^ignore$/, open: /^src\/workspace\// },
  { name: /^(@actions|@octokit)\//, open: /^src\/(github\/.*|action)\.ts$|^src\/github\// },
  { name: /^undici$/, open: /^src\/(store|github)\// },
  { name: /^undici\/lib\/dispatcher\/(pool|env-http-proxy-agent)\.js$/, open: /^src\/store\/s3\// },
  { name: /^commander$/, open: /^src\/commands\/grammar\.ts$/ },
  {
    name: /^(node:)?child_process$/,
    open: /^src\/(run\/process|workspace\/start|github\/setup|commands\/demo|store\/azure\/cli|store\/ssh\/process)\.ts$/,
  },
  { name: /^node:/, open: /./ },
  { name: /./, open: /^$/ },
];

function forbiddenDoors(source: Source): string[] {
  return importsOf(source.text)
    .filter((name) => !name.startsWith('.'))
    .filter((name) => doors.find((door) => door.name.test(name))?.open.test(source.path) !== true)
    .map((name) => `${source.path}: opens '${name}', which has its door elsewhere`);
}

const words: readonly {
  readonly pattern: RegExp;
  readonly why: string;
  readonly allowed?: ReadonlySet<string>;
}[] = [
  { pattern: /\bconsole\b\s*[.[]/, why: 'writes to the console; emit an event' },
  {
    pattern: /\bprocess\.(env|argv|exit|exitCode|stdout|stderr|on)\b/,
    why: 'reads the process',
    allowed: entries,
  },
  { pattern: /\bimport\s*\{[^}]*\b(env|argv|exit)\b[^}]*\}\s*from 'node:process'/, why: 'reads the process' },
  { pattern: /\.localeCompare\(|\bIntl\.Collator\b/, why: 'sorts by locale; use compareCodePoints' },
  {
    pattern: /\bas SafePath\b/,
    why: 'makes a SafePath; only its validator may',
    allowed: new Set(['src/workspace/safe-path.ts']),
  },
  { pattern: /^export default\b/m, why: 'exports a default; name it' },
  { pattern: /\b(TODO|FIXME|XXX)\b|not implemented/i, why: 'is unfinished' },
  {
    pattern: /^\s*(export\s+)?(const\s+)?enum\s|^\s*(export\s+)?namespace\s/m,
    why: 'uses syntax that is not erasable',
  },
];

function forbiddenWords(source: Source): string[] {
  const code = withoutComments(source.text);
  const found = words
    .filter(({ allowed }) => allowed?.has(source.path) !== true)
    .filter(({ pattern, why }) => pattern.test(why === 'is unfinished' ? source.text : code))
    .map(({ why }) => `${source.path}: ${why}`);
  const name = posix.basename(source.path).replace(/(\.d)?\.ts$/, '');
  if (
    /(^|-)(utils?|helpers?|common|managers?|services?|impl|misc)(-|$)/.test(name) ||
    !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)
  )
    found.push(`${source.path}: is not named for a noun or verb of the glossary, in kebab-case`);
  return found;
}

function tooLong(source: Source): string[] {
  const lines = source.text.split('\n').length - 1;
  return lines > 300 ? [`${source.path}: has ${lines} lines; 300 is the most`] : [];
}

function missingDocstrings(source: Source): string[] {
  const lines = source.text.split('\n');
  return lines.flatMap((line, at) => {
    const name =
      /^export (?:async |abstract |declare )*(?:function\*?|const|let|class|interface|type) (\w+)/.exec(
        line,
      )?.[1];
    if (name === undefined || lines[at - 1]?.trimEnd().endsWith('*/') === true) return [];
    const overload = lines.slice(0, at).some((earlier) => earlier.startsWith(`export function ${name}(`));
    return overload ? [] : [`${source.path}:${at + 1}: exports ${name} without a docstring`];
  });
}

function ourImports(source: Source): string[] {
  return importsOf(source.text)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(source.path), name));
}

/** Every module that a TypeScript file names: static, type-only, re-exported, dynamic, and workers by URL. */
export function importsOf(text: string): string[] {
  const code = withoutComments(text);
  const patterns = [
    /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*(['"])(.+?)\1/gm,
    /^\s*import\s*(['"])(.+?)\1/gm,
    /\bimport\s*\(\s*(['"`])(.+?)\1/g,
    /\bnew URL\(\s*(['"`])(\..+?\.ts)\1/g,
    /\brequire\(\s*(['"`])(.+?)\1/g,
  ];
  return [
    ...new Set(patterns.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[2] ?? ''))),
  ];
}

/** Blanks comments and keeps line numbers; strings stay, since imports are read from them. */
function withoutComments(text: string): string {
  const token = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;
  return text.replace(token, (part) => (/^\/[*/]/.test(part) ? part.replace(/[^\n]/g, ' ') : part));
}
