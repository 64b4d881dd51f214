import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DvcProcess } from '../../differential/dvc-side.ts';
import { inFolder } from '../../differential/folder.ts';
import { change, cleanEnvironment, newProject, type Told, tree } from '../../differential/side.ts';
import { peer } from '../../peers.ts';
import { runOurs } from '../../run-verb.ts';
import { askChecks } from './ask-checks.ts';
import type { Asked, Check } from './check.ts';
import { fileChecks } from './file-checks.ts';
import { projectChecks } from './project-checks.ts';
import { stateChecks } from './state-checks.ts';
import { templateChecks } from './template-checks.ts';
import { yamlChecks } from './yaml-checks.ts';

const dvc = peer('dvc');
const checks: readonly Check[] = [
  ...projectChecks,
  ...yamlChecks,
  ...templateChecks,
  ...fileChecks,
  ...stateChecks,
  ...askChecks,
];

type Ask = (root: string, words: readonly string[]) => Promise<Told>;

describe.skipIf(dvc === undefined)('numbered facts, on real DVC and on ours', { timeout: 120_000 }, () => {
  let home = '';
  let python: DvcProcess;
  let env: Record<string, string>;

  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'lockstep-home-'));
    env = {
      ...cleanEnvironment(home),
      DVC_SYSTEM_CONFIG_DIR: join(home, 'system'),
      DVC_GLOBAL_CONFIG_DIR: join(home, 'global'),
    };
    python = new DvcProcess(dvc ?? '', env);
  });

  afterAll(() => {
    python[Symbol.dispose]();
    rmSync(home, { recursive: true, force: true });
  });

  test.each(checks.map((check) => [check.name, check] as const))('%s', async (_, check) => {
    for (const level of ['system', 'global'] as const) {
      mkdirSync(join(home, level), { recursive: true });
      writeFileSync(join(home, level, 'config'), check.machine?.[level] ?? '');
    }
    const theirs = await live(check, (root, words) => python.ask(root, words));
    const ours = await live(check, (root, words) => runOurs(root, words, { env }));
    for (const [i, a] of theirs.entries()) {
      const b = ours[i] as Seen;
      const step = `dvc ${a.words}\n${a.said}\n--- ours\n${b.said}`;
      expect([a.code, b.code], step).toEqual([a.asked.code, a.asked.differs?.code ?? a.asked.code]);
      expect(a.said, step).toContain(a.asked.says ?? '');
      if (a.asked.differs !== undefined) continue;
      expect(b.said, step).toContain(a.asked.says ?? '');
      if (a.asked.code === 0 && a.asked.words !== 'own') expect(b.out, step).toEqual(a.out);
      expect(b.disk, step).toEqual(a.disk);
    }
  });
});

interface Seen {
  readonly asked: Asked;
  readonly words: string;
  readonly code: number;
  readonly said: string;
  readonly out: unknown;
  readonly disk: unknown;
}

/** Lets one side live through a check; what was seen after each command. */
function live(check: Check, ask: Ask): Promise<readonly Seen[]> {
  return inFolder(async (folder) => {
    const root = join(folder, 'work');
    newProject(root);
    const withRoot = (text: string) => text.replaceAll('<root>', root);
    for (const [path, text] of Object.entries(check.files ?? {}))
      change(root, { op: 'write', path, text: withRoot(text) });
    const seen: Seen[] = [];
    // Texts that name the root differ by it.
    const isEqual = (path: string) => check.files?.[path]?.includes('<root>') !== true;
    for (const step of check.steps) {
      if ('op' in step) {
        change(root, 'text' in step ? { ...step, text: withRoot(step.text) } : step);
        continue;
      }
      const words = typeof step.ask === 'string' ? step.ask.split(' ') : step.ask;
      const told = await ask(join(root, step.cd ?? ''), words);
      const [out, err] = [told.out.replaceAll(root, '<root>'), told.err.replaceAll(root, '<root>')];
      seen.push({
        asked: step,
        words: words.join(' '),
        code: told.code,
        said: `${out}\n${err}`,
        out: words.includes('--json') ? sets(JSON.parse(out.trim() === '' ? '{}' : out)) : out,
        disk: { work: tree(root, isEqual), store: tree(join(folder, 'store')) },
      });
    }
    return seen;
  });
}

/** Lists in DVC's JSON come in any order. */
function sets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sets).sort((a, b) => (text(a) < text(b) ? -1 : 1));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, sets(item)]));
}

function text(value: unknown): string {
  return JSON.stringify(value);
}
