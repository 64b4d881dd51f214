import { closeSync, lstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodePoints } from '../../values/value.ts';
import type { Session } from '../session.ts';
import type { Finding } from './finding.ts';

/** What Git, its settings and the files that it tracks have to say. Runs nothing but Git's own lists. */
export async function repositoryFindings(session: Session): Promise<Finding[]> {
  const { git, gitRoot } = session;
  if (git === undefined || gitRoot === undefined) {
    const message = 'the project is not in a Git repository, so nothing can be compared with a base';
    return [{ check: 'no-git', level: 'error', message, fix: 'run `git init` and commit' }];
  }
  const head = await git.headSha();
  if (head === undefined) {
    const message = 'nothing is committed yet, so there is no base to compare with';
    return [
      { check: 'no-commit', level: 'error', message, fix: 'commit dvc.yaml, dvc.lock and .dvc/config' },
    ];
  }
  const paths = (await git.lsTree(head)).filter(({ type }) => type === 'blob').map(({ path }) => path);
  return [
    ...(await cloneFindings(session)),
    ...cacheFindings(paths),
    ...nameFindings(paths),
    ...contentFindings(gitRoot, paths),
    ...(await lineEndFindings(session, paths)),
  ];
}

async function cloneFindings({ git }: Session): Promise<Finding[]> {
  if (!(await git?.isShallow())) return [];
  return [
    {
      check: 'shallow-clone',
      level: 'warning',
      message: 'the clone is shallow, so the base and the history of metrics may be missing',
      fix: 'run `git fetch --unshallow`, or give actions/checkout `fetch-depth: 0`',
    },
  ];
}

/** What belongs to one machine and must not be in Git. */
function cacheFindings(paths: readonly string[]): Finding[] {
  const inside = (folder: RegExp) => paths.filter((path) => folder.test(path));
  const cache = inside(/(^|\/)\.dvc\/cache\//);
  const tmp = inside(/(^|\/)\.dvc\/tmp\//);
  const local = inside(/(^|\/)\.dvc\/config\.local$/);
  return [
    ...one(
      cache,
      'cache-in-git',
      'files of the DVC cache are tracked by Git',
      'git rm -r --cached .dvc/cache',
    ),
    ...one(tmp, 'tmp-in-git', 'files of .dvc/tmp are tracked by Git', 'git rm -r --cached .dvc/tmp'),
    ...one(
      local,
      'local-config-in-git',
      '.dvc/config.local, which is for secrets and for one machine, is tracked by Git',
      'git rm --cached .dvc/config.local',
    ),
  ];
}

function one(paths: readonly string[], check: string, message: string, command: string): Finding[] {
  const [file] = paths;
  if (file === undefined) return [];
  return [{ check, level: 'error', message, location: { file }, fix: `run \`${command}\` and commit` }];
}

/** Names that one file system holds and another does not. */
function nameFindings(paths: readonly string[]): Finding[] {
  const seen = new Map<string, string>();
  return [...paths].sort(compareCodePoints).flatMap((path): Finding[] => {
    const key = path.normalize('NFC').toLowerCase();
    const other = seen.get(key);
    seen.set(key, path);
    if (other === undefined) return [];
    const message = `'${other}' and '${path}' are one file on macOS and Windows`;
    return [
      {
        check: 'name-collision',
        level: 'warning',
        message,
        location: { file: path },
        fix: 'rename one of them',
      },
    ];
  });
}

const largest = 50 * 1024 * 1024;

function contentFindings(gitRoot: string, paths: readonly string[]): Finding[] {
  return paths.flatMap((path): Finding[] => {
    const stats = lstatSync(join(gitRoot, path), { throwIfNoEntry: false });
    if (stats === undefined || !stats.isFile()) return [];
    if (stats.size > largest) {
      const message = `Git tracks ${Math.round(stats.size / 1024 / 1024)} MiB in '${path}'`;
      const fix = `let DVC track it: \`git rm --cached ${path} && lockstep add ${path}\``;
      return [{ check: 'large-file', level: 'warning', message, location: { file: path }, fix }];
    }
    if (stats.size < 1024 && isPointer(join(gitRoot, path))) {
      const message = `'${path}' is a pointer of Git LFS, not the file itself`;
      return [
        {
          check: 'lfs-pointer',
          level: 'error',
          message,
          location: { file: path },
          fix: 'run `git lfs pull`, and give actions/checkout `lfs: true`',
        },
      ];
    }
    if (/(^|\/)(dvc\.lock|dvc\.yaml|params\.yaml|[^/]+\.dvc)$/.test(path) && stats.size < largest) {
      return conflictFindings(join(gitRoot, path), path);
    }
    return [];
  });
}

function isPointer(file: string): boolean {
  const bytes = Buffer.alloc(64);
  const fd = openSync(file, 'r');
  try {
    return bytes
      .toString('latin1', 0, readSync(fd, bytes))
      .startsWith('version https://git-lfs.github.com/spec/');
  } finally {
    closeSync(fd);
  }
}

function conflictFindings(file: string, path: string): Finding[] {
  const lines = readFileSync(file, 'latin1').split('\n');
  const at = lines.findIndex((line) => /^<{7} /.test(line));
  if (at < 0) return [];
  return [
    {
      check: 'conflict',
      level: 'error',
      message: 'a merge conflict is left in it',
      location: { file: path, line: at + 1 },
      fix: path.endsWith('dvc.lock') ? 'take either side, then `lockstep repro`' : 'resolve it and commit',
    },
  ];
}

/** A hash is of bytes: text that Git rewrites on one machine is stale on the next. */
async function lineEndFindings(session: Session, paths: readonly string[]): Promise<Finding[]> {
  const setting = await session.git?.setting('core.autocrlf');
  if (setting !== 'true' || paths.includes('.gitattributes')) return [];
  return [
    {
      check: 'line-endings',
      level: 'warning',
      message:
        'core.autocrlf is true here and there is no .gitattributes, so text has other bytes, and hashes, elsewhere',
      fix: 'commit a .gitattributes with the line `* text=auto eol=lf`',
    },
  ];
}
