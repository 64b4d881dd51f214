import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Failure, fail, ok, type Result } from '../../failure.ts';
import type { MatchedPlot } from '../../report/plots/match.ts';
import { type FilledPlot, fillPlot } from '../../report/plots/spec.ts';
import { builtInTemplate } from '../../report/plots/templates.ts';
import { readJson } from '../../values/json.ts';
import { isMapping, type Value } from '../../values/value.ts';
import { safePath } from '../../workspace/safe-path.ts';

/** Where a plot's template and its pictures are looked for and go. */
export interface RenderSetting {
  /** Absolute folder that holds `.dvc` */
  readonly projectRoot: string;
  /** Absolute folder where one stands */
  readonly here: string;
  /** Absolute folder for pictures */
  readonly out: string;
  readonly split: boolean;
}

/** A plot as a specification, as pictures, or as nothing where there is no data. */
export type Rendered =
  | { readonly kind: 'vega'; readonly plot: FilledPlot; readonly revisions: readonly string[] }
  | { readonly kind: 'images'; readonly images: readonly { readonly rev: string; readonly url: string }[] }
  | { readonly kind: 'nothing' };

/** Fills the template of a plot, or writes its pictures beside each other (dvc: dvc/render/convert.py). */
export function renderPlot(plot: MatchedPlot, setting: RenderSetting): Result<Rendered> {
  if (plot.images !== undefined) return ok({ kind: 'images', images: writeImages(plot.images, setting.out) });
  const { axes, props } = plot;
  if (axes === undefined) return ok({ kind: 'nothing' });
  const name = typeof props.get('template') === 'string' ? String(props.get('template')) : 'linear';
  const template = findTemplate(name, setting);
  if (!template.ok) return template;
  const absent = [axes.x, axes.y].find((field) => !plot.datapoints.some((row) => row.has(field)));
  if (absent !== undefined) return fail(trouble(`Field '${absent}' does not exist in provided data.`));
  const filled = fillPlot(
    {
      template: template.value,
      templateName: name,
      datapoints: plot.datapoints,
      revisions: plot.revisions,
      title: props.get('title') ?? plot.name,
      x: axes.x,
      y: axes.y,
      xLabel: axes.xLabel,
      yLabel: axes.yLabel,
      sources: axes.sources,
    },
    setting.split,
  );
  if (typeof filled === 'string') return fail(trouble(filled));
  return ok({ kind: 'vega', plot: filled, revisions: plot.revisions });
}

/** `.dvc/plots/NAME`, with or without `.json`; a file of the project; a built-in one (dvc-render: vega_templates.py get_template). */
export function findTemplate(
  name: string,
  { projectRoot, here }: Pick<RenderSetting, 'projectRoot' | 'here'>,
): Result<Value> {
  const folder = join(projectRoot, '.dvc', 'plots');
  const own = /^[\w.-]+$/.test(name) ? [join(folder, name), join(folder, `${name}.json`)] : [];
  const inProject = safePath(here, name, projectRoot);
  for (const file of [...own, ...(inProject.ok ? [inProject.value] : [])]) {
    const bytes = bytesOf(file);
    if (bytes === undefined) continue;
    const parsed = readJson(bytes, name);
    if (!parsed.ok) return parsed;
    if (isMapping(parsed.value.value)) return ok(parsed.value.value);
    return fail(trouble(`the template '${name}' is no JSON object`));
  }
  const builtIn = builtInTemplate(name);
  return builtIn === undefined
    ? fail(trouble(`Template '${name}' not found.`, 'see `plots templates` for those that are built in'))
    : ok(builtIn);
}

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function trouble(message: string, hint = 'see the definition of the plot in dvc.yaml'): Failure {
  return { reason: 'project', message, hint, unforeseen: true };
}

function writeImages(
  images: NonNullable<MatchedPlot['images']>,
  out: string,
): { readonly rev: string; readonly url: string }[] {
  return images.map(({ rev, file, bytes }) => {
    mkdirSync(out, { recursive: true });
    const url = resolve(out, `${rev}_${file}`.replaceAll('/', '_'));
    writeFileSync(url, bytes);
    return { rev, url };
  });
}
