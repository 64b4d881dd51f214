import type { VerbRow } from '../verb.ts';

/** Verbs that show values and how they changed: metrics, parameters, plots, data. */
export const valueRows: readonly VerbRow[] = [
  {
    name: 'metrics diff',
    help: 'Show how metrics differ between two revisions, or a revision and the workspace',
    load: async () => (await import('../diff-tables.ts')).metricsDiff,
  },
  {
    name: 'params diff',
    help: 'Show how parameters differ between two revisions, or a revision and the workspace',
    load: async () => (await import('../diff-tables.ts')).paramsDiff,
  },
  {
    name: 'history',
    help: 'Show how metrics moved along the commits of the branch: table, sparkline or JSON, from Git alone',
    load: async () => (await import('../history.ts')).history,
  },
  {
    name: 'gates test',
    help: 'Prove that each gate of the policy can fail; exit 1 if one cannot, or matches no metric',
    load: async () => (await import('../gates-test.ts')).gatesTest,
  },
  {
    name: 'data status',
    help: 'Show changes between the last Git commit, the DVC files and the workspace',
    load: async () => (await import('../data/status.ts')).dataStatus,
  },
  {
    name: 'diff',
    help: 'Show added, modified, deleted and renamed data between commits, or between a commit and the workspace',
    load: async () => (await import('../diff.ts')).diff,
  },
  {
    name: 'metrics show',
    help: 'Print metrics',
    load: async () => (await import('../metrics-show.ts')).metricsShow,
  },
  {
    name: 'plots show',
    help: 'Draw plots as a page, or print them as Vega-Lite',
    load: async () => (await import('../plots/plots.ts')).plotsShow,
  },
  {
    name: 'plots diff',
    help: 'Draw plots of several revisions over each other',
    load: async () => (await import('../plots/plots.ts')).plotsDiff,
  },
  {
    name: 'plots modify',
    help: 'Change how a plot that a stage makes is drawn; an output becomes a plot by it',
    load: async () => (await import('../plots/modify.ts')).plotsModify,
  },
  {
    name: 'plots templates',
    help: 'List the built-in templates of plots, or print one',
    load: async () => (await import('../plots/templates.ts')).plotsTemplates,
  },
  {
    name: 'ls',
    help: 'List files and tracked data of a project, also as of a commit',
    load: async () => (await import('../ls.ts')).ls,
  },
  {
    name: 'du',
    help: 'Show how much disk the files and the tracked data of a project take, also as of a commit',
    load: async () => (await import('../du.ts')).du,
  },
  {
    name: 'ls-url',
    help: 'List files at a path, in a cloud or at a web address',
    load: async () => (await import('../ls-url.ts')).lsUrl,
  },
];
