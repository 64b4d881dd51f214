// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are DVC's own templates
/** A project as text: file → content. */
export type Files = Readonly<Record<string, string>>;

/** A random project for a seed: always the same one. Most load, many have one mistake somewhere. */
export function randomProject(seed: number): Files {
  return new Generator(seed).project();
}

/** A small, fast and repeatable source of randomness (mulberry32). */
export class Dice {
  private state: number;
  constructor(seed: number) {
    this.state = (seed * 2654435761) >>> 0;
  }

  /** A whole number below the limit. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  times<T>(count: number, make: (i: number) => T): T[] {
    return Array.from({ length: count }, (_, i) => make(i));
  }
}

/** YAML in flow style: texts are JSON, so that every character arrives. Bare is written as it is. */
type Yaml = string | Bare | Yaml[] | { [key: string]: Yaml };
class Bare {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

function yaml(value: Yaml): string {
  if (value instanceof Bare) return value.text;
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(yaml).join(', ')}]`;
  const entries = Object.entries(value).map(([key, item]) => `${keyText(key)}: ${yaml(item)}`);
  return `{${entries.join(', ')}}`;
}

/** Keys that begin with `!` are written bare, for keys that are no text. */
function keyText(key: string): string {
  return key.startsWith('!') ? key.slice(1) : JSON.stringify(key);
}

const scalars =
  '1 0 -5 17 1.0 0.1 1e-3 1e-6 1e3 1.50 010 0x1F 1_000 true false null .inf 12345678901234567890 1e22'.split(
    ' ',
  );
const words = [
  'a',
  'b c',
  "it's",
  'x/y',
  '',
  'é',
  'key@1',
  '-z',
  '${a}',
  '\\${a}',
  'true',
  '1',
  'a.b',
  'p:q',
  '"',
  '😀',
];
const keys = ['a', 'b', 'lr', 'train', 'names', 'items', 'cfg', 'tags', 'deep'];

class Generator {
  private readonly dice: Dice;
  /** What expressions can name: single values, lists, maps */
  private known = { values: [] as string[], lists: [] as string[], maps: [] as string[] };
  private mistakes: number;
  private counter = 0;
  private isSub = false;

  constructor(seed: number) {
    this.dice = new Dice(seed);
    this.mistakes = this.dice.chance(35) ? 1 : 0;
  }

  project(): Files {
    const files: Record<string, string> = {};
    const { dice } = this;
    if (dice.chance(85)) files['params.yaml'] = yaml(this.map(2, ''));
    files['cfg.json'] = '{"t": {"one": 1, "two": "b"}, "u": [1, 2.5, "c"], "only": true}';
    files['sub/more.toml'] = 'm = 1.5\nflag = true\n[table]\nz = "zz"\n';
    files['dvc.yaml'] = yaml(this.dvcYaml());
    if (dice.chance(30)) {
      this.known = { values: [], lists: [], maps: [] };
      this.isSub = true;
      if (dice.chance(50)) files['sub/params.yaml'] = yaml(this.map(2, ''));
      files['sub/dvc.yaml'] = yaml(this.dvcYaml());
    }
    if (dice.chance(40)) files['data/raw.dvc'] = this.dvcFile();
    return files;
  }

  /** True when it is time for the project's mistake. */
  private slip(percent: number): boolean {
    if (this.mistakes === 0 || !this.dice.chance(percent)) return false;
    this.mistakes--;
    return true;
  }

  private scalar(): Yaml {
    return this.dice.chance(55) ? new Bare(this.dice.pick(scalars)) : this.dice.pick(words);
  }

  private value(depth: number, path: string): Yaml {
    if (depth > 0 && this.dice.chance(30)) return this.map(depth - 1, `${path}.`);
    if (depth > 0 && this.dice.chance(30)) return this.list(depth - 1, path);
    this.known.values.push(path);
    return this.scalar();
  }

  private list(depth: number, path: string): Yaml[] {
    const count = this.dice.below(4);
    this.known.lists.push(path);
    return this.dice.times(count, (i) =>
      this.value(depth, this.dice.chance(50) ? `${path}[${i}]` : `${path}.${i - count * this.dice.below(2)}`),
    );
  }

  private map(depth: number, prefix: string): { [key: string]: Yaml } {
    const map: { [key: string]: Yaml } = {};
    if (prefix !== '') this.known.maps.push(prefix.slice(0, -1));
    for (const key of this.dice.times(1 + this.dice.below(4), () => this.dice.pick(keys))) {
      if (key in map) continue;
      map[key] = this.value(depth, `${prefix}${key}`);
    }
    if (this.dice.chance(8)) map['!1'] = 'number key';
    return map;
  }

  private expression(locals: readonly string[]): string {
    const { dice } = this;
    if (this.slip(6))
      return dice.pick([
        '${nope}',
        '${}',
        '${a[}',
        '${lr.x.y}',
        '${.a}',
        '${a[9]}',
        '${ a..b }',
        '${a]}',
        '${{a}}',
      ]);
    const known = locals.length > 0 && dice.chance(70) ? locals : [...this.known.values, ...locals];
    if (known.length === 0) return 'none';
    const path = dice.pick(known);
    return dice.chance(10) ? `\${ ${path} }` : `\${${path}}`;
  }

  private text(locals: readonly string[], stem: string): string {
    const { dice } = this;
    const parts = dice.times(1 + dice.below(3), () =>
      dice.chance(50) ? this.expression(locals) : dice.pick(['-', '_x', ' ', '\\${esc}', '$y', '{z}', "'"]),
    );
    return `${stem}${parts.join('')}`;
  }

  private path(locals: readonly string[], stem: string, i: number): string {
    const tail = this.dice.chance(25) ? this.expression(locals) : '';
    return `${stem}${i}${tail}${this.dice.pick(['', '.txt', '/', '/deep/x'])}`;
  }

  private out(locals: readonly string[], i: number, withProps: boolean): Yaml {
    const path = this.path(
      locals,
      this.dice.pick(['out', './o', 'dir/o', '../up']),
      i + 10 * this.dice.below(100),
    );
    if (this.dice.chance(55)) return path;
    const flags: { [key: string]: Yaml } = {};
    if (this.dice.chance(50)) flags.cache = new Bare('false');
    if (this.dice.chance(20)) flags.persist = new Bare('true');
    if (this.dice.chance(20)) flags.push = new Bare('false');
    if (this.dice.chance(20)) flags.remote = 'store';
    if (this.dice.chance(20)) flags.desc = this.text(locals, 'd');
    if (withProps && this.dice.chance(60)) Object.assign(flags, { x: 'col', y: this.text(locals, 'y') });
    if (this.slip(10)) flags.bogus = new Bare('1');
    return { [path]: flags };
  }

  private params(locals: readonly string[]): Yaml[] {
    return this.dice.times(1 + this.dice.below(3), () =>
      this.dice.pick<() => Yaml>([
        () => this.dice.pick(keys),
        () => this.text(locals, 'k'),
        () => ({ 'cfg.json': this.dice.chance(50) ? ['t.one', 'u'] : new Bare('') }),
        () => ({ 'params.yaml': this.dice.chance(50) ? ['a'] : [] }),
        () => ({ [this.path(locals, 'p', 1)]: [this.text(locals, 'q')] }),
        () => (this.slip(30) ? { 'cfg.json': 'text' } : 'lr'),
      ])(),
    );
  }

  private vars(isStage: boolean): Yaml[] {
    const name = `v${this.counter++}`;
    const choices: (() => Yaml)[] = [
      () => ({ [name]: this.value(1, name) }),
      () => (this.slip(20) ? 'cfg.json:t' : { own: this.scalar() }),
      () => (isStage ? { own: this.scalar() } : this.vouch('cfg.json', ['t.one', 't.two', 'u[1]'])),
      () => this.vouch('sub/more.toml', ['m', 'flag', 'table.z']),
      () =>
        this.slip(40)
          ? this.dice.pick(['missing.yaml', 'cfg.json:nope', 'sub', 'cfg.json:u,t'])
          : { w: { k: this.scalar() } },
      () => (this.slip(40) ? { a: new Bare('5') } : { w2: [this.scalar()] }),
      () => (this.slip(40) ? this.dice.pick(['${a}.yaml', 'params.yaml:a']) : { w3: 'x' }),
      () => (this.slip(40) ? { item: 'i' } : { w4: 'y' }),
    ];
    return this.dice.times(1, () => this.dice.pick(choices)());
  }

  /** A vars file; its values can be named, if the dvc.yaml lies at the root. */
  private vouch(file: string, paths: readonly string[]): Yaml {
    if (this.isSub) return { none: this.scalar() };
    this.known.values.push(...paths);
    return file;
  }

  private definition(locals: readonly string[]): { [key: string]: Yaml } {
    const before = this.known;
    this.known = { values: [...before.values], lists: [...before.lists], maps: [...before.maps] };
    const vars: { [key: string]: Yaml } = this.dice.chance(15) ? { vars: this.vars(true) } : {};
    const definition = { ...vars, ...this.body(locals) };
    this.known = before;
    return definition;
  }

  private body(locals: readonly string[]): { [key: string]: Yaml } {
    const { dice } = this;
    const stage: { [key: string]: Yaml } = {
      cmd: dice.chance(80) ? this.text(locals, 'run ') : [this.text(locals, 'one '), this.expression(locals)],
    };
    if (dice.chance(15)) stage.cmd = this.expression(locals);
    if (dice.chance(20)) stage.wdir = dice.pick(['sub', '.', 'sub/../sub', this.text(locals, 'w')]);
    if (dice.chance(60))
      stage.deps = dice.times(dice.below(3), (i) =>
        this.path(locals, dice.pick(['in', './i', '../d', 'out', '/abs/x', 's3://b/k']), i),
      );
    if (dice.chance(40)) stage.params = this.params(locals);
    if (dice.chance(60)) stage.outs = dice.times(dice.below(3), (i) => this.out(locals, i, false));
    if (dice.chance(20)) stage.metrics = [this.out(locals, 50, false)];
    if (dice.chance(20)) stage.plots = [this.out(locals, 60, true)];
    if (dice.chance(10)) stage.frozen = new Bare('true');
    if (dice.chance(10)) stage.always_changed = new Bare('true');
    if (dice.chance(15)) stage.desc = this.text(locals, '');
    if (dice.chance(15)) stage.meta = { [this.text(locals, 'm')]: [this.expression(locals), new Bare('1')] };
    if (this.slip(12))
      Object.assign(
        stage,
        dice.pick<{ [key: string]: Yaml }>([
          { foo: 'x' },
          { frozen: 'true' },
          { deps: new Bare('') },
          { outs: [{ b: new Bare('') }] },
          { live: 'x' },
          { params: 'p' },
          { cmd: new Bare('5') },
          { matrix: { m: {} } },
        ]),
      );
    if (this.slip(5)) delete stage.cmd;
    return stage;
  }

  private foreach(): Yaml {
    const { dice } = this;
    const several = (make: (i: number) => Yaml) => dice.times(1 + dice.below(3), make);
    const mapKey = (i: number) => dice.pick([`k${i}`, `!${i}`, '!true', 'a b', 'x/y', 'key.dot']);
    const [data, locals] = dice.pick<() => [Yaml, string[]]>([
      () => [dice.chance(10) ? [] : several(() => this.nameable()), ['item']],
      () => [
        Object.fromEntries(several((i) => mapKey(i)).map((key) => [key, this.scalar()])),
        ['item', 'key'],
      ],
      () => [several(() => ({ n: this.scalar() })), ['item.n']],
      () => [[...several(() => this.scalar()), { n: this.scalar() }], []],
      () => [this.collection(), []],
      () => [several(() => this.expression([])), ['item']],
      () => [this.slip(50) ? new Bare('5') : ['p', 'q'], ['item']],
    ])();
    return { foreach: data, do: this.definition(this.slip(10) ? ['item', 'key', 'item.n'] : locals) };
  }

  /** A value whose text can be looked up in a stage's name. */
  private nameable(): Yaml {
    const value = this.scalar();
    return typeof value === 'string' && (value === '' || value.includes('@')) && !this.slip(20)
      ? 'word'
      : value;
  }

  /** An expression for a list or a map, seldom for something else. */
  private collection(): Yaml {
    const known = [...this.known.lists, ...this.known.maps];
    return known.length === 0 ? ['p'] : this.slip(20) ? this.expression([]) : `\${${this.dice.pick(known)}}`;
  }

  private stage(): Yaml {
    const { dice } = this;
    const kind = dice.below(10);
    if (kind < 5) return this.definition([]);
    if (kind < 8) return this.foreach();
    const element = () =>
      dice.pick<() => Yaml>([
        () => this.nameable(),
        () => this.nameable(),
        () => ({ n: this.scalar() }),
        () => this.expression([]),
      ])();
    const list = () =>
      this.known.lists.length > 0 && dice.chance(20)
        ? `\${${dice.pick(this.known.lists)}}`
        : dice.times(1 + dice.below(3), element);
    const matrix = Object.fromEntries([
      ['d0', dice.times(1 + dice.below(3), () => this.nameable())],
      ...dice.times(dice.below(3), (i): [string, Yaml] => [`d${i + 1}`, this.slip(15) ? 'text' : list()]),
    ]);
    return { matrix, ...this.definition(['item.d0', 'key']) };
  }

  private dvcYaml(): Yaml {
    const { dice } = this;
    const file: { [key: string]: Yaml } = {};
    if (dice.chance(40)) file.vars = this.vars(false);
    file.stages = Object.fromEntries(
      dice.times(1 + dice.below(4), (i) => [
        dice.pick([`s${i}`, `stage ${i}`, `a-b${i}`, `n.${i}`, this.mistakes > 0 ? `x@${i}` : `y${i}`]),
        this.stage(),
      ]),
    );
    if (dice.chance(20)) file.metrics = [this.text([], 'm')];
    if (dice.chance(20)) file.params = [this.text([], 'p')];
    if (dice.chance(25))
      file.plots = [
        this.text([], 'pl'),
        { [this.text([], 'id')]: dice.chance(50) ? new Bare('') : { x: 'x', y: { 'f.csv': ['y'] } } },
      ];
    if (dice.chance(20))
      file.artifacts = { [this.text([], 'art')]: { path: this.text([], 'p'), type: 'model' } };
    if (this.slip(5)) file.bogus = {};
    return file;
  }

  private dvcFile(): string {
    const { dice } = this;
    const md5 = dice.pick(['d41d8cd98f00b204e9800998ecf8427e', 'd751713988987e9331980363e24189ce.dir']);
    const out = [`- md5: ${md5}`, `  size: ${dice.below(100)}`];
    if (md5.endsWith('.dir')) out.push('  nfiles: 0');
    if (dice.chance(70)) out.push('  hash: md5');
    out.push(`  path: ${dice.pick(['raw', './raw', '../data/raw'])}`);
    if (dice.chance(20)) out.push('  push: false');
    if (dice.chance(20)) out.push('  cache: false');
    if (dice.chance(20)) out.push('  desc: some text', '  labels: [a, b]');
    const head = dice.chance(30) ? ['md5: 90366cf9f5ecfbaafb796947814a5571', 'frozen: true'] : [];
    const dep = dice.pick([
      ['deps:', '- path: ../src.txt', '  md5: d41d8cd98f00b204e9800998ecf8427e', '  size: 0', '  hash: md5'],
      ['deps:', '- etag: abc', '  size: 3', '  hash: md5', '  path: s3://bucket/key'],
      ['deps:', '- db: {query: select 1, connection: c, file_format: csv}'],
    ]);
    const slip = this.slip(30) ? [dice.pick(['cmd: echo', 'outs2: []', 'frozen: 1', 'wdir: 5'])] : [];
    return [...head, ...(dice.chance(35) ? dep : []), 'outs:', ...out, ...slip].join('\n').concat('\n');
  }
}
