import type { Event, JobRequest, JobResult } from '../../../src/commands/context.ts';
import { runJobAt } from '../../job.ts';
import { Rig } from '../../rig.ts';
import type { Erp } from './erp.ts';

/** Which run of the workflow, and what it is told. */
export interface Told extends Partial<JobRequest> {
  readonly run?: string;
  readonly attempt?: number;
  readonly signal?: AbortSignal;
  readonly events?: Event[];
}

/** A pipeline whose last stage hands a file out, with a remote; `outs` are what the export itself makes. */
export function exportProject(erp: Erp, { remote = true, outs = '' } = {}): Rig {
  const rig = Rig.create();
  const command = `${erp.command('forecast')}${outs === '' ? '' : ` > ${outs}`}`;
  const kept = outs === '' ? '' : `\n    outs: [${outs}]`;
  rig.write(
    'dvc.yaml',
    `stages:
  forecast: {cmd: cp in forecast, deps: [in], outs: [forecast]}
  export:
    cmd: '${command}'
    deps: [forecast]${kept}
`,
  );
  rig.write('in', 'first');
  rig.write('.github/lockstep.yml', 'stages: {export: {on: protected}}\n');
  rig.write('.gitignore', '/remote\n');
  if (remote) rig.write('.dvc/config', '[core]\n    remote = r\n[remote "r"]\n    url = ../remote\n');
  rig.commit('base');
  return rig;
}

/** Runs the job of a push to the protected branch. */
export function mergeJob(root: string, told: Told = {}): Promise<JobResult> {
  const { run = '1', attempt = 1, signal = new AbortController().signal, events, ...request } = told;
  const env = {
    GITHUB_RUN_ID: run,
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_SERVER_URL: 'https://github.example',
  };
  const emit = (event: Event) => void events?.push(event);
  return runJobAt(root, { push: true, tier: 'T2', ...request }, { env, signal, emit });
}

/** A clone as the next job has it: what was committed, and nothing of what a run left behind but the remote. */
export function forgetRun(rig: Rig): void {
  rig.git('checkout', '--quiet', '--force', '.');
  rig.git('clean', '--quiet', '-dffx', '--exclude=remote');
}

const [, script, root, run] = process.argv;
if (script === import.meta.filename && root !== undefined && run !== undefined)
  await mergeJob(root, { run, attempt: 1 });
