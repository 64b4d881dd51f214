import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail, ok, type Result } from '../../failure.ts';
import type { Project } from '../../project/project.ts';
import { type MatchedPlot, matchPlots, type PlotsAt } from '../../report/plots/match.ts';
import { type PagePlot, plotsPage } from '../../report/plots/page.ts';
import { pyJson } from '../../values/json.ts';
import type { Value } from '../../values/value.ts';
import { safePath } from '../../workspace/safe-path.ts';
import { Remotes } from '../remotes.ts';
import { type Session, withSession } from '../session.ts';
import type { Ending, Terminal, Verb, VerbOption, Words } from '../verb.ts';
import { collectPlots } from './collect.ts';
import { plotsJson } from './json.ts';
import { type Rendered, renderPlot } from './render.ts';

const options: readonly VerbOption[] = [
  { flags: '-t, --template <name>', help: 'template: a built-in one, one in .dvc/plots, or a file' },
  { flags: '-x <field>', help: 'field for the x axis' },
  { flags: '-y <field>', help: 'field for the y axis' },
  { flags: '--no-header', help: 'CSV and TSV files have no header' },
  { flags: '--title <text>', help: 'title' },
  { flags: '--x-label <text>', help: 'label of the x axis' },
  { flags: '--y-label <text>', help: 'label of the y axis' },
  { flags: '-o, --out <folder>', help: 'where the page and pictures go (dvc_plots)' },
  { flags: '--show-vega', help: 'print the Vega-Lite specification of one plot' },
  { flags: '--json', help: 'print one JSON object with all plots' },
  { flags: '--split', help: 'with --json: leave data and looks out of the specifications, beside them' },
  { flags: '--open', help: 'accepted for DVC; the address is printed, open it yourself' },
  { flags: '--html-template <file>', help: 'a page with {plot_divs} where plots go' },
];

/** `plots show`: plots of the workspace (dvc: dvc/commands/plots.py). */
export const plotsShow: Verb = {
  name: 'plots show',
  help: 'Draw plots as a page, or print them as Vega-Lite',
  args: '[targets...]',
  options,
  exit: { style: 'dvc', failure: 1 },
  run: (words, host, terminal) =>
    runPlots(words, terminal, {
      targets: words.args,
      ask: (work) => withSession(host, (session) => work(session, async () => ['workspace'])),
    }),
};

/** `plots diff`: plots of several revisions in one picture (dvc: dvc/repo/plots/diff.py). */
export const plotsDiff: Verb = {
  name: 'plots diff',
  help: 'Draw plots of several revisions over each other',
  args: '[revisions...]',
  options: [
    { flags: '--targets <paths...>', help: 'only these plots, by id or file' },
    { flags: '-e, --experiment', help: 'compare an experiment with the commit that it started from' },
    ...options,
  ],
  exit: { style: 'dvc', failure: 1 },
  run: (words, host, terminal) =>
    runPlots(words, terminal, {
      targets: Array.isArray(words.options.targets) ? words.options.targets.map(String) : [],
      ask: (work) => withSession(host, (session) => work(session, () => revisionsOf(session, words))),
    }),
};

type Work = (session: Session, revisions: () => Promise<readonly string[]>) => Promise<Result<Drawn>>;

interface Drawing {
  readonly targets: readonly string[];
  ask(work: Work): Promise<Result<Drawn>>;
}

interface Drawn {
  readonly plots: readonly (readonly [MatchedPlot, Rendered])[];
  readonly all: readonly PlotsAt[];
  /** Absolute path of the page */
  readonly page: string;
}

async function runPlots(words: Words, terminal: Terminal, { targets, ask }: Drawing): Promise<Ending> {
  const { options: asked } = words;
  const wrong = showVegaTrouble(asked, targets);
  if (wrong !== undefined) return { failures: [{ reason: 'project', message: wrong }] };
  const drawn = await ask(async (session, revisions) => draw(session, await revisions(), { words, targets }));
  if (!drawn.ok) return drawn;
  const { plots, all, page } = drawn.value;
  warn(plots, all, terminal);
  if (asked.json === true) {
    terminal.out(plotsJson(plots, all));
    return 0;
  }
  if (asked.showVega === true) {
    terminal.out(firstSpec(plots));
    return 0;
  }
  if (all.length === 0) terminal.err('No plots were loaded, visualization file will not be created.\n');
  if (plots.length === 0) return 0;
  return writePage(page, plots, { asked, terminal });
}

function showVegaTrouble(asked: Words['options'], targets: readonly string[]): string | undefined {
  if (asked.showVega !== true) return undefined;
  if (targets.length === 0) return 'please specify a target for `--show-vega`';
  if (targets.length > 1) return 'you can only specify one target for `--show-vega`';
  return asked.json === true ? "'--show-vega' and '--json' are mutually exclusive options." : undefined;
}

