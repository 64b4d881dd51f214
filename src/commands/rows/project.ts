import type { VerbRow } from '../verb.ts';

/** Verbs about the project and its settings, and those that start one. */
export const projectRows: readonly VerbRow[] = [
  {
    name: 'demo',
    help: 'Run the main job on a built-in example and print the comment it would post',
    load: async () => (await import('../demo-verb.ts')).demoVerb,
  },
  {
    name: 'doctor',
    help: 'Look for what will go wrong in CI, and say how to cure it',
    load: async () => (await import('../doctor/doctor.ts')).doctor,
  },
  {
    name: 'migrate',
    help: 'Convert a GitHub workflow that runs DVC and CML by scripts; says what it left out',
    load: async () => (await import('../workflow/migrate.ts')).migrate,
  },
  {
    name: 'config',
    help: 'Get or set config options',
    load: async () => (await import('../config.ts')).config,
  },
  {
    name: 'remote add',
    help: 'Add a data remote',
    load: async () => (await import('../remote-verbs.ts')).remoteAdd,
  },
  {
    name: 'remote list',
    help: 'List data remotes',
    load: async () => (await import('../remote-verbs.ts')).remoteList,
  },
  {
    name: 'remote modify',
    help: 'Change an option of a data remote',
    load: async () => (await import('../remote-verbs.ts')).remoteModify,
  },
  {
    name: 'remote default',
    help: 'Show, set or unset the default data remote',
    load: async () => (await import('../remote-verbs.ts')).remoteDefault,
  },
  {
    name: 'remote remove',
    help: 'Remove a data remote',
    load: async () => (await import('../remote-verbs.ts')).remoteRemove,
  },
  {
    name: 'remote rename',
    help: 'Rename a data remote',
    load: async () => (await import('../remote-verbs.ts')).remoteRename,
  },
  {
    name: 'cache dir',
    help: 'Show or set the cache folder',
    load: async () => (await import('../cache-dir.ts')).cacheDir,
  },
  {
    name: 'root',
    help: 'Print the relative path to the root of the project',
    load: async () => (await import('../root.ts')).root,
  },
  {
    name: 'version',
    help: 'Print the version of this program, of what it runs on, and what is known of the project',
    load: async () => (await import('../version-verb.ts')).versionVerb,
  },
  {
    name: 'init',
    help: 'Start a DVC project in a folder',
    load: async () => (await import('../init.ts')).init,
  },
  {
    name: 'destroy',
    help: 'Remove all DVC files and the cache; data stays in the workspace',
    load: async () => (await import('../destroy.ts')).destroy,
  },
  {
    name: 'install',
    help: 'Install Git hooks and the merge driver for .dvc files',
    load: async () => (await import('../hooks/install.ts')).install,
  },
  {
    name: 'git-hook pre-commit',
    help: 'Show what changed, before a commit',
    load: async () => (await import('../hooks/git-hook.ts')).preCommit,
  },
  {
    name: 'git-hook post-checkout',
    help: 'Put data into place after a checkout',
    load: async () => (await import('../hooks/git-hook.ts')).postCheckout,
  },
  {
    name: 'git-hook pre-push',
    help: 'Push data before commits',
    load: async () => (await import('../hooks/git-hook.ts')).prePush,
  },
  {
    name: 'git-hook merge-driver',
    help: 'Merge .dvc files of folders',
    load: async () => (await import('../hooks/git-hook.ts')).mergeDriver,
  },
];
