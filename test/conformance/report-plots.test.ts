import { execFileSync } from 'node:child_process';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peer } from '../peers.ts';
import { Rig } from '../rig.ts';
import { runOurs } from '../run-verb.ts';

const dvc = peer('dvc');

const pipeline = `stages:
  a:
    cmd: "true"
    outs: [x]
    plots:
    - loss.csv: {x: epoch, y: loss}
    - cm.csv: {template: confusion, x: predicted, y: actual}
    - plain.json
    - folder
plots:
  - many: {x: epoch, y: {loss.csv: [loss, valid], sub/other.csv: acc}, title: T}
  - one-x: {x: {loss.csv: epoch}, y: {loss.csv: [loss, valid], sub/other.csv: acc}}
  - sub/other.csv: {y: acc}
  - loss.csv: {y: valid}
  - bars.csv: {x: gain, y: name, template: bar_horizontal}
  - own: {y: {loss.csv: loss}, x: epoch, template: mine}
`;

const files: Readonly<Record<string, string>> = {
  'dvc.yaml': pipeline,
  'loss.csv': 'epoch,loss,valid\n1,0.9,1\n2,0.8,nan\n3,0.5,0.2\n',
  'cm.csv': 'actual,predicted\na,b\nb,b\nb,b\n',
  'plain.json': '{"m":1,"r":[{"s":0,"v":1.5},{"s":1,"v":2}],"deep":{"q":[{"w":5},{"w":6}]},"odd":[1,{}]}',
  'sub/other.csv': 'epoch,acc\n1,0.1\n2,0.2\n3,0.3\n',
  'folder/one.csv': 'k,l\n1,2\n"4",5\n',
  'bars.csv': 'name,gain\n"a, b",3\ny,4\n',
  x: 'x',
  '.dvc/plots/mine.json':
    '{"data":{"values":"<DVC_METRIC_DATA>"},"title":"<DVC_METRIC_TITLE>","mark":"area","encoding":{"x":{"field":"<DVC_METRIC_X>"},"y":{"field":"<DVC_METRIC_Y>"}}}',
};

type Row = Readonly<Record<string, unknown>>;

interface Spec {
  readonly data: { readonly values: readonly Row[] };
}

/** What does not depend on which revisions are compared, and how they are called. */
function form(spec: Spec): unknown {
  return JSON.parse(
    JSON.stringify(spec, (key, value) => (['data', 'color', 'scale'].includes(key) ? undefined : value)),
  );
}

describe.skipIf(dvc === undefined)('plots of the report next to real DVC', () => {
  let rig: Rig;
  let theirs: Readonly<Record<string, readonly Row[]>>;
  let specs: Readonly<Record<string, Spec>>;
  let ours: readonly {
    readonly title: string;
    readonly kind: string;
    readonly new: unknown;
    readonly cells: unknown;
  }[];

  beforeAll(async () => {
    rig = Rig.create();
    for (const [path, text] of Object.entries(files)) rig.write(path, text);
    const env = { ...process.env, DVC_NO_ANALYTICS: '1', DVC_SITE_CACHE_DIR: rig.path('.site') };
    const out = execFileSync(dvc ?? '', ['plots', 'show', '--json'], {
      cwd: rig.root,
      env,
      encoding: 'utf8',
    });
    const { data } = JSON.parse(out) as {
      data: Record<string, { content: string | { data: { values: Row[] } } }[]>;
    };
    specs = Object.fromEntries(
      Object.entries(data).map(([id, [entry]]) => {
        const content = entry?.content ?? '';
        return [id, typeof content === 'string' ? JSON.parse(content) : content];
      }),
    );
    theirs = Object.fromEntries(Object.entries(specs).map(([id, spec]) => [id, spec.data.values]));
    rig.commit();
    ours = JSON.parse((await runOurs(rig.root, ['report', '--base', 'HEAD', '--format', 'json'])).out).plots;
  }, 120_000);
  afterAll(() => rig[Symbol.asyncDispose]());

  /** Points of one of DVC's curves; what is no number is not drawn. */
  function points(id: string, x: string, y: string, group?: string) {
    const rows = (theirs[id] ?? []).filter((row) => group === undefined || row['filename::field'] === group);
    return rows
      .map((row) => ({ x: Number(row[x]), y: Number(row[y]) }))
      .filter((point) => !Number.isNaN(point.y));
  }
  const drawn = (title: string) => ours.find((plot) => plot.title === title);

  it('the same plots are found under the same ids', () => {
    const ids = new Set(ours.map(({ title }) => title.replace(/ · .*/, '').replace(/^T$/, 'many')));
    expect([...ids].sort()).toEqual(Object.keys(theirs).sort());
  });

  it.each([
    ['loss.csv', 'loss.csv', 'epoch', 'loss', undefined],
    ['dvc.yaml::loss.csv', 'dvc.yaml::loss.csv', 'step', 'valid', undefined],
    ['sub/other.csv', 'sub/other.csv', 'step', 'acc', undefined],
    ['plain.json', 'plain.json', 'step', 'v', undefined],
    ['folder/one.csv', 'folder/one.csv', 'step', 'l', undefined],
    ['many', 'T · loss.csv: loss', 'epoch', 'dvc_inferred_y_value', 'loss.csv::loss'],
    ['many', 'T · loss.csv: valid', 'epoch', 'dvc_inferred_y_value', 'loss.csv::valid'],
    ['many', 'T · sub/other.csv: acc', 'epoch', 'dvc_inferred_y_value', 'sub/other.csv::acc'],
    ['one-x', 'one-x · sub/other.csv: acc', 'epoch', 'dvc_inferred_y_value', 'sub/other.csv::acc'],
  ])('%s: the curve %s has the same points', (id, title, x, y, group) => {
    const expected = points(id, x, y, group);
    expect(expected.length).toBeGreaterThan(0);
    expect(drawn(title)).toMatchObject({ kind: 'line', new: expected });
  });

  it('the page holds each plot as the Vega-Lite that DVC fills, templates of the project included', async () => {
    const { out } = await runOurs(rig.root, ['report', '--base', 'HEAD', '--format', 'html']);
    const page = new new Window().DOMParser().parseFromString(out, 'text/html');
    const held: [string, Spec][] = [...page.querySelectorAll('button.save')].map((button) => [
      button.textContent,
      JSON.parse(button.getAttribute('data-spec') ?? ''),
    ]);
    expect(held.map(([id]) => id).sort()).toEqual(Object.keys(specs).sort());
    for (const [id, spec] of held) {
      expect(form(spec), id).toEqual(form(specs[id] as Spec));
      const side = (rev: string) =>
        spec.data.values.flatMap((row) => (row.rev === rev ? [{ ...row, rev: 'workspace' }] : []));
      expect(side('now'), id).toEqual(theirs[id]);
      expect(side('before'), id).toEqual(theirs[id]);
    }
  });

  it('bars and pairs of labels come from the same rows', () => {
    expect(drawn('bars.csv')?.new).toEqual(
      theirs['bars.csv']?.map(({ name, gain }) => ({ x: name, y: Number(gain) })),
    );
    const pairs = Map.groupBy(theirs['cm.csv'] ?? [], ({ actual, predicted }) => `${actual} ${predicted}`);
    expect(drawn('cm.csv')?.cells).toEqual(
      [...pairs].map(([, rows]) => ({
        x: rows[0]?.predicted,
        y: rows[0]?.actual,
        old: rows.length,
        new: rows.length,
      })),
    );
  });
});