/** Without revisions the workspace, and HEAD before it if anything changed; with one the workspace too. */
async function revisionsOf(session: Session, { args, options }: Words): Promise<readonly string[]> {
  const { git } = session;
  const baseline =
    options.experiment === true && args.length === 1 ? await baselineOf(session, args[0]) : undefined;
  const revisions = baseline === undefined ? args : [...args, baseline.slice(0, 7)];
  if (git === undefined) return ['workspace', ...revisions];
  if ((await git.headSha()) === undefined) return [];
  if (revisions.length > 1) return order(revisions);
  const before = revisions.length === 0 && (await git.isDirty()) ? ['HEAD'] : revisions;
  return order([...before, 'workspace']);
}

/** The commit that the first experiment with this commit started from (dvc: repo/experiments get_baseline). */
async function baselineOf({ git }: Session, rev = ''): Promise<string | undefined> {
  const sha = await git?.revParse(rev);
  const [found] = sha === undefined ? [] : ((await git?.experiments().list(sha)) ?? []);
  return found?.baseline;
}

/** The workspace comes first, as everywhere in DVC. */
function order(revisions: readonly string[]): readonly string[] {
  return revisions.includes('workspace')
    ? ['workspace', ...revisions.filter((rev) => rev !== 'workspace')]
    : revisions;
}

async function draw(
  session: Session,
  revisions: readonly string[],
  { words, targets }: { readonly words: Words; readonly targets: readonly string[] },
): Promise<Result<Drawn>> {
  const { options: asked } = words;
  await using remotes = new Remotes(session);
  const question = { targets, props: propsOf(asked) };
  const all: PlotsAt[] = [];
  for (const rev of revisions) {
    const loaded: Result<Project> =
      rev === 'workspace' ? await session.project() : await session.projectAt(rev);
    if (!loaded.ok && loaded.failures.some(({ reason }) => reason !== 'project')) return loaded;
    all.push(await collectPlots(rev, loaded, question, { session, remotes }));
  }
  const here = resolve(session.host.cwd);
  const out = outFolder(session, here, asked.out);
  if (!out.ok) return out;
  const folder = out.value;
  const setting = {
    projectRoot: session.projectRoot,
    here,
    out: asked.json === true ? folder : join(folder, 'static'),
    split: asked.split === true,
  };
  const plots: (readonly [MatchedPlot, Rendered])[] = [];
  for (const plot of matchPlots(all)) {
    const rendered = renderPlot(plot, setting);
    if (!rendered.ok) return rendered;
    plots.push([plot, rendered.value]);
  }
  return ok({ plots, all, page: join(folder, 'index.html') });
}

/** As typed, or as the config says, which must not lead out of the project. */
function outFolder({ config, projectRoot }: Session, here: string, typed: unknown): Result<string> {
  if (typeof typed === 'string') return ok(resolve(here, typed));
  const set = config.values.get('plots.out_dir');
  return safePath(here, typeof set === 'string' ? set : 'dvc_plots', projectRoot);
}

/** What was typed for the axes; it outranks every definition. */
function propsOf(asked: Words['options']): ReadonlyMap<string, Value> {
  const typed: readonly (readonly [string, unknown])[] = [
    ['template', asked.template],
    ['x', asked.x],
    ['y', asked.y],
    ['x_label', asked.xLabel],
    ['y_label', asked.yLabel],
    ['title', asked.title],
  ];
  const texts = typed.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
  return new Map<string, Value>([...texts, ...(asked.header === false ? [['header', false] as const] : [])]);
}

function warn(plots: Drawn['plots'], all: readonly PlotsAt[], terminal: Terminal): void {
  for (const [{ errors }] of plots) {
    for (const { rev, source, msg } of errors)
      if (source === undefined) terminal.err(`WARNING: In '${rev}', ${msg.toLowerCase()}\n`);
  }
  const bad = all.filter(
    ({ error, files }) => error !== undefined || [...files.values()].some((content) => 'error' in content),
  );
  if (bad.length > 0) {
    const names = bad.map(({ rev }) => rev).join(', ');
    terminal.err(`DVC failed to load some plots for following revisions: '${names}'.\n`);
  }
}

function firstSpec(plots: Drawn['plots']): string {
  const found = plots.map(([, rendered]) => rendered).find(({ kind }) => kind !== 'images');
  if (found === undefined) return '';
  return found.kind === 'vega' ? `${pyJson(found.plot.content)}\n` : '{}\n';
}

function writePage(
  page: string,
  plots: Drawn['plots'],
  { asked, terminal }: { readonly asked: Words['options']; readonly terminal: Terminal },
): Ending {
  const template =
    typeof asked.htmlTemplate === 'string' ? readFileSync(asked.htmlTemplate, 'utf8') : undefined;
  const parts = plots.flatMap(([{ name }, rendered]): PagePlot[] => {
    if (rendered.kind === 'images') return [{ name, images: rendered.images }];
    return rendered.kind === 'vega' ? [{ name, spec: rendered.plot.content }] : [];
  });
  const text = plotsPage(parts, template);
  if (text === undefined)
    return fail({ reason: 'usage', message: "the page template has no '{plot_divs}'", hint: 'add it' });
  mkdirSync(join(page, '..'), { recursive: true });
  writeFileSync(page, text);
  terminal.out(`${pathToFileURL(page).href}\n`);
  return 0;
}
