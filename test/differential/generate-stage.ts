// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are DVC's own templates
import type { Dice } from '../conformance/project-random.ts';
import type { Definition, Made } from './model.ts';
import { bare, type Yaml } from './project-text.ts';

/** What a stage may read, and where its texts come from. */
export interface Setting {
  readonly dice: Dice;
  readonly available: readonly Made[];
  /** `s3`, `sub2`: names nothing else has */
  readonly id: string;
  /** Where the stage's file lies: '' or 'sub' */
  readonly folder: '' | 'sub';
}

/** A stage, and what others can read of it. */
export interface Generated {
  readonly definition: Definition;
  readonly made: readonly Made[];
  /** Its cached outs, as patterns of Git */
  readonly cached: readonly string[];
}

/** One entry of `stages`: a plain stage, a foreach group or a matrix. */
export function randomStage(setting: Setting): Generated {
  const { dice, folder } = setting;
  const kind = folder === '' ? dice.below(10) : 0;
  if (kind === 8) return foreachStage(setting);
  if (kind === 9) return matrixStage(setting);
  return body(setting, [], undefined);
}

function foreachStage(setting: Setting): Generated {
  const { dice } = setting;
  const choices: readonly (readonly [Yaml, string, readonly string[]])[] = [
    ['${names}', '${item}', []],
    [['p', 'q', bare(1), bare('1e-3')], '${item}', ['p', 'q', '1', '0.001']],
    ['${models}', '${key}', ['m1', 'm2']],
    [{ k1: { n: bare(1) }, k2: { n: 'x' } }, '${key}', ['k1', 'k2']],
    [[{ n: 'u' }, { n: 'v' }], '${item.n}', ['u', 'v']],
  ];
  const [data, tag, keys] = dice.pick(choices);
  const { definition, made, cached } = body(setting, [tag], tag);
  const expanded = keys.flatMap((key) =>
    made.map((one) => ({ ...one, path: one.path.replaceAll(tag, key) })),
  );
  return { definition: { foreach: data, do: definition }, made: expanded, cached };
}

function matrixStage(setting: Setting): Generated {
  const { dice } = setting;
  const { definition, made, cached } = body(setting, ['${item.m}', '${item.lr}'], '${key}');
  const m = ['cnn', dice.pick(['rnn', 'x y'])];
  // Whatever is not plain is counted, not spelled.
  const more = dice.chance(30) ? { o: [{ n: bare(1) }, [bare(2), 'x']] } : {};
  const key = 'o' in more ? 'cnn-1-o0' : 'cnn-1';
  const expanded = made.map((one) => ({ ...one, path: one.path.replaceAll('${key}', key) }));
  return {
    definition: { matrix: { m, lr: [bare(1), bare('1e-5')], ...more }, ...definition },
    made: expanded,
    cached,
  };
}

/** What a stage says; `tag` makes the paths of a generated stage differ from those of its siblings. */
function body(setting: Setting, locals: readonly string[], tag: string | undefined): Generated {
  const { dice, folder, available } = setting;
  const wdir = tag === undefined && folder === '' && dice.chance(20) ? 'w' : '';
  const base = wdir || folder;
  const from = (path: string) => (base === '' ? templated(path, setting) : `../${path}`);
  const needs = dice.chance(8) ? [] : [...new Set(dice.times(1 + dice.below(3), () => dice.pick(available)))];
  const outs = dice.times(1 + dice.below(2), (i) => randomOut(setting, i, tag));
  const stage: Definition = {};
  if (dice.chance(10)) stage.desc = 'what it does';
  stage.cmd = command(
    needs.map((need) => ({ ...need, path: from(need.path) })),
    outs,
    { setting, locals },
  );
  if (wdir !== '') stage.wdir = dice.pick(['w', './w', 'w/.', '${w.dir}']);
  if (needs.length > 0) stage.deps = needs.map(({ path }) => from(path));
  if (dice.chance(60)) stage.params = randomParamsDeps(dice, base);
  const lists = listed(outs, dice);
  Object.assign(stage, lists);
  if (dice.chance(7)) stage.frozen = bare('true');
  if (dice.chance(7)) stage.always_changed = bare('true');
  if (dice.chance(8)) stage.meta = { owner: 'someone', n: [bare(1)] };
  const made = outs.map(({ path, isFolder }) => ({ path: base === '' ? path : `${base}/${path}`, isFolder }));
  return {
    definition: stage,
    made: made.flatMap((one) => (one.isFolder && dice.chance(30) ? [one, inside(one)] : [one])),
    cached: Object.values(lists).flatMap((list) => list.flatMap((entry) => cachedPattern(entry, base))),
  };
}

/** A path whose folder comes from a variable, now and then. */
function templated(path: string, { dice, folder }: Setting): string {
  return folder === '' && path.startsWith('data/') && dice.chance(30) ? `\${w.data}/${path.slice(5)}` : path;
}

