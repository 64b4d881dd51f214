// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are DVC's own templates
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Project } from '../../src/project/project.ts';
import { resolveTargets, type TargetOptions } from '../../src/project/targets.ts';
import { peer } from '../peers.ts';
import { loadRig } from '../project/loading.ts';
import { Rig } from '../rig.ts';
import { Dice } from './project-random.ts';

const dvc = peer('dvc');
const seeds = Array.from({ length: 25 }, (_, i) => i + 1);
const questionsEach = 6;

interface Question {
  readonly root: string;
  readonly cwd: string;
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, boolean>>;
}

interface Answer {
  readonly order?: readonly string[];
  readonly isWhole?: boolean;
  readonly error?: string;
}

/** A dvc.yaml of stages with random edges, and one in a folder that depends on it; seldom a cycle or an overlap. */
function randomGraph(dice: Dice): Record<string, string> {
  const count = 3 + dice.below(7);
  const stage = (i: number, up: string, other: number) => {
    const deps = dice.times(
      i === 0 ? 0 : dice.below(4),
      () => `${up}o${dice.below(dice.chance(4) ? count : Math.max(i, 1))}${dice.pick(['', '', '/inner'])}`,
    );
    const above = other > 0 && dice.chance(60) ? [`../o${dice.below(other)}`] : [];
    const outs = [`${up === '' ? '' : 'p'}o${i}`, ...(dice.chance(3) ? [`o${dice.below(count)}`] : [])];
    return `  s${i}: {cmd: x, deps: ${JSON.stringify([...deps, ...above])}, outs: ${JSON.stringify(outs)}, frozen: ${dice.chance(12)}}`;
  };
  const top = dice.times(count, (i) => stage(i, '', 0));
  const groups = [
    '  each: {foreach: [a, b], do: {cmd: x, deps: [o0], outs: ["e/${item}"]}}',
    '  user: {cmd: x, deps: [e]}',
  ];
  const below = dice.times(1 + dice.below(3), (i) => stage(i, './p', count));
  return {
    'dvc.yaml': `stages:\n${[...top, ...groups].join('\n')}\n`,
    'sub/dvc.yaml': `stages:\n${below.join('\n')}\n`,
  };
}

function randomQuestion(dice: Dice, root: string): Question {
  const cwd = dice.chance(25) ? 'sub' : '';
  const words = dice.pick<() => string[]>([
    () => ['dvc.yaml'],
    () => [`s${dice.below(4)}`],
    () => [`s${dice.below(4)}`, `s${dice.below(9)}`],
    () => [cwd === '' ? 'sub/dvc.yaml:s0' : '../dvc.yaml:s1'],
    () => [cwd === '' ? 'each' : '../dvc.yaml:each@a'],
    () => ['user', 'each@b'],
    () => ['nope'],
  ])();
  const flags = ['pipeline', 'downstream', 'single_item', 'all_pipelines', 'glob', 'recursive'];
  const options = Object.fromEntries(flags.map((flag) => [flag, dice.chance(12)]));
  return {
    root,
    cwd,
    words: options.glob === true ? dice.pick([['s*'], ['*@a'], ['each*']]) : words,
    options,
  };
}

describe.skipIf(dvc === undefined)('random targets in random graphs, as real DVC plans them', () => {
  const asked: { question: Question; theirs: Answer; ours: Answer }[] = [];

  beforeAll(async () => {
    const rigs: Rig[] = [];
    const questions = seeds.flatMap((seed) => {
      const dice = new Dice(seed);
      const rig = Rig.create({ git: false });
      rigs.push(rig);
      rig.write('.dvc/config', '[core]\nno_scm = true\n');
      for (const [path, text] of Object.entries(randomGraph(dice))) rig.write(path, text);
      return dice.times(questionsEach, () => randomQuestion(dice, rig.root));
    });
    const python = spawn(join(dirname(dvc as string), 'python'), ['-c', oracle], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    python.stdin.end(questions.map((question) => JSON.stringify(question)).join('\n'));
    const theirs: Answer[] = [];
    for await (const line of createInterface({ input: python.stdout }))
      theirs.push(JSON.parse(line) as Answer);
    const projects = new Map<string, Project>();
    for (const rig of rigs) {
      const project = await loadRig(rig);
      if (project.ok) projects.set(rig.root, project.value);
    }
    for (const [i, question] of questions.entries()) {
      asked.push({
        question,
        theirs: theirs[i] as Answer,
        ours: await answer(projects.get(question.root), question),
      });
    }
    for (const rig of rigs) await rig[Symbol.asyncDispose]();
  }, 120_000);

  test.each(Array.from({ length: seeds.length * questionsEach }, (_, i) => i))('question %i', (i) => {
    const { question, theirs, ours } = asked[i] as (typeof asked)[number];
    if (theirs.error !== undefined) {
      expect(ours.error, JSON.stringify(question)).toBeDefined();
      const plain = theirs.error.replaceAll(`${question.root}/`, '');
      // Which of several cycles or clashes is met first depends on chance in DVC.
      if (!/both a dependency|specified in|overlap|already specified/.test(plain))
        expect(ours.error).toContain(plain);
      return;
    }
    expect(ours.error, JSON.stringify(question)).toBeUndefined();
    expect([...(ours.order ?? [])].sort()).toEqual([...(theirs.order ?? [])].sort());
    // For small selections DVC starts in the order of a set.
    if (theirs.isWhole === true) expect(ours.order).toEqual(theirs.order);
  });
});

async function answer(project: Project | undefined, { cwd, words, options }: Question): Promise<Answer> {
  if (project === undefined) return { error: 'refused' };
  const all = options.all_pipelines === true;
  const found = await resolveTargets(project, words, {
    cwd,
    active: true,
    recursive: options.recursive === true,
    glob: options.glob === true,
    pipeline: options.pipeline === true,
    allPipelines: all,
    singleItem: options.single_item === true && options.pipeline !== true && !all,
    downstream: options.downstream === true && options.pipeline !== true,
  } satisfies TargetOptions);
  if (!found.ok) return { error: found.failures.map(({ message }) => message).join('\n') };
  return { order: found.value.map(({ address }) => address) };
}

const oracle = `
import json, logging, os, sys
from dvc.repo import Repo
from dvc.repo.reproduce import collect_stages, get_active_graph, plan_repro

def name(stage, root):
    path = os.path.relpath(stage.path, root)
    return stage.name if path == "dvc.yaml" else path + ":" + stage.name

def ask(q):
    root, o = q["root"], q["options"]
    os.chdir(os.path.join(root, q["cwd"]))
    pipeline, everything = o["pipeline"], o["all_pipelines"]
    single = o["single_item"] and not (pipeline or everything)
    down = o["downstream"] and not (pipeline or everything)
    with Repo(root) as repo:
        stages = [] if everything else collect_stages(repo, q["words"], recursive=o["recursive"], glob=o["glob"])
        steps, whole = stages, True
        if not single:
            graph = get_active_graph(repo.index.graph)
            # The folder listing has no order of its own.
            ordered = sorted(graph, key=lambda s: (os.path.dirname(s.path) != root, 0))
            steps = plan_repro(graph, stages, pipeline=pipeline, downstream=down)
            whole = not stages and [s.path for s in ordered] == [s.path for s in graph]
        return {"order": [name(s, root) for s in steps], "isWhole": whole and not o["recursive"]}

logging.disable(logging.CRITICAL)
for line in sys.stdin:
    try:
        print(json.dumps(ask(json.loads(line))), flush=True)
    except Exception as e:
        print(json.dumps({"error": str(e)}), flush=True)
`;
