import { ok, type Result } from '../../failure.ts';
import { stringifyJson } from '../../report/json.ts';
import { counted } from '../../report/words.ts';
import { findGitRoot } from '../../workspace/root.ts';
import type { Host } from '../context.ts';
import { harmless } from '../harmless.ts';
import { type Session, withSession } from '../session.ts';
import type { Terminal, Verb } from '../verb.ts';
import { configFindings } from './config.ts';
import { type Finding, fromFailure } from './finding.ts';
import { projectFindings } from './project.ts';
import { remoteFindings } from './remote.ts';
import { repositoryFindings } from './repository.ts';
import { workflowFindings } from './workflows.ts';

/** `doctor`: everything known to keep a project from working in CI, each with what cures it; exit 1 if something will fail. */
export const doctor: Verb = {
  name: 'doctor',
  help: 'Look for what will go wrong in CI, and say how to cure it',
  options: [
    { flags: '--json', help: 'print one JSON object' },
    { flags: '--offline', help: 'ask no remote' },
  ],
  exit: { style: 'own', failure: 1 },
  async run({ options }, host, terminal) {
    const findings = await examine(host, options.offline === true);
    if (options.json === true) {
      terminal.out(stringifyJson({ schema: 'lockstep.doctor/1', findings: findings.map(plain) }));
    } else show(findings, terminal);
    return findings.some(({ level }) => level === 'error') ? 1 : 0;
  },
};

async function examine(host: Host, offline: boolean): Promise<readonly Finding[]> {
  const gitRoot = findGitRoot(host.cwd);
  const workflows = gitRoot === undefined ? [] : workflowFindings(gitRoot);
  const examined = await withSession(host, (session) => examineProject(session, offline));
  const project = examined.ok
    ? examined.value
    : examined.failures.map((failure) =>
        fromFailure(failure.reason === 'no-repo' ? 'no-project' : 'config', failure),
      );
  return [...project, ...workflows];
}

async function examineProject(session: Session, offline: boolean): Promise<Result<readonly Finding[]>> {
  const repository = await repositoryFindings(session);
  // Files with a conflict in them do not parse, which says nothing new.
  const isBroken = repository.some(({ check }) => check === 'conflict');
  return ok([
    ...repository,
    ...(await configFindings(session)),
    ...(isBroken ? [] : await projectFindings(session)),
    ...(offline || isBroken ? [] : await remoteFindings(session)),
  ]);
}

function plain({ check, level, message, location, fix }: Finding) {
  return {
    check,
    level,
    message,
    ...(location && { file: location.file, line: location.line ?? null }),
    fix,
  };
}

function show(findings: readonly Finding[], terminal: Terminal): void {
  for (const { check, level, message, location, fix } of findings) {
    const place =
      location === undefined
        ? ''
        : `${location.file}${location.line === undefined ? '' : `:${location.line}`}  `;
    terminal.out(
      `${level === 'error' ? '✘' : '!'} ${harmless(`${place}${message}`)}  [${check}]\n    ${harmless(fix)}\n`,
    );
  }
  const errors = findings.filter(({ level }) => level === 'error').length;
  const rest = findings.length - errors;
  terminal.out(
    findings.length === 0
      ? 'nothing found that would go wrong\n'
      : `${counted(errors, 'error')}, ${counted(rest, 'warning')}\n`,
  );
}
