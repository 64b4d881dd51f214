import type { Exhibit, Expected, Hall } from '../hall.ts';

const bad = (says: RegExp, reason = 'project'): Expected => ({ code: 2, reason, says });

/** Stages that contradict each other, and outs where none may be. */
export const graphs: readonly Exhibit[] = [
  graph(
    'a cycle of three',
    [
      ['c', 'a'],
      ['a', 'b'],
      ['b', 'c'],
    ],
    bad(/both a dependency and an output/),
  ),
  graph('a stage that needs its own out', [['a', 'a']], bad(/./)),
  graph(
    'one out of two stages',
    [
      ['data.txt', 'x'],
      ['data.txt', 'x'],
    ],
    bad(/x/),
  ),
  graph(
    'an out inside another',
    [
      ['data.txt', 'x'],
      ['data.txt', 'x/y'],
    ],
    bad(/overlap/i),
  ),
  refused('an out outside', (hall) => hall.write('dvc.yaml', withOut('../outside/precious.txt'))),
  refused('an absolute out', (hall) => hall.write('dvc.yaml', withOut(`${hall.outside}/precious.txt`))),
  graph('an out in .git', [['data.txt', '.git/config']], bad(/\.git/)),
  graph('an out that is a Git hook', [['data.txt', '.git/hooks/post-checkout']], bad(/\.git/)),
  {
    ...graph('an out in .GIT', [['data.txt', '.GIT/config']], { code: 0 }),
    others: { 'repro --keep-going': { code: 255, reason: 'refused', says: /lies in \.git/ } },
  },
  graph('an out in .dvc', [['data.txt', '.dvc/config']], bad(/\.dvc/)),
  graph('the whole project as an out', [['data.txt', '.']], bad(/./)),
  graph('dvc.yaml as an out', [['data.txt', 'dvc.yaml']], bad(/dvc\.yaml/)),
  graph('one out twice in a stage', [['data.txt', 'x', 'x']], { code: 0 }),
  refused('an out with dots in its middle', (hall) =>
    hall.write('dvc.yaml', withOut('a/../../outside/precious.txt')),
  ),
  refused(
    'an out below a link that leads outside',
    (hall) => {
      hall.link('way', hall.outside);
      hall.write('dvc.yaml', withOut('way/precious.txt'));
    },
    'refused',
  ),
  {
    name: 'graph: a chain of 5,000 stages',
    make: (hall) => hall.write('dvc.yaml', chain(5_000)),
    plan: { code: 0 },
  },
];

function graph(name: string, stages: readonly (readonly [string, ...string[]])[], plan: Expected): Exhibit {
  const text = stages.map(
    ([dep, ...outs], i) => `  s${i}:\n    cmd: echo\n    deps: [${dep}]\n    outs: [${outs.join(', ')}]\n`,
  );
  return {
    name: `graph: ${name}`,
    make: (hall) => hall.write('dvc.yaml', `stages:\n${text.join('')}`),
    plan,
  };
}

/** A plan only says that it is stale; what would write there stops. */
function refused(name: string, make: (hall: Hall) => void, reason: 'output' | 'refused' = 'output'): Exhibit {
  const others = {
    'commit --force': { code: 1, reason: 'refused', says: /is not a place that may be written/ },
    'repro --keep-going': { code: 255, reason },
  };
  return { name: `graph: ${name}`, make, plan: { code: 0 }, others };
}

function withOut(path: string): string {
  return `stages:\n  a:\n    cmd: echo\n    deps: [data.txt]\n    outs: [${path}]\n`;
}

/** The first one fails, so that no verb runs them all. */
function chain(length: number): string {
  const stage = (_: unknown, i: number) =>
    `  s${i}:\n    cmd: 'false'\n    deps: [${i === 0 ? 'data.txt' : `o${i - 1}`}]\n    outs: [o${i}]\n`;
  return `stages:\n${Array.from({ length }, stage).join('')}`;
}
