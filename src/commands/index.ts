import type { VerbRow } from './verb.ts';

/**
 * The command table: every terminal verb, in the order in which help lists them. Only the verb that was asked for is
 * loaded: what the others need would cost more time than a plan takes.
 */
export const verbs: readonly VerbRow[] = [
  {
    name: 'plan',
    help: 'Show which stages are stale, why, and what bringing them up to date will cost; reads no data',
    load: async () => (await import('./plan.ts')).plan,
  },
  {
    name: 'repro',
    help: 'Run the stages that are stale; missing inputs are fetched first',
    load: async () => (await import('./repro.ts')).repro,
  },
  {
    name: 'merge-fragments',
    help: 'Put the fragments of `repro --fragment` together into dvc.lock',
    load: async () => (await import('./spread/merge-fragments.ts')).mergeFragmentsVerb,
  },
  {
    name: 'exp run',
    help: 'Run experiments in copies of the working tree that share the cache, and compare them',
    load: async () => (await import('./exp/run.ts')).expRun,
  },
  {
    name: 'exp show',
    help: 'Show metrics and parameters of experiments',
    load: async () => (await import('./exp/show.ts')).expShow,
  },
  {
    name: 'exp list',
    help: 'List experiments',
    load: async () => (await import('./exp/list.ts')).expList,
  },
  {
    name: 'exp apply',
    help: 'Put the result of an experiment into the working tree',
    load: async () => (await import('./exp/apply.ts')).expApply,
  },
  {
    name: 'report',
    help: 'Print the comment that CI would post: base against workspace, nothing is run',
    load: async () => (await import('./report.ts')).report,
  },
  {
    name: 'status',
    help: 'Show changed stages: what is here against what dvc.lock records',
    load: async () => (await import('./status.ts')).status,
  },
  {
    name: 'verify',
    help: 'Exit 0 if everything is fresh, 1 if something is stale or missing, 2 if it could not be told',
    load: async () => (await import('./verify.ts')).verify,
  },
  {
    name: 'fetch',
    help: 'Download tracked data into the cache',
    load: async () => (await import('./data/verbs.ts')).fetch,
  },
  {
    name: 'pull',
    help: 'Download tracked data and put it into the workspace',
    load: async () => (await import('./data/verbs.ts')).pull,
  },
  {
    name: 'push',
    help: 'Upload tracked data to the remote',
    load: async () => (await import('./data/verbs.ts')).push,
  },
  {
    name: 'checkout',
    help: 'Put tracked data from the cache into the workspace',
    load: async () => (await import('./data/verbs.ts')).checkout,
  },
  {
    name: 'metrics diff',
    help: 'Show how metrics differ between two revisions, or a revision and the workspace',
    load: async () => (await import('./diff-tables.ts')).metricsDiff,
  },
  {
    name: 'params diff',
    help: 'Show how parameters differ between two revisions, or a revision and the workspace',
    load: async () => (await import('./diff-tables.ts')).paramsDiff,
  },
  {
    name: 'history',
    help: 'Show how metrics moved along the commits of the branch: table, sparkline or JSON, from Git alone',
    load: async () => (await import('./history.ts')).history,
  },
  {
    name: 'gates test',
    help: 'Prove that each gate of the policy can fail; exit 1 if one cannot, or matches no metric',
    load: async () => (await import('./gates-test.ts')).gatesTest,
  },
  {
    name: 'dag',
    help: 'Draw the graph of stages',
    load: async () => (await import('./dag.ts')).dag,
  },
  {
    name: 'demo',
    help: 'Run the main job on a built-in example and print the comment it would post',
    load: async () => (await import('./demo-verb.ts')).demoVerb,
  },
  {
    name: 'doctor',
    help: 'Look for what will go wrong in CI, and say how to cure it',
    load: async () => (await import('./doctor/doctor.ts')).doctor,
  },
  {
    name: 'migrate',
    help: 'Convert a GitHub workflow that runs DVC and CML by scripts; says what it left out',
    load: async () => (await import('./workflow/migrate.ts')).migrate,
  },
  {
    name: 'explain',
    help: 'Say why a stage is stale: the first cause, the chain to this stage, and how to end it',
    load: async () => (await import('./explain.ts')).explain,
  },
  {
    name: 'stage list',
    help: 'List stages',
    load: async () => (await import('./stage-list.ts')).stageList,
  },
  {
    name: 'stage add',
    help: 'Add a stage to dvc.yaml',
    load: async () => (await import('./stage-add.ts')).stageAdd,
  },
  {
    name: 'data status',
    help: 'Show changes between the last Git commit, the DVC files and the workspace',
    load: async () => (await import('./data/status.ts')).dataStatus,
  },
  {
    name: 'add',
    help: 'Track data files or folders',
    load: async () => (await import('./add.ts')).add,
  },
  {
    name: 'commit',
    help: 'Record changed data: into the cache, dvc.lock and .dvc files',
    load: async () => (await import('./commit.ts')).commit,
  },
  {
    name: 'remove',
    help: 'Remove stages from dvc.yaml, or stop tracking data',
    load: async () => (await import('./remove.ts')).remove,
  },
  {
    name: 'move',
    help: 'Rename or move tracked data together with its .dvc file',
    load: async () => (await import('./move.ts')).move,
  },
  {
    name: 'update',
    help: 'Bring imported data up to date with where it came from',
    load: async () => (await import('./update.ts')).update,
  },
  {
    name: 'import-url',
    help: 'Copy or download data from a path or an http(s) address, and track it',
    load: async () => (await import('./import-url.ts')).importUrl,
  },
  {
    name: 'freeze',
    help: 'Freeze stages or .dvc files: runs leave them as they are',
    load: async () => (await import('./freeze.ts')).freeze,
  },
  {
    name: 'unfreeze',
    help: 'Unfreeze stages or .dvc files',
    load: async () => (await import('./freeze.ts')).unfreeze,
  },
  {
    name: 'gc',
    help: 'Remove objects that are not in use from the cache, and with -c from a remote',
    load: async () => (await import('./gc.ts')).gc,
  },
  {
    name: 'diff',
    help: 'Show added, modified, deleted and renamed data between commits, or between a commit and the workspace',
    load: async () => (await import('./diff.ts')).diff,
  },
  {
    name: 'metrics show',
    help: 'Print metrics',
    load: async () => (await import('./metrics-show.ts')).metricsShow,
  },
  {
    name: 'plots show',
    help: 'Draw plots as a page, or print them as Vega-Lite',
    load: async () => (await import('./plots/plots.ts')).plotsShow,
  },
  {
    name: 'plots diff',
    help: 'Draw plots of several revisions over each other',
    load: async () => (await import('./plots/plots.ts')).plotsDiff,
  },
  {
    name: 'plots templates',
    help: 'List the built-in templates of plots, or print one',
    load: async () => (await import('./plots/templates.ts')).plotsTemplates,
  },
  {
    name: 'config',
    help: 'Get or set config options',
    load: async () => (await import('./config.ts')).config,
  },
  {
    name: 'remote add',
    help: 'Add a data remote',
    load: async () => (await import('./remote-verbs.ts')).remoteAdd,
  },
  {
    name: 'remote list',
    help: 'List data remotes',
    load: async () => (await import('./remote-verbs.ts')).remoteList,
  },
  {
    name: 'remote modify',
    help: 'Change an option of a data remote',
    load: async () => (await import('./remote-verbs.ts')).remoteModify,
  },
  {
    name: 'remote default',
    help: 'Show, set or unset the default data remote',
    load: async () => (await import('./remote-verbs.ts')).remoteDefault,
  },
  {
    name: 'remote remove',
    help: 'Remove a data remote',
    load: async () => (await import('./remote-verbs.ts')).remoteRemove,
  },
  {
    name: 'remote rename',
    help: 'Rename a data remote',
    load: async () => (await import('./remote-verbs.ts')).remoteRename,
  },
  {
    name: 'cache dir',
    help: 'Show or set the cache folder',
    load: async () => (await import('./cache-dir.ts')).cacheDir,
  },
  {
    name: 'root',
    help: 'Print the relative path to the root of the project',
    load: async () => (await import('./root.ts')).root,
  },
  {
    name: 'version',
    help: 'Print the version of this program, of what it runs on, and what is known of the project',
    load: async () => (await import('./version-verb.ts')).versionVerb,
  },
  {
    name: 'ls',
    help: 'List files and tracked data of a project, also as of a commit',
    load: async () => (await import('./ls.ts')).ls,
  },
  {
    name: 'init',
    help: 'Start a DVC project in a folder',
    load: async () => (await import('./init.ts')).init,
  },
  {
    name: 'destroy',
    help: 'Remove all DVC files and the cache; data stays in the workspace',
    load: async () => (await import('./destroy.ts')).destroy,
  },
  {
    name: 'unprotect',
    help: 'Turn links into the cache into files that may be changed',
    load: async () => (await import('./unprotect-verb.ts')).unprotectVerb,
  },
  {
    name: 'check-ignore',
    help: 'Tell which paths .dvcignore hides',
    load: async () => (await import('./check-ignore.ts')).checkIgnore,
  },
  {
    name: 'get',
    help: 'Copy a file or folder out of another repository, data of DVC included',
    load: async () => (await import('./get.ts')).get,
  },
  {
    name: 'import',
    help: 'Track a file or folder of another repository, and where it came from',
    load: async () => (await import('./import.ts')).importVerb,
  },
];
