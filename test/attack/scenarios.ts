import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A verb to break, and the world that it works in. */
export interface Scenario {
  readonly name: string;
  readonly words: readonly string[];
  /** It puts recorded data into the workspace, and nobody else writes there */
  readonly arrives?: true;
  /** Makes the world in an empty folder: `project`, and `remote` beside it */
  make(world: World): void;
}

/** A project and its remote, in two folders beside each other; may be copied to any place. */
export class World {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  get project(): string {
    return join(this.root, 'project');
  }

  get remote(): string {
    return join(this.root, 'remote');
  }

  write(path: string, content: string | Uint8Array): void {
    const full = join(this.project, path);
    mkdirSync(dirname(full), { recursive: true });
    // It may be a link into the cache.
    rmSync(full, { force: true });
    writeFileSync(full, content);
  }

  remove(path: string): void {
    rmSync(join(this.root, path), { recursive: true, force: true });
  }

  /** Runs a verb that has to succeed. */
  must(...words: string[]): void {
    const { status, stderr, error } = spawnSync(process.execPath, [cli, ...words], {
      cwd: this.project,
      env: environment(),
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}${error ?? ''}`);
  }

  git(...words: string[]): void {
    const identity = ['-c', 'user.name=attack', '-c', 'user.email=attack@example.org'];
    execFileSync('git', [...identity, '-c', 'commit.gpgsign=false', ...words], {
      cwd: this.project,
      stdio: 'pipe',
    });
  }

  /** An empty project with a remote in the folder beside it. */
  start(config = ''): void {
    mkdirSync(this.project, { recursive: true });
    mkdirSync(this.remote);
    this.git('init', '--quiet', '--initial-branch=main');
    this.write('.dvc/config', `[core]\n    remote = r\n['remote "r"']\n    url = ../../remote\n${config}`);
    this.write('.dvc/.gitignore', '/config.local\n/tmp\n/cache\n');
    this.write('.dvcignore', '');
  }

  commit(): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '-m', 'state');
  }

  copyTo(root: string): World {
    cpSync(this.root, root, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
    return new World(root);
  }
}

const program = process.argv.includes('--sources') ? '../../src/cli.ts' : '../../dist/cli/index.js';

/** The program that is attacked: the bundle that users get, or with `--sources` what it is made of. */
export const cli = fileURLToPath(new URL(program, import.meta.url));

/** An environment without anybody's settings. */
export function environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: '/nonexistent',
    DVC_GLOBAL_CONFIG_DIR: '/nonexistent',
    DVC_SYSTEM_CONFIG_DIR: '/nonexistent',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    ...more,
  };
}

const fileCount = 40;

/** A folder of small files with one of 300 kB among them, a file beside it; `turn` changes a third of them. */
function data(world: World, turn: number): void {
  for (let i = 0; i < fileCount; i++) {
    const text = `file ${i} ${i % 3 === 0 ? turn : ''}\n`.repeat(20 + i);
    if (turn === 0 || i % 7 !== 0) world.write(`data/${i % 5}/${i}`, text);
  }
  world.write('data/large', Buffer.alloc(300_000, `large ${turn}`));
  if (turn > 0) world.write(`data/new-${turn}/x`, `new ${turn}`);
  world.write('single', `single ${turn}`);
}

/** The data as DVC files, in cache and remote. */
function tracked(world: World, config = ''): void {
  world.start(config);
  data(world, 0);
  world.must('add', 'data', 'single');
  world.must('push');
  world.commit();
}

const dvcYaml = `stages:
  last:
    cmd: cat part/a part/b part/c > all && echo '{"n":3}' > m.json
    deps: [part/a, part/b, part/c]
    outs: [all]
    metrics: [m.json]
  work:
    foreach: {a: 1, b: 2, c: 3}
    do:
      cmd: mkdir -p part; cat base/x > part/\${key}; seq \${item} 5000 >> part/\${key}
      deps: [base]
      outs:
      - part/\${key}
  first:
    cmd: mkdir base; cp in base/x; seq 9 > base/y
    deps: [in]
    outs: [base]
`;

function pipeline(world: World): void {
  world.start();
  world.write('dvc.yaml', dvcYaml);
  world.write('in', 'x\n');
  world.commit();
}

/** Version B is what the DVC files say and the cache holds, version A lies in the workspace. */
function switched(world: World, type: string): void {
  tracked(world, `[cache]\n    type = ${type}\n`);
  const kept = join(world.root, 'kept');
  world.remove('project/data');
  data(world, 1);
  world.must('commit', '--force');
  mkdirSync(kept);
  for (const file of ['data.dvc', 'single.dvc'])
    writeFileSync(join(kept, file), readFileSync(join(world.project, file)));
  world.git('checkout', '--quiet', '--', 'data.dvc', 'single.dvc');
  world.must('checkout', '--force');
  // Links would lead into the template.
  for (const name of ['data', 'single']) {
    world.remove(`copy-${name}`);
    cpSync(join(world.project, name), join(world.root, `copy-${name}`), {
      recursive: true,
      dereference: true,
    });
    world.remove(`project/${name}`);
    cpSync(join(world.root, `copy-${name}`), join(world.project, name), { recursive: true });
    world.remove(`copy-${name}`);
  }
  for (const file of readdirSync(kept)) world.write(file, readFileSync(join(kept, file)));
  world.remove('kept');
  world.remove('project/.dvc/tmp');
}

/** All verbs that move data or write records. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'pull',
    words: ['pull'],
    arrives: true,
    make(world) {
      tracked(world);
      for (const path of ['data', 'single', '.dvc/cache', '.dvc/tmp']) world.remove(`project/${path}`);
    },
  },
  ...['copy', 'hardlink', 'symlink'].map((type) => ({
    name: `checkout by ${type}`,
    words: ['checkout'],
    arrives: true as const,
    make: (world: World) => switched(world, type),
  })),
  {
    name: 'push',
    words: ['push'],
    make(world) {
      tracked(world);
      world.remove('remote');
      mkdirSync(world.remote);
      world.remove('project/.dvc/tmp');
    },
  },
  {
    name: 'commit',
    words: ['commit', '--force'],
    make(world) {
      tracked(world);
      data(world, 1);
    },
  },
  {
    name: 'add',
    words: ['add', 'data', 'single'],
    make(world) {
      world.start();
      world.commit();
      data(world, 0);
    },
  },
  { name: 'run', words: ['repro', '-j', '3', '--push'], make: pipeline },
  {
    name: 'merge-fragments',
    words: ['merge-fragments', '../fragments'],
    make(world) {
      pipeline(world);
      mkdirSync(join(world.root, 'fragments'));
      for (const [i, stage] of ['first', 'work@b', 'work@a', 'work@c', 'last'].entries())
        world.must('repro', '--fragment', `../fragments/${9 - i}.json`, stage);
      for (const path of ['dvc.lock', '.gitignore', 'part/.gitignore', '.dvc/tmp'])
        world.remove(`project/${path}`);
    },
  },
];
