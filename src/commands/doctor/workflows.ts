import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkflow, type Workflow } from '../workflow/read.ts';
import { type Finding, fromFailure } from './finding.ts';

/** What the repository's GitHub workflows have to say. Reads files only. */
export function workflowFindings(gitRoot: string): Finding[] {
  const folder = join(gitRoot, '.github', 'workflows');
  const read = fileNames(folder).map((name) => {
    const file = `.github/workflows/${name}`;
    return { file, workflow: readWorkflow(readFileSync(join(folder, name), 'utf8'), file) };
  });
  const ours = read.flatMap(({ file, workflow }) =>
    workflow.ok && usesOurs(workflow.value) ? [{ file, workflow: workflow.value }] : [],
  );
  const old = read.flatMap(({ file, workflow }) =>
    workflow.ok ? oldToolFindings(file, workflow.value) : [],
  );
  const broken = read.flatMap(({ workflow }) =>
    workflow.ok ? [] : workflow.failures.map((failure) => fromFailure('workflow', failure)),
  );
  if (ours.length === 0) {
    const message = 'no workflow uses this action, so pull requests get no report';
    return [
      ...broken,
      ...old,
      { check: 'no-workflow', level: 'warning', message, fix: 'run `lockstep init`' },
    ];
  }
  return [...broken, ...old, ...ours.flatMap(({ file, workflow }) => ourFindings(file, workflow))];
}

function fileNames(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.ya?ml$/.test(name))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return [];
  }
}

const isOurs = (uses: string | undefined): boolean =>
  uses !== undefined && /(^|\/)lockstep(\/|@|$)/.test(uses);

function usesOurs({ jobs }: Workflow): boolean {
  return jobs.some(
    ({ steps, plain }) => isOurs(String(plain.uses ?? '')) || steps.some(({ uses }) => isOurs(uses)),
  );
}

function oldToolFindings(file: string, { jobs }: Workflow): Finding[] {
  const step = jobs
    .flatMap(({ steps }) => steps)
    .find(({ uses = '' }) => /setup-cml$|cml-action$/.test(uses));
  if (step === undefined) return [];
  const message = 'this workflow uses CML, which is no longer maintained, and would comment beside us';
  return [
    {
      check: 'old-tools',
      level: 'warning',
      message,
      location: { file, line: step.line },
      fix: `run \`lockstep migrate ${file}\``,
    },
  ];
}

function ourFindings(file: string, workflow: Workflow): Finding[] {
  const events = eventNames(workflow.on);
  const found: Finding[] = [];
  const add = (check: string, level: Finding['level'], line: number, message: string, fix: string) =>
    found.push({ check, level, message, location: { file, line }, fix });
  if (events.includes('pull_request_target')) {
    add(
      'pull-request-target',
      'error',
      1,
      'pull_request_target gives a stranger’s code full rights, and is refused',
      'use `pull_request`',
    );
  } else if (!events.includes('pull_request')) {
    add(
      'no-pull-request',
      'warning',
      1,
      'the workflow does not run on pull requests',
      'add `pull_request:` to `on:`',
    );
  }
  for (const job of workflow.jobs) {
    const at = job.steps.findIndex(({ uses }) => isOurs(uses));
    if (at < 0) continue;
    const permissions = job.plain.permissions ?? workflow.permissions;
    if (!mayWrite(permissions, 'pull-requests')) {
      add(
        'no-comment-permission',
        'error',
        job.line,
        `the job may not write comments`,
        'add `pull-requests: write` to its `permissions:`',
      );
    }
    if (commits(job.steps[at]?.plain) && !mayWrite(permissions, 'contents')) {
      add(
        'no-commit-permission',
        'error',
        job.line,
        '`commit:` is set, but the job may not write to the repository',
        'add `contents: write` to its `permissions:`',
      );
    }
    const checkout = job.steps.slice(0, at).find(({ uses }) => uses === 'actions/checkout');
    if (checkout === undefined) {
      add(
        'no-checkout',
        'error',
        job.line,
        'nothing is checked out before our step',
        'add `- uses: actions/checkout@v6` before it',
      );
    } else if (
      (checkout.plain.with as { 'persist-credentials'?: unknown } | undefined)?.['persist-credentials'] !==
      false
    ) {
      add(
        'persisted-credentials',
        'warning',
        checkout.line,
        'the checkout leaves the token where every stage can read it',
        'give it `persist-credentials: false`',
      );
    }
  }
  return found;
}

function eventNames(on: unknown): string[] {
  if (typeof on === 'string') return [on];
  if (Array.isArray(on)) return on.map(String);
  return typeof on === 'object' && on !== null ? Object.keys(on) : [];
}

/** Without `permissions:` the repository's setting decides, which nobody can see from here (GitHub: GITHUB_TOKEN). */
function mayWrite(permissions: unknown, scope: string): boolean {
  if (permissions === undefined || permissions === 'write-all') return true;
  return (permissions as Record<string, unknown> | null)?.[scope] === 'write';
}

function commits(plain: Readonly<Record<string, unknown>> | undefined): boolean {
  const commit = (plain?.with as { commit?: unknown } | undefined)?.commit;
  return commit !== undefined && commit !== 'none';
}
