import { type Failure, fail, ok, type Result } from '../../failure.ts';
import { typedPath } from '../../project/place.ts';
import type { Output, Stage } from '../../project/stage.ts';
import { pyRepr } from '../../values/spelling.ts';
import type { Key, Value } from '../../values/value.ts';
import { harmless } from '../harmless.ts';
import { dumpStage, verbFailures } from '../stage-dump.ts';
import type { Verb, Words } from '../verb.ts';
import { type Writing, withWriting } from '../write-session.ts';
import { findTemplate } from './render.ts';

/** `plots modify`: how a plot that a stage makes is drawn, as its dvc.yaml says (dvc: dvc/repo/plots/__init__.py modify). */
export const plotsModify: Verb = {
  name: 'plots modify',
  help: 'Change how a plot that a stage makes is drawn; an output becomes a plot by it',
  args: '<target>',
  options: [
    { flags: '-t, --template <name>', help: 'template: a built-in one, one in .dvc/plots, or a file' },
    { flags: '-x <field>', help: 'field for the x axis' },
    { flags: '-y <field>', help: 'field for the y axis' },
    { flags: '--no-header', help: 'CSV and TSV files have no header' },
    { flags: '--title <text>', help: 'title' },
    { flags: '--x-label <text>', help: 'label of the x axis' },
    { flags: '--y-label <text>', help: 'label of the y axis' },
    { flags: '--unset <properties...>', help: 'properties to take away' },
  ],
  exit: { style: 'dvc', failure: 255 },
  async run(words, host) {
    const done = await withWriting(host, { what: 'plots modify', scmContext: false }, (writing) =>
      modify(writing, words),
    );
    return done.ok ? 0 : verbFailures(done.failures);
  },
};

async function modify(writing: Writing, words: Words): Promise<Result<undefined>> {
  const { session } = writing;
  const props = givenProps(words);
  const name = props.get('template');
  const template =
    typeof name === 'string'
      ? findTemplate(name, { projectRoot: session.projectRoot, here: session.host.cwd })
      : ok(undefined);
  if (!template.ok) return template;
  const [target = ''] = words.args;
  const found = outputOf(writing, target);
  if (!found.ok) return found;
  const { stage, output } = found.value;
  const changed = changedOutput(output, props, words);
  if (!changed.ok) return changed;
  const outs = stage.outs.map((each) => (each === output ? changed.value : each));
  return dumpStage(writing, { ...stage, outs });
}

/** In DVC's order of them (dvc: dvc/schema.py PLOT_PROPS). */
function givenProps({ options }: Words): Map<Key, Value> {
  const given: readonly (readonly [string, unknown])[] = [
    ['template', options.template],
    ['x', options.x],
    ['y', options.y],
    ['x_label', options.xLabel],
    ['y_label', options.yLabel],
    ['title', options.title],
  ];
  const props = new Map<Key, Value>();
  for (const [key, value] of given) if (typeof value === 'string') props.set(key, value);
  if (options.header === false) props.set('header', false);
  return props;
}

function outputOf(
  { project, session }: Writing,
  target: string,
): Result<{ readonly stage: Stage; readonly output: Output }> {
  const [broken] = project.graphFailures;
  if (broken !== undefined) return fail(broken);
  const path = typedPath(target, session.cwd, session.projectRoot);
  for (const stage of project.stages) {
    const output = stage.outs.find(({ place }) => place.kind !== 'url' && place.path === path);
    if (output === undefined) continue;
    return stage.dvcFile === undefined ? ok({ stage, output }) : fail(notOfAStage(target));
  }
  return fail({
    reason: 'project',
    message: `Unable to find DVC file with output '${harmless(target.slice(0, 200))}'`,
  });
}

const props: readonly Key[] = ['template', 'x', 'y', 'x_label', 'y_label', 'title', 'header'];

function changedOutput(output: Output, given: ReadonlyMap<Key, Value>, { options }: Words): Result<Output> {
  const unset = Array.isArray(options.unset) ? options.unset.map(String) : undefined;
  if (output.role !== 'plot' && unset !== undefined) return fail(noPlot(output.path));
  const own = new Map(output.props ?? []);
  const missing = (unset ?? []).filter((key) => !props.includes(key) || !own.has(key));
  if (missing.length > 0) {
    return fail({
      reason: 'project',
      message: `display properties ${harmless(pyRepr(missing))} not found in plot '${output.path}'`,
    });
  }
  for (const key of unset ?? []) own.delete(key);
  for (const [key, value] of given) own.set(key, value);
  return ok({ ...output, role: 'plot', props: own });
}

function noPlot(path: string): Failure {
  return {
    reason: 'project',
    message: `'${path}' is not a known plot. Use \`dvc plots modify\` to turn it into one.`,
  };
}

function notOfAStage(target: string): Failure {
  return {
    reason: 'project',
    message: `'${harmless(target.slice(0, 200))}' is tracked by a .dvc file, and only plots of stages are modified`,
    hint: 'name it under `plots` in dvc.yaml',
  };
}
