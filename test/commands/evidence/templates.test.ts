import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtInTemplate } from '../../../src/report/plots/templates.ts';
import { pyJson } from '../../../src/values/json.ts';
import type { Value } from '../../../src/values/value.ts';
import { Rig } from '../../rig.ts';
import { runOurs } from '../../run-verb.ts';

const pipeline = `plots:
  - mine: {y: {loss.csv: loss}, template: mine}
  - words: {y: {words.csv: word}, template: mine}
  - copied: {y: {loss.csv: loss}, template: scatter}
  - replaced: {y: {loss.csv: loss}, template: confusion, x: loss}
  - broken: {y: {loss.csv: loss}, template: broken}
  - listed: {y: {loss.csv: loss}, template: listed}
  - nowhere: {y: {loss.csv: loss}, template: nowhere}
  - placeless: {y: {loss.csv: loss}, template: placeless}
  - plain: {y: {loss.csv: loss}}
`;
const own = '{"data": {"values": "<DVC_METRIC_DATA>"}, "mark": "area"}';

describe('templates of a project', () => {
  let rig: Rig;
  let page: ReturnType<typeof parse>;

  function parse(text: string) {
    return new new Window().DOMParser().parseFromString(text, 'text/html');
  }
  const figure = (id: string) =>
    [...page.querySelectorAll('figure.own')].find(({ textContent }) => textContent.startsWith(`${id} ·`));
  const said = (id: string) => figure(id)?.querySelector('.said')?.textContent;

  beforeAll(async () => {
    rig = Rig.create();
    rig.write('.dvc/config', '');
    rig.write('dvc.yaml', pipeline);
    rig.write('loss.csv', 'step,loss\n1,0.5\n2,0.4\n');
    rig.write('words.csv', 'step,word\n1,yes\n2,no\n');
    rig.write('.dvc/plots/mine.json', own);
    rig.write('.dvc/plots/confusion.json', own);
    rig.write('.dvc/plots/scatter.json', pyJson(builtInTemplate('scatter') as Value));
    rig.write('.dvc/plots/broken.json', '{"mark": ');
    rig.write('.dvc/plots/listed.json', '[1]');
    rig.write('.dvc/plots/placeless.json', '{"mark": "area"}');
    rig.commit();
    page = parse((await runOurs(rig.root, ['report', '--base', 'HEAD', '--format', 'html'])).out);
  }, 60_000);
  afterAll(() => rig[Symbol.asyncDispose]());

  it('Vega draws what only the project’s template says, also where it replaces one of DVC’s', () => {
    const drawn = [...page.querySelectorAll('figure.own[data-at]')].map((each) => [
      each.querySelector('figcaption')?.textContent,
      JSON.parse(
        page
          .querySelectorAll('button.save')
          [Number(each.getAttribute('data-at'))]?.getAttribute('data-spec') ?? '',
      ).mark,
    ]);
    expect(drawn.sort()).toEqual([
      ['mine · by the template mine', 'area'],
      ['replaced · by the template confusion', 'area'],
      ['words · by the template mine', 'area'],
    ]);
    expect(page.querySelectorAll('script')).toHaveLength(3);
  });

  it('a copy of DVC’s own is DVC’s own', () => {
    expect(figure('copied')).toBeUndefined();
    expect(figure('plain')).toBeUndefined();
  });

  it('what draws nothing says why', () => {
    expect(said('broken')).toMatch(
      /^Not drawn with its template: \.dvc\/plots\/broken\.json is no JSON object\./,
    );
    expect(said('listed')).toMatch(/listed\.json is no JSON object/);
    expect(said('nowhere')).toMatch(/no template has this name/);
    expect(said('placeless')).toMatch(/has no place for this data/);
    for (const id of ['broken', 'listed', 'nowhere', 'placeless'])
      expect(figure(id)?.querySelectorAll('.chart')).toHaveLength(1);
  });
});
