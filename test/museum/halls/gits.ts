import type { Exhibit, Expected, Hall } from '../hall.ts';

const fine: Expected = { code: 0 };
const hooks = [
  'post-checkout',
  'pre-commit',
  'post-index-change',
  'fsmonitor-watchman',
  'reference-transaction',
  'query-watchman',
];

/** A `.git` folder that came with the repository: every setting in it that can start a program. */
export const gits: readonly Exhibit[] = [
  git('a file system monitor', (hall) => hall.git('config', 'core.fsmonitor', hall.canary('fsmonitor'))),
  git('hooks', (hall) => {
    for (const hook of hooks) hall.program(`.git/hooks/${hook}`, hall.canary(hook));
  }),
  git('hooks elsewhere', (hall) => {
    for (const hook of hooks) hall.program(`evil/${hook}`, hall.canary(hook));
    hall.git('config', 'core.hooksPath', hall.path('evil'));
  }),
  git('filters', (hall) => {
    hall.write('.gitattributes', '* filter=evil diff=evil merge=evil\n');
    for (const key of ['clean', 'smudge', 'process'])
      hall.git('config', `filter.evil.${key}`, hall.canary(key));
    hall.git('config', 'filter.evil.required', 'true');
    hall.git('config', 'diff.evil.textconv', hall.canary('textconv'));
    hall.git('config', 'diff.evil.command', hall.canary('diff-command'));
    hall.write('data.txt', 'changed\n');
  }),
  git('programs in settings', (hall) => {
    for (const key of [
      'core.sshCommand',
      'core.pager',
      'core.editor',
      'core.askPass',
      'diff.external',
      'gpg.program',
      'core.gitProxy',
      'credential.helper',
      'uploadpack.packObjectsHook',
      'core.alternateRefsCommand',
      'pager.log',
      'pager.status',
      'interactive.diffFilter',
    ])
      hall.git('config', key, hall.canary(key));
  }),
  git('aliases for what we call', (hall) => {
    for (const name of [
      'status',
      'ls-files',
      'cat-file',
      'rev-parse',
      'diff',
      'log',
      'ls-tree',
      'merge-base',
    ])
      hall.git('config', `alias.${name}`, `!${hall.canary(name)}`);
  }),
  git('an include', (hall) => {
    hall.write(
      'evil.config',
      `[core]\n\tfsmonitor = "${hall.canary('included')}"\n\tpager = "${hall.canary('included-pager')}"\n`,
    );
    hall.git('config', 'include.path', hall.path('evil.config'));
  }),
  git('an include of itself', (hall) => hall.git('config', 'include.path', 'config')),
  git('a remote that starts a program', (hall) => {
    hall.git('config', 'remote.origin.url', `ext::sh -c ${hall.canary('remote')}`);
    hall.git('config', 'remote.origin.uploadpack', hall.canary('uploadpack'));
    hall.git('config', 'remote.origin.promisor', 'true');
    hall.git('config', 'extensions.partialClone', 'origin');
    hall.git('config', 'protocol.ext.allow', 'always');
  }),
  git('a missing object and a promisor that starts a program', (hall) => {
    hall.git('config', 'remote.origin.url', `ext::sh -c ${hall.canary('promisor')}`);
    hall.git('config', 'remote.origin.promisor', 'true');
    hall.git('config', 'extensions.partialClone', 'origin');
    hall.git('config', 'protocol.ext.allow', 'always');
    hall.dropObject('HEAD:dvc.yaml');
  }),
  git('a work tree elsewhere', (hall) => hall.git('config', 'core.worktree', hall.outside)),
  git('a bare repository', (hall) => hall.git('config', 'core.bare', 'true')),
  git('a torn config', (hall) => hall.write('.git/config', '[core')),
  git('an empty config', (hall) => hall.write('.git/config', '')),
  git('a config of zeros', (hall) => hall.write('.git/config', Buffer.alloc(64))),
  git('an unknown extension', (hall) => hall.git('config', 'extensions.nonsense', 'true'), { code: 0 }),
  git('a HEAD that is torn', (hall) => hall.write('.git/HEAD', 'ref: refs/he'), { code: 0 }),
  git('an empty HEAD', (hall) => hall.write('.git/HEAD', ''), { code: 0 }),
  git('a HEAD that climbs out', (hall) => hall.write('.git/HEAD', 'ref: ../../outside/precious.txt\n'), {
    code: 0,
  }),
  git('a branch that is torn', (hall) => hall.write('.git/refs/heads/main', 'abc'), { code: 0 }),
  git('a branch that is empty', (hall) => hall.write('.git/refs/heads/main', ''), { code: 0 }),
  git(
    'branches in a circle',
    (hall) => {
      hall.write('.git/refs/heads/main', 'ref: refs/heads/other\n');
      hall.write('.git/refs/heads/other', 'ref: refs/heads/main\n');
    },
    { code: 0 },
  ),
  git('a torn index', (hall) => hall.write('.git/index', 'DIRC\0\0'), { code: 0 }),
  git('torn packed refs', (hall) => hall.write('.git/packed-refs', Buffer.alloc(512)), { code: 0 }),
  git('objects borrowed from outside', (hall) =>
    hall.write('.git/objects/info/alternates', `${hall.outside}\n`),
  ),
  git(
    'a commit that replaces another',
    (hall) => {
      const head = hall.git('rev-parse', 'HEAD').trim();
      hall.write('.git/shallow', 'nonsense\n');
      hall.write(`.git/refs/replace/${head}`, `${head}\n`);
    },
    { code: 0 },
  ),
  git('a commit that is gone', (hall) => hall.dropObject('HEAD'), { code: 0 }),
  git('a tree that is gone', (hall) => hall.dropObject('HEAD^{tree}'), { code: 0 }),
  git('nothing but an empty .git', (hall) => hall.replaceGit(undefined), { code: 0 }),
  git('a .git file that points nowhere', (hall) => hall.replaceGit('gitdir: nowhere\n'), { code: 0 }),
  git('a .git file that points at itself', (hall) => hall.replaceGit('gitdir: .git\n'), { code: 0 }),
  git('a .git file of nonsense', (hall) => hall.replaceGit('\0\0\0'), { code: 0 }),
  { name: 'git: no commit at all', commit: false, make: pipeline, plan: fine },
];

function git(name: string, spoil: (hall: Hall) => void, plan: Expected = fine): Exhibit {
  return {
    name: `git: ${name}`,
    commit: false,
    make: (hall) => {
      pipeline(hall);
      hall.commit();
      spoil(hall);
    },
    plan,
  };
}

function pipeline(hall: Hall): void {
  hall.write('params.yaml', 'a: 1\n');
  hall.write(
    'dvc.yaml',
    'stages:\n  a:\n    cmd: echo > out\n    deps: [data.txt]\n    params: [a]\n    outs: [out]\n',
  );
}
