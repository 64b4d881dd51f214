import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/project/graph.ts';
import type { Stage } from '../../src/project/stage.ts';
import { dagText } from '../../src/report/dag.ts';
import { peer } from '../peers.ts';
import { type StageSketch, stage } from '../report/fixtures.ts';

const dvc = peer('dvc');
const folder = mkdtempSync(join(tmpdir(), 'lockstep-dag-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What `dvc dag` is asked, by name. */
const questions = ['mermaid', 'md', 'dot', 'mermaid outs', 'dot outs', 'mermaid collapse'] as const;

describe.skipIf(dvc === undefined)('dag, as real DVC prints it', () => {
  it('random pipelines look the same in every format', () => {
    const pipelines = fc.sample(arbitraryPipeline(), { numRuns: 30, seed: 11 });
    for (const [i, sketches] of pipelines.entries()) writeProject(join(folder, String(i)), sketches);
    const answers = askDvc(pipelines.length);
    for (const [i, sketches] of pipelines.entries()) {
      const { 'mermaid collapse': collapsed, ...exact } = ours(sketches.map(stage));
      const { 'mermaid collapse': expected = '', ...answer } = answers[i] ?? {};
      expect(exact, `pipeline ${i}`).toEqual(answer);
      expect(named(collapsed), `pipeline ${i}`).toEqual(named(expected));
    }
  }, 120_000);
});

function ours(stages: readonly Stage[]): Record<(typeof questions)[number], string> {
  const { graph } = buildGraph(stages);
  const text = (format: 'mermaid' | 'md' | 'dot', more: { outs?: boolean; collapse?: boolean } = {}) =>
    dagText({ graph, stages, cwd: '', format, outs: false, collapse: false, ...more });
  return {
    mermaid: text('mermaid'),
    md: text('md'),
    dot: text('dot'),
    'mermaid outs': text('mermaid', { outs: true }),
    'dot outs': text('dot', { outs: true }),
    'mermaid collapse': text('mermaid', { collapse: true }),
  };
}

function writeProject(path: string, sketches: readonly StageSketch[]): void {
  mkdirSync(join(path, '.dvc'), { recursive: true });
  writeFileSync(join(path, '.dvc', 'config'), '[core]\n    no_scm = True\n');
  const stages = new Map<string, unknown>();
  const groups = new Map<string, Record<string, unknown>>();
  for (const { name, deps = [], outs = [] } of sketches) {
    const [group, key] = name.split('@') as [string, string | undefined];
    if (key === undefined) stages.set(group, { cmd: 'true', deps, outs });
    else {
      const members = groups.get(group) ?? {};
      groups.set(group, members);
      members[key] = { dep: deps[0], out: outs[0] };
      stages.set(group, {
        foreach: members,
        do: { cmd: 'true', deps: [`\${item.dep}`], outs: [`\${item.out}`] },
      });
    }
  }
  // JSON is YAML.
  writeFileSync(join(path, 'dvc.yaml'), JSON.stringify({ stages: Object.fromEntries(stages) }, null, 1));
}

/** The graph without its numbering: DVC numbers collapsed groups in random order. */
function named(mermaid: string): readonly string[] {
  const names = new Map(
    [...mermaid.matchAll(/(node\d+)\["(.*)"\]/g)].map(([, id = '', name = '']) => [id, name]),
  );
  const edges = [...mermaid.matchAll(/(node\d+)-->(node\d+)/g)].map(
    ([, a = '', b = '']) => `${names.get(a)} --> ${names.get(b)}`,
  );
  return [...names.values(), ...edges].sort();
}

function askDvc(count: number): readonly Record<string, string>[] {
  const script = `
import json, os, sys
from dvc.commands.dag import _build, _show_dot, _show_mermaid
from dvc.repo import Repo
answers = []
for i in range(int(sys.argv[1])):
    os.chdir(os.path.join(sys.argv[2], str(i)))
    repo = Repo()
    one = lambda **options: _build(repo, **options)
    answers.append({
        "mermaid": _show_mermaid(one()) + "\\n",
        "md": _show_mermaid(one(), True) + "\\n",
        "dot": _show_dot(one()) + "\\n",
        "mermaid outs": _show_mermaid(one(outs=True)) + "\\n",
        "dot outs": _show_dot(one(outs=True)) + "\\n",
        "mermaid collapse": _show_mermaid(one(collapse_foreach_matrix=True)) + "\\n",
    })
print(json.dumps(answers))
`;
  const file = join(folder, 'ask.py');
  writeFileSync(file, script);
  const env = { ...process.env, DVC_NO_ANALYTICS: '1' };
  const out = execFileSync(join(dirname(dvc ?? ''), 'python'), [file, String(count), folder], {
    encoding: 'utf8',
    env,
    maxBuffer: 1 << 26,
  });
  return JSON.parse(out);
}

/** Stages in one file, each of which may read outs, or folders of outs, of those before it. */
function arbitraryPipeline(): fc.Arbitrary<readonly StageSketch[]> {
  const member = fc.record({
    single: fc.boolean(),
    folder: fc.constantFrom('', 'data/', 'data/deep/', 'm/'),
    picks: fc.array(fc.nat(), { maxLength: 3 }),
    outs: fc.integer({ min: 1, max: 2 }),
    whole: fc.boolean(),
  });
  return fc.array(member, { minLength: 1, maxLength: 12 }).map((members) => {
    const made: string[] = [];
    const order = [...members.filter(({ single }) => !single), ...members.filter(({ single }) => single)];
    const sketches = order.map(({ single, folder: place, picks, outs, whole }, i): StageSketch => {
      const read = [...new Set(picks.flatMap((pick) => made[pick % Math.max(1, made.length)] ?? []))];
      const deps =
        whole && made.some((path) => path.startsWith('data/'))
          ? [...read.filter((path) => !path.startsWith('data/')), 'data']
          : read;
      const own = Array.from(
        { length: single ? outs : 1 },
        (_, n) => `${place}${'zyxw'[i % 4]}${i}-${n}.txt`,
      );
      const used = single ? deps : deps.length === 0 ? ['raw.txt'] : deps.slice(0, 1);
      if (!deps.includes('data')) made.push(...own);
      const free = deps.includes('data') ? own.map((path) => path.replace(/^data\//, 'apart/')) : own;
      return { name: single ? `stage-${'qpo'[i % 3]}${i}` : `each-${i % 2}@k${i}`, deps: used, outs: free };
    });
    // Members of one group stand together in the file.
    const groups = [...new Set(sketches.map(({ name }) => name.split('@')[0]))];
    return groups.flatMap((group) => sketches.filter(({ name }) => name.split('@')[0] === group));
  });
}
