import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { type Failure, ok, type Result, type SourceLocation } from '../../failure.ts';

/** One step of a job, as far as a conversion looks at it. */
export interface WorkflowStep {
  /** `owner/name`, without its version */
  readonly uses?: string;
  /** As written, with its version */
  readonly usesText?: string;
  readonly run?: string;
  /** The line of the first line of `run` */
  readonly runLine: number;
  readonly env: Readonly<Record<string, string>>;
  readonly line: number;
  /** The step as plain values, to be written again */
  readonly plain: Readonly<Record<string, unknown>>;
}

/** One job of a workflow. */
export interface WorkflowJob {
  readonly id: string;
  readonly line: number;
  readonly env: Readonly<Record<string, string>>;
  readonly steps: readonly WorkflowStep[];
  /** The job as plain values */
  readonly plain: Readonly<Record<string, unknown>>;
}

/** A GitHub Actions workflow. */
export interface Workflow {
  readonly name?: string;
  readonly on: unknown;
  readonly permissions: unknown;
  readonly defaults: unknown;
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: readonly WorkflowJob[];
}

/**
 * Reads a workflow file, keeping the line of each step. Text that is no YAML, or YAML that is no workflow of GitHub's, is a
 * failure with its line (GitHub: workflow-syntax-for-github-actions).
 */
export function readWorkflow(text: string, file: string): Result<Workflow> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number | undefined): SourceLocation => ({
    file,
    ...(offset === undefined ? {} : { line: lines.linePos(offset).line }),
  });
  if (document.errors.length > 0) {
    return { ok: false, failures: document.errors.map((error) => broken(error.message, at(error.pos[0]))) };
  }
  let plain: Record<string, unknown>;
  try {
    plain = record(document.toJS({ maxAliasCount: 100 }));
  } catch (error) {
    // The library refuses a bomb of aliases by throwing.
    return { ok: false, failures: [broken(error instanceof Error ? error.message : String(error), at(0))] };
  }
  const jobs = document.get('jobs', true) as Node | undefined;
  if (!isMap(jobs)) {
    const wanted = 'stages' in plain || 'image' in plain ? ' (this looks like a file of GitLab)' : '';
    return {
      ok: false,
      failures: [broken(`it has no 'jobs', so it is no workflow of GitHub Actions${wanted}`, at(0))],
    };
  }
  const lineOf = (node: unknown): number => {
    const offset = (node as Node | null)?.range?.[0];
    return offset === undefined ? 1 : lines.linePos(offset).line;
  };
  return ok({
    ...(typeof plain.name === 'string' ? { name: plain.name } : {}),
    // YAML 1.1 readers make a boolean of it
    on: plain.on ?? plain.true,
    permissions: plain.permissions,
    defaults: plain.defaults,
    env: texts(plain.env),
    jobs: jobs.items.map(({ key, value }) => {
      const id = String(isScalar(key) ? key.value : key);
      const body = record(record(plain.jobs)[id]);
      const steps = isMap(value) ? value.get('steps', true) : undefined;
      const list = Array.isArray(body.steps) ? body.steps : [];
      return {
        id,
        line: lineOf(key),
        env: texts(body.env),
        plain: body,
        steps: list.map((step, i) =>
          readStep(record(step), isSeq(steps) ? steps.items[i] : undefined, lineOf),
        ),
      };
    }),
  });
}

function readStep(
  plain: Record<string, unknown>,
  node: unknown,
  lineOf: (node: unknown) => number,
): WorkflowStep {
  const run = isMap(node) ? node.get('run', true) : undefined;
  const isBlock = isScalar(run) && (run.type === 'BLOCK_LITERAL' || run.type === 'BLOCK_FOLDED');
  return {
    ...(typeof plain.uses === 'string'
      ? { usesText: plain.uses, uses: plain.uses.replace(/@.*$/s, '').toLowerCase() }
      : {}),
    ...(typeof plain.run === 'string' ? { run: plain.run } : {}),
    runLine: lineOf(run ?? node) + (isBlock ? 1 : 0),
    env: texts(plain.env),
    line: lineOf(node),
    plain,
  };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function texts(value: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record(value)).flatMap(([key, item]) =>
      typeof item === 'object' ? [] : [[key, String(item)] as const],
    ),
  );
}

function broken(message: string, location: SourceLocation): Failure {
  return {
    reason: 'project',
    message: `this is not a workflow that can be read: ${message}`,
    location,
    hint: 'name a file from .github/workflows',
  };
}
