import type { VerbRow } from '../verb.ts';

/** Verbs that move, track or remove data. */
export const dataRows: readonly VerbRow[] = [
  {
    name: 'fetch',
    help: 'Download tracked data into the cache',
    load: async () => (await import('../data/verbs.ts')).fetch,
  },
  {
    name: 'pull',
    help: 'Download tracked data and put it into the workspace',
    load: async () => (await import('../data/verbs.ts')).pull,
  },
  {
    name: 'push',
    help: 'Upload tracked data to the remote',
    load: async () => (await import('../data/verbs.ts')).push,
  },
  {
    name: 'checkout',
    help: 'Put tracked data from the cache into the workspace',
    load: async () => (await import('../data/verbs.ts')).checkout,
  },
  {
    name: 'drill',
    help: 'Prove that a remote restores everything that is checked out: into an empty cache and folder, verified; one line',
    load: async () => (await import('../drill/drill-verb.ts')).drillVerb,
  },
  {
    name: 'add',
    help: 'Track data files or folders',
    load: async () => (await import('../add.ts')).add,
  },
  {
    name: 'commit',
    help: 'Record changed data: into the cache, dvc.lock and .dvc files',
    load: async () => (await import('../commit.ts')).commit,
  },
  {
    name: 'remove',
    help: 'Remove stages from dvc.yaml, or stop tracking data',
    load: async () => (await import('../remove.ts')).remove,
  },
  {
    name: 'move',
    help: 'Rename or move tracked data together with its .dvc file',
    load: async () => (await import('../move.ts')).move,
  },
  {
    name: 'update',
    help: 'Bring imported data up to date with where it came from',
    load: async () => (await import('../update.ts')).update,
  },
  {
    name: 'import-url',
    help: 'Copy or download data from a path, a cloud or a web address, and track it',
    load: async () => (await import('../import-url.ts')).importUrl,
  },
  {
    name: 'get-url',
    help: 'Copy or download data from a path, a cloud or a web address, without tracking it',
    load: async () => (await import('../get-url.ts')).getUrl,
  },
  {
    name: 'gc',
    help: 'Remove objects that are not in use from the cache, and with -c from a remote',
    load: async () => (await import('../gc.ts')).gc,
  },
  {
    name: 'unprotect',
    help: 'Turn links into the cache into files that may be changed',
    load: async () => (await import('../unprotect-verb.ts')).unprotectVerb,
  },
  {
    name: 'check-ignore',
    help: 'Tell which paths .dvcignore hides',
    load: async () => (await import('../check-ignore.ts')).checkIgnore,
  },
  {
    name: 'get',
    help: 'Copy a file or folder out of another repository, data of DVC included',
    load: async () => (await import('../get.ts')).get,
  },
  {
    name: 'import',
    help: 'Track a file or folder of another repository, and where it came from',
    load: async () => (await import('../import.ts')).importVerb,
  },
  {
    name: 'artifacts get',
    help: 'Copy a model or another artifact out of another repository, by its version or stage in the registry',
    load: async () => (await import('../artifacts/get.ts')).artifactsGet,
  },
];