function inside({ path }: Made): Made {
  return { path: `${path}/sub/f`, isFolder: false };
}

/** None for an uncached out. */
function cachedPattern(entry: Yaml, base: string): string[] {
  const [path, flags] = typeof entry === 'string' ? [entry, {}] : (Object.entries(entry)[0] ?? ['', {}]);
  if ('cache' in (flags as object)) return [];
  const pattern = path
    .replace(/\$\{.*?\}/g, '\0')
    .replace(/[[\]*?\\]/g, '\\$&')
    .replaceAll('\0', '*');
  return [`${base === '' ? '' : `${base}/`}${pattern}`, `${base === '' ? '' : `${base}/`}${pattern}/**`];
}

interface Out extends Made {
  readonly role: 'outs' | 'metrics' | 'plots';
}

function randomOut({ dice, id }: Setting, i: number, tag: string | undefined): Out {
  const role = dice.pick(['outs', 'outs', 'outs', 'metrics', 'plots'] as const);
  const stem = `${id}${i}${tag === undefined ? '' : `-${tag}`}`;
  if (role === 'metrics') return { path: `${stem}.json`, isFolder: false, role };
  if (role === 'plots') return { path: `${stem}.csv`, isFolder: false, role };
  const path =
    tag !== undefined
      ? stem
      : dice.pick([stem, stem, `${stem} x`, `${stem}é`, `#${stem}`, `[${stem}]`, `o/${stem}`]);
  return { path, isFolder: dice.chance(30), role };
}

function listed(outs: readonly Out[], dice: Dice): Record<string, Yaml[]> {
  const lists: Record<string, Yaml[]> = {};
  for (const { path, role } of outs) {
    const flags: Record<string, Yaml> = {};
    if (dice.chance(role === 'outs' ? 10 : 50)) flags.cache = bare('false');
    if (dice.chance(8)) flags.persist = bare('true');
    if (dice.chance(6)) flags.desc = 'text';
    if (dice.chance(5)) flags.push = bare('false');
    if (dice.chance(5)) flags.remote = 'store';
    lists[role] ??= [];
    lists[role].push(Object.keys(flags).length === 0 ? path : { [path]: flags });
  }
  return lists;
}

function randomParamsDeps(dice: Dice, base: string): Yaml[] {
  const up = base === '' ? '' : '../';
  const here: readonly Yaml[] =
    up === ''
      ? ['lr', 'train.lr', 'train', 'list', 'opts.deep', 'other', 'list.1']
      : [{ [`${up}params.yaml`]: ['lr', 'train.size'] }, { [`${up}params.yaml`]: ['other'] }];
  return dice.times(1 + dice.below(2), () =>
    dice.chance(55)
      ? dice.pick(here)
      : dice.pick<Yaml>([
          { [`${up}cfg.json`]: ['t.one', 'u'] },
          { [`${up}cfg.json`]: bare('') },
          { [`${up}more.toml`]: ['m', 'table'] },
          { [`${up}conf.py`]: ['LR', 'Net.depth'] },
          { [`${up}conf.py`]: [] },
          { [`${up}whole.yaml`]: bare('') },
        ]),
  );
}

function command(
  needs: readonly Made[],
  outs: readonly Out[],
  {
    setting: { dice, id, folder },
    locals,
  }: { readonly setting: Setting; readonly locals: readonly string[] },
): Yaml {
  const templates = [
    '${lr}',
    '${train.epochs}',
    '${opts}',
    '${w.k}',
    '\\${lr}',
    "'${train.name}'",
    '${list[1].k}x',
  ];
  const said = `${id} ${folder === '' && dice.chance(35) ? dice.pick(templates) : ''} ${locals.join(' ')} ${'padding '.repeat(dice.below(14))}`;
  const read = needs.map(({ path, isFolder }) =>
    isFolder ? `find '${path}' -type f | LC_ALL=C sort | tr '\\n' '\\0' | xargs -0 cat` : `cat '${path}'`,
  );
  const reading = dice.chance(20) ? ['true'] : read;
  const lines = outs.map(({ path, isFolder, role }, i) => {
    if (role === 'metrics')
      return `echo "{\\"acc\\": 0.5, \\"n\\": ${i + 1}$({ ${[...reading, 'true'].join('; ')}; } | wc -c)}" > '${path}'`;
    const text = `{ echo ${i} ${said}; ${[...reading, 'true'].join('; ')}; }`;
    if (role === 'plots') return `{ echo a,b; echo 1,$(${text} | wc -c); } > '${path}'`;
    if (!isFolder)
      return `mkdir -p "$(dirname '${path}')" && ${text} > '${path}'${dice.chance(10) ? ` && chmod +x '${path}'` : ''}`;
    return `mkdir -p '${path}/sub' && ${text} > '${path}/sub/f' && touch '${path}/empty'`;
  });
  if (dice.chance(30)) return lines;
  return dice.chance(50) ? lines.map((line) => `${line}\n`).join('') : lines.join(' && ');
}
