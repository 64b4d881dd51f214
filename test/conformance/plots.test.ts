import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peer } from '../peers.ts';
import { runOurs } from '../run-verb.ts';
import { AskRig } from './ask-rig.ts';

const dvc = peer('dvc');

describe.skipIf(dvc === undefined)('plots, as real DVC has them (C-140)', { timeout: 120_000 }, () => {
  let project: AskRig;
  beforeAll(() => {
    project = new AskRig(dvc ?? '');
    makeProject(project);
    const [head = '', base = ''] = ['HEAD', 'HEAD~1'].map((rev) => project.rig.git('rev-parse', rev).trim());
    project.rig.git('update-ref', `refs/exps/${base.slice(0, 2)}/${base.slice(2)}/exp-a`, head);
  }, 180_000);
  afterAll(() => project[Symbol.asyncDispose]());

  it.each([
    ['plots show --json'],
    ['plots show --json --split'],
    ['plots show --json logs/loss.csv'],
    ['plots show --json -x a -y b -t scatter --title T --x-label X --y-label Y logs/loss.csv'],
    ['plots show --json --no-header logs/plain.csv'],
    ['plots show --json loose.json'],
    ['plots show --json nope.csv'],
    ['plots show --show-vega logs/loss.csv'],
    ['plots diff --json'],
    ['plots diff --json HEAD~1'],
    ['plots diff --json --split HEAD~1 HEAD workspace'],
    ['plots diff --json v1 --targets curve both'],
    ['plots diff --show-vega HEAD~1 --targets both'],
    ['plots diff --json -e HEAD'],
    ['plots diff --json -e v1'],
    ['plots diff --json -e HEAD v1'],
    ['plots templates'],
  ])('%s', async (line) => {
    const { out } = await project.same(line.split(' '), 'text');
    expect(out).not.toBe('');
  });

  it('writes pictures and a page that holds every plot', async () => {
    const { dvc, ours } = {
      dvc: project.dvc(['plots', 'show', '-o', 'theirs', 'logs/loss.csv', 'pics/one.png']),
      ours: await runOurs(project.rig.root, ['plots', 'show', '-o', 'ours', 'logs/loss.csv', 'pics/one.png']),
    };
    expect(ours).toMatchObject({ code: dvc.code, out: dvc.out.replace('/theirs/', '/ours/') });
    expect(project.rig.read('ours/static/workspace_pics_one.png')).toBe(
      project.rig.read('theirs/static/workspace_pics_one.png'),
    );
    expect(project.rig.read('ours/index.html')).toMatch(/vegaEmbed\('#plot-0', \{"\$schema"/);
    for (const folder of ['ours', 'theirs']) project.rig.remove(folder);
  });

  it('starts paths where one stands', async () => {
    await project.same(['plots', 'show', '--json'], 'text', 'logs');
  });

  it.each([
    ['plots show --show-vega'],
    ['plots show --show-vega --json a'],
    ['plots show --json -t nope logs/loss.csv'],
    ['plots templates nope'],
  ])('%s fails as in DVC', async (line) => {
    expect((await project.same(line.split(' '), 'text')).code).not.toBe(0);
  });
});

function makeProject(project: AskRig): void {
  const { rig } = project;
  rig.write('dvc.yaml', pipeline);
  rig.write('sub/dvc.yaml', 'plots: [{../logs/acc.json: {y: acc, title: "<b>&amp;"}}, inner.csv]\n');
  rig.write('sub/inner.csv', 'p,q\n1,2\n');
  rig.write('own.json', '{"title": "<DVC_METRIC_TITLE> of ours", "data": {"values": "<DVC_METRIC_DATA>"}}');
  rig.write('logs/loss.csv', 'a,b,c\n1,0.5,x\n2,0.25,"y, ""z"""\n\n3,1e-3\n');
  rig.write('logs/plain.csv', '1,2\n3,4\n');
  rig.write('logs/tab.tsv', 'a\tb\n1\t2\n');
  rig.write('logs/acc.json', '{"train": [{"step": 0, "acc": 0.5}, {"step": 1, "acc": 1.0}], "n": 1}');
  rig.write('logs/val.json', '[{"acc": 0.1, "err": true}, {"acc": 0.2, "err": null}]');
  rig.write('logs/conf.csv', 'actual,predicted\ncat,dog\ncat,cat\n');
  rig.write('logs/bad.json', '{');
  rig.write('loose.json', '[{"k": 1, "l": "é"}]');
  rig.write('pics/one.png', Buffer.from([137, 80, 78, 71]));
  rig.write('params.yaml', 'lr: 1\n');
  project.make('repro', '-q');
  rig.commit('one');
  rig.git('tag', 'v1');
  rig.write('logs/loss.csv', 'a,b,c\n1,0.75,x\n2,0.5,y\n');
  rig.write('logs/val.json', '[{"acc": 0.3, "err": true}]');
  rig.commit('two');
  rig.write('logs/val.json', '[{"acc": 0.4, "err": true}]');
}

const pipeline = `
plots:
  - logs/loss.csv: {x: a, y: b}
  - logs/tab.tsv:
  - logs/bad.json: {y: k}
  - logs/missing.csv
  - logs/notes.txt
  - curve: {x: step, y: {logs/acc.json: acc}, template: simple}
  - both: {y: {logs/acc.json: acc, logs/val.json: [acc, err]}, y_label: rate, title: Both}
  - files: {y: {logs/acc.json: acc, logs/val.json: acc}, template: scatter}
  - fields: {y: {logs/val.json: [acc, err]}, template: bar_horizontal}
  - xs: {x: {logs/loss.csv: a}, y: {logs/loss.csv: b}, template: own.json}
  - wrong: {y: {logs/loss.csv: nope}}
  - uneven: {x: {logs/acc.json: step}, y: {logs/loss.csv: b}}
  - confusion: {x: actual, y: {logs/conf.csv: predicted}, template: confusion}
  - normal: {x: actual, y: {logs/conf.csv: predicted}, template: confusion_normalized}
stages:
  s:
    cmd: mkdir -p made && cp logs/loss.csv made/x.csv && cp logs/plain.csv out.csv && echo 1 > p.json
    deps: [logs/plain.csv]
    plots:
      - made: {y: b}
      - out.csv: {header: false, y: "1", cache: false}
      - p.json
`;
