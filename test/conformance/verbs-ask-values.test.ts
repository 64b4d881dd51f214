import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { peer } from '../peers.ts';
import { runOurs } from '../run-verb.ts';
import { AskRig } from './ask-rig.ts';

const dvc = peer('dvc');

describe.skipIf(dvc === undefined)('metrics show, as real DVC prints it', () => {
  it('values, errors and revisions are the same in every form', async () => {
    await using project = new AskRig(dvc ?? '');
    makeMetrics(project);
    for (const line of [
      'metrics show --json',
      'metrics show',
      'metrics show --md --precision 3',
      'metrics show -a --json',
      'metrics show -aT --json',
      'metrics show -A --json',
      'metrics show -a',
      'metrics show -T --md',
      'metrics show --json top.yaml md nope.json',
    ]) {
      expect((await project.same(line.split(' '))).out.length, line).toBeGreaterThan(100);
    }
    await project.same(['metrics', 'show', '--json', '../top.yaml', '../md'], 'json', 'sub');
    project.rig.remove('.dvc/cache');
    project.rig.remove('cached.json');
    expect((await project.same(['metrics', 'show', '--json'])).out).toContain('No storage files available');
  }, 120_000);

  it('a workspace that is as its branch is not shown twice; a project that does not parse is an error of its revision', async () => {
    await using project = new AskRig(dvc ?? '');
    const { rig } = project;
    rig.write('m.json', '{"a": 1, "b": {"c": [1]}}\n');
    rig.write('dvc.yaml', 'metrics: [m.json]\n');
    rig.commit('one');
    expect(JSON.parse((await project.same(['metrics', 'show', '-a', '--json'])).out)).toHaveProperty('main');
    rig.write('m.json', '{"a": 2}\n');
    expect((await project.same(['metrics', 'show', '-a'])).out).toContain('workspace');
    rig.write('dvc.yaml', 'metrics: [m.json\n');
    expect((await project.same(['metrics', 'show', '--json'])).out).toContain('YAMLSyntaxError');
  }, 60_000);
});

function makeMetrics(project: AskRig): void {
  const { rig } = project;
  rig.write('gen.sh', `echo '${metric}' > m.json; mkdir -p mdir; echo 'a: 1' > mdir/x.yaml\n`);
  rig.write(
    'dvc.yaml',
    `
stages:
  a: {cmd: sh gen.sh, metrics: [m.json: {cache: false}, mdir]}
  b: {cmd: cp md/a.json cached.json, metrics: [cached.json]}
metrics: [top.yaml, gone.json, bad.yaml, bad.json, bin.yaml, t.toml, p.py, x.txt, md, bad.toml]
`,
  );
  const files = { 'top.yaml': 'v: 1.123456789', 'bad.yaml': 'a: [1', 'bad.json': '{"a":', 't.toml': 'z = 3' };
  const more = { 'p.py': 'y = 3', 'x.txt': 'w: 5', 'bad.toml': 'z = ', 'sub/x': '' };
  for (const [path, text] of Object.entries({ ...files, ...more })) rig.write(path, `${text}\n`);
  rig.write('md/a.json', '{"in": 1}\n');
  rig.write('md/b.yaml', '{"in": 2}\n');
  rig.write('bin.yaml', new Uint8Array([0x61, 0x3a, 0x20, 0xff, 0x0a]));
  project.make('repro', '-q');
  rig.commit('one');
  rig.git('tag', 'v1');
  rig.git('branch', 'same');
  rig.git('checkout', '--quiet', '-b', 'other');
  rig.write('top.yaml', 'v: 3\n');
  rig.commit('two');
  rig.git('tag', '-a', 'v3', '-m', 'three');
}

const metric = '{"acc":0.123456789,"loss":1,"l":[1,2],"n":{"x":1e-9,"s":"t"}}';

describe.skipIf(dvc === undefined)('stage list --json', () => {
  it("is what DVC's own resolver makes of dvc.yaml", async () => {
    await using project = new AskRig(dvc ?? '');
    project.rig.write(
      'params.yaml',
      'lr: 0.1\nbig: 1.0\nmodels: {a: {x: 1}, b: {x: 2}}\nlist: [1, two]\nflag: {on: true, off: false, n: [1, 2]}\n',
    );
    project.rig.write('dvc.yaml', templates);
    const script = `
import json
from dvc.repo import Repo
from dvc.dvcfile import load_file
repo = Repo()
from dvc.parsing import DataResolver
print(json.dumps(DataResolver(repo, "", load_file(repo, "dvc.yaml").load()).resolve()))
`;
    const out = execFileSync(join(dirname(dvc ?? ''), 'python'), ['-c', script], {
      cwd: project.rig.root,
      encoding: 'utf8',
      env: { ...process.env, DVC_NO_ANALYTICS: '1', DVC_SITE_CACHE_DIR: project.outside.root },
    });
    const ours = await runOurs(project.rig.root, ['stage', 'list', '--json']);
    expect(ours.code, ours.err).toBe(0);
    expect(ours.out).toBe(out);
    expect(Object.keys(JSON.parse(out).stages).length).toBeGreaterThan(6);
  }, 60_000);
});

const templates = `
vars: [{word: hello, deep: {er: [x, y]}}]
stages:
  plain:
    cmd: echo \${lr} \${big} \${deep.er[1]}
    wdir: .
    deps: [params.yaml]
    params: [lr, "other.yaml": [a]]
    outs: ["out-\${word}": {cache: false, desc: "of \${word}"}]
    meta: {n: 1.0, when: "\${lr}"}
    frozen: true
  unpacked: {cmd: "run \${flag}"}
  lines: {cmd: ["echo \${word}", "true"]}
  each:
    foreach: \${models}
    do: {cmd: "echo \${key} \${item.x}", outs: ["o-\${key}"]}
  over:
    foreach: \${list}
    do: {cmd: "echo \${item}", vars: [{mine: 3}], desc: "\${mine}"}
  grid:
    matrix: {a: [1, 2], b: "\${list}"}
    cmd: echo \${item.a} \${item.b}
    always_changed: true
`;
