import { sep } from 'node:path';
import { allowsOutside } from '../../project/policy/matching.ts';
import type { Project } from '../../project/project.ts';
import type { Output, Stage } from '../../project/stage.ts';
import { judgeStages } from '../look.ts';
import { manifestReader } from '../manifests.ts';
import type { Session } from '../session.ts';
import { type Finding, fromFailure } from './finding.ts';

/** What the pipeline's own files have to say: do they parse, are they committed, is what they name where it should be? */
export async function projectFindings(session: Session): Promise<Finding[]> {
  const loaded = await session.project();
  if (!loaded.ok) return loaded.failures.map((failure) => fromFailure('project', failure));
  const project = loaded.value;
  return [
    ...(await lockFindings(session, project)),
    ...(await outFindings(session, project)),
    ...commandFindings(project),
    ...(await outsideFindings(session, project)),
  ];
}

function withCommand({ stages }: Project): readonly Stage[] {
  return stages.filter(({ cmd }) => cmd !== undefined);
}

async function lockFindings(session: Session, project: Project): Promise<Finding[]> {
  const files = [
    ...new Set(withCommand(project).flatMap(({ file }) => (file.endsWith('.yaml') ? file : []))),
  ];
  const locks = files.map((file) => file.replace(/dvc\.yaml$/, 'dvc.lock'));
  if (locks.length === 0) return [];
  const { git, projectRoot, workspace } = session;
  const committed = (await git?.tracked(projectRoot, locks, 'head')) ?? new Set(locks);
  const found: Finding[] = [];
  for (const file of locks) {
    const location = { file };
    if ((await workspace.read(file)) === undefined) {
      const message = 'there is no lock file yet, so every stage is stale';
      found.push({
        check: 'no-lock',
        level: 'warning',
        message,
        location,
        fix: 'run `lockstep repro` and commit it',
      });
    } else if (!committed.has(file)) {
      const message = 'the lock file is not committed';
      found.push({
        check: 'lock-not-committed',
        level: 'error',
        message,
        location,
        fix: `run \`git add ${file}\` and commit`,
      });
    }
  }
  return [...found, ...(found.length === 0 ? await staleFindings(session, project) : [])];
}

async function staleFindings(session: Session, project: Project): Promise<Finding[]> {
  const judged = await judgeStages(session, project, withCommand(project), {
    absent: 'pull',
    tree: manifestReader(session, undefined, undefined),
  });
  if (!judged.ok) return judged.failures.map((failure) => fromFailure('project', failure));
  const stale = [...judged.value].flatMap(([address, { kind }]) => (kind === 'stale' ? [address] : []));
  if (stale.length === 0) return [];
  const message = `${stale.length} of ${withCommand(project).length} stages are stale here: ${stale.slice(0, 3).join(', ')}`;
  return [
    {
      check: 'stale',
      level: 'warning',
      message,
      fix: '`lockstep plan` says why; `lockstep repro` brings them up to date',
    },
  ];
}

/** An out is DVC's or Git's, never both and never nobody's. */
async function outFindings({ git, projectRoot }: Session, project: Project): Promise<Finding[]> {
  if (git === undefined) return [];
  const outs = project.stages.flatMap(({ outs: own }) => own.filter(({ place }) => place.kind === 'inside'));
  const path = ({ place }: Output) => (place.kind === 'inside' ? place.path : '');
  const tracked = await git.tracked(projectRoot, outs.map(path), 'index');
  const cached = outs.filter(({ cache }) => cache);
  const ignored = await git.isIgnored(projectRoot, cached.map(path));
  return outs.flatMap((out): Finding[] => {
    const location = out.location === undefined ? {} : { location: out.location };
    if (out.cache && tracked.has(path(out))) {
      const message = `'${path(out)}' is tracked by DVC and by Git`;
      return [
        {
          check: 'out-in-git',
          level: 'error',
          message,
          ...location,
          fix: `run \`git rm -r --cached ${path(out)}\` and commit`,
        },
      ];
    }
    if (out.cache && !ignored.has(path(out))) {
      const message = `'${path(out)}' is tracked by DVC, but no .gitignore keeps it out of Git`;
      return [
        { check: 'out-not-ignored', level: 'warning', message, ...location, fix: `add it to .gitignore` },
      ];
    }
    if (!out.cache && !tracked.has(path(out))) {
      const message = `'${path(out)}' is kept neither by DVC (cache: false) nor by Git, so its stage is stale in every clone`;
      return [
        {
          check: 'out-nowhere',
          level: 'warning',
          message,
          ...location,
          fix: 'commit it, or remove `cache: false`',
        },
      ];
    }
    return [];
  });
}

/** Paths that only one machine has. */
function commandFindings(project: Project): Finding[] {
  return withCommand(project).flatMap((stage): Finding[] => {
    const location = stage.location === undefined ? {} : { location: stage.location };
    const text = [stage.cmd ?? []].flat().join('\n');
    const own = /(?:^|[\s'"=:])((?:\/home|\/Users|\/root)\/[^\s'"]+|[A-Za-z]:\\[^\s'"]+|~\/[^\s'"]+)/.exec(
      text,
    )?.[1];
    return [
      ...(own === undefined
        ? []
        : [
            {
              check: 'machine-path',
              level: 'warning' as const,
              message: `the command of '${stage.name ?? stage.address}' names '${own}', which other machines do not have`,
              ...location,
              fix: 'use a path in the repository',
            },
          ]),
    ];
  });
}

/** What stages read outside the project. In the repository CI has it, but a run wants the policy's word (design section 6). */
async function outsideFindings(session: Session, project: Project): Promise<Finding[]> {
  const { projectRoot, gitRoot } = session;
  const policy = await session.policy();
  return withCommand(project).flatMap((stage): Finding[] => {
    const outside = stage.deps.flatMap(({ path, place }) =>
      place.kind === 'outside' && !(policy.ok && allowsOutside(policy.value, projectRoot, place.path))
        ? [{ path, isHere: gitRoot !== undefined && place.path.startsWith(`${gitRoot}${sep}`) }]
        : [],
    );
    const [first] = outside.sort((a, b) => Number(a.isHere) - Number(b.isHere));
    if (first === undefined) return [];
    const check = 'outside-dependency';
    const location = stage.location === undefined ? {} : { location: stage.location };
    if (!first.isHere) {
      const message = `'${first.path}' is outside the repository, so CI does not have it`;
      return [
        { check, level: 'warning', message, ...location, fix: 'bring it in with `lockstep import-url`' },
      ];
    }
    const message = `'${first.path}' is outside the project, so the action refuses to run the stage`;
    const fix = 'allow its place under `outside` in .github/lockstep.yml, and merge that first';
    return [{ check, level: 'error', message, ...location, fix }];
  });
}
