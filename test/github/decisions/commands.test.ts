import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ActionWorld } from '../action-world.ts';
import { commentPayload, dependabot, reviewPayload, threadPayload, withValue } from '../payloads.ts';

type Row = [where: string, who: string, state: string, comment: string, expected: string];
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
const rows = readFileSync(new URL('commands.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): Row => {
    const [, where = '', who = '', state = '', comment = '', expected = ''] =
      /^(\S+) \| (\S+) \| (\S+) \|(?: (.*))? \| ([^|]+)$/.exec(line) ?? [];
    const text = comment.replace(/\\(u[0-9a-f]{4}|.)/g, (_, code: string) =>
      code.length > 1 ? String.fromCharCode(Number.parseInt(code.slice(1), 16)) : (escapes[code] ?? code),
    );
    return [where, who, state, text, expected];
  });

let world: ActionWorld;
let base: string;
let head: string;

/** One repository for all rows: no command writes into it. */
beforeAll(async () => {
  world = await ActionWorld.start();
  const { rig } = world;
  rig.write('params.yaml', 'lr: 1\n');
  rig.write(
    'dvc.yaml',
    'stages:\n  train:\n    cmd: echo 1 > out.txt\n    params: [lr]\n    outs: [out.txt: {cache: false}]\n',
  );
  base = rig.commit();
  rig.git('checkout', '--quiet', '-b', 'change');
  rig.write('params.yaml', 'lr: 2\n');
  head = rig.commit();
  rig.git('checkout', '--quiet', 'main');
  rig.git('remote', 'add', 'origin', rig.root);
});
afterAll(() => world[Symbol.asyncDispose]());

const mallory = { login: 'mallory', id: 666, type: 'User' };
const alice = { login: 'alice', id: 501, type: 'User' };

beforeEach(() => {
  const { github } = world;
  github.comments.length = 0;
  github.more.reactions.clear();
  github.more.threadReplies.length = 0;
  github.more.permissions.set('alice', 'write');
  github.more.permissions.delete('mallory');
  github.mergeBases.set(`${base}...${head}`, base);
  github.pulls.set(7, { number: 7, headSha: head, baseSha: base, state: 'open', locked: false });
});

test.each(rows)(
  '%s, %s, %s, %j: %s',
  async (where, who, state, comment, expected) => {
    const { github } = world;
    const pull = github.pulls.get(7) as NonNullable<ReturnType<typeof github.pulls.get>>;
    if (state === 'closed') pull.state = 'closed';
    if (state === 'fork') pull.headRepo = { id: 77_001, full_name: 'mallory/pipe' };
    if (state === 'bot') pull.author = { login: 'dependabot[bot]', id: 49_699_333, type: 'Bot' };
    if (who === 'admin') github.more.permissions.set('alice', 'admin');
    if (who === 'read' || who === 'none') github.more.permissions.set('mallory', who);
    const others: Readonly<Record<string, unknown>> = { bot: dependabot, taken: { ...alice, id: 999 } };
    const user = who === 'write' || who === 'admin' ? alice : (others[who] ?? mallory);
    const text = comment.replace('HEAD', head).replace('OTHER', 'f'.repeat(40));
    const make = { conversation: commentPayload, line: threadPayload, review: reviewPayload }[where];
    const said = make?.(text, user);
    const payload = state === 'issue' ? withValue(said, ['issue', 'pull_request'], undefined) : said;
    const event =
      { conversation: 'issue_comment', line: 'pull_request_review_comment' }[where] ?? 'pull_request_review';
    const ended = await world.run({ event, payload, inputs: { setup: 'true' }, env: { GITHUB_SHA: base } });
    expect(ended.output).not.toContain('mistake of its own');
    expect(seen(), ended.output).toBe(expected);
  },
  60_000,
);

/** Reactions in order, and what came of the comment: the action's outcome, an answer without one, or nothing at all. */
function seen(): string {
  const { github } = world;
  const names: Readonly<Record<string, string>> = { EYES: 'eyes', THUMBS_UP: '+1', THUMBS_DOWN: '-1' };
  const reactions = [...github.more.reactions.values()].flat().map((name) => names[name] ?? name);
  const isAnswered = github.comments.length + github.more.threadReplies.length > 0;
  const outcome = world.output('outcome') ?? (isAnswered ? 'answered' : 'ignored');
  return [...reactions, outcome].join(' ');
}

test('the table is whole', () => {
  expect(rows.length).toBeGreaterThanOrEqual(95);
  expect(rows.filter(([where]) => where === '')).toEqual([]);
});
