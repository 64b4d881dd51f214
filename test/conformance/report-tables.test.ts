import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  diffJson,
  diffMarkdown,
  diffTable,
  type ShownFile,
  showJson,
  showMarkdown,
  showTable,
} from '../../src/report/dvc-tables.ts';
import { diffValues } from '../../src/report/metrics.ts';
import { roundHalfEven } from '../../src/report/rounding.ts';
import { textWidth } from '../../src/report/text-width.ts';
import { pyJson } from '../../src/values/json.ts';
import { readJson } from '../../src/values/json-read.ts';
import { reprFloat } from '../../src/values/spelling.ts';
import { compareCodePoints, isMapping, type Key, type Mapping, type Value } from '../../src/values/value.ts';
import { peer } from '../peers.ts';

const dvc = peer('dvc');

/** Both sides as `{file: value}`, how to compare and lay out, and what real DVC printed (undefined: it crashed). */
interface Case {
  readonly old: Mapping;
  readonly new: Mapping;
  readonly kind: 'metrics' | 'params';
  readonly all: boolean;
  readonly path: boolean;
  readonly precision: number;
}

interface Answer {
  readonly json?: string;
  readonly text: string;
  readonly md: string;
  readonly show: string;
  readonly showMd: string;
  readonly showJson: string;
}

const folder = mkdtempSync(join(tmpdir(), 'lockstep-tables-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(dvc === undefined)('tables and JSON of values, as real DVC prints them', () => {
  const cases = fc.sample(arbitraryCase(), { numRuns: 600, seed: 20_251 });
  let answers: readonly (Answer | null)[] = [];

  beforeAll(() => {
    const text = pyJson(
      cases.map(
        (one): Value =>
          new Map<Key, Value>(
            Object.entries(one).map(([key, value]) => [
              key,
              typeof value === 'number' ? BigInt(value) : value,
            ]),
          ),
      ),
    );
    answers = python(askDvc, text) as readonly (Answer | null)[];
  }, 120_000);

  it('diffs are the same, as JSON, as text and as Markdown', () => {
    const compared = cases.filter((one, i) => {
      const answer = answers[i];
      if (answer === null || answer === undefined) return false;
      const diff = diffValues(files(one.old), files(one.new), {
        lists: one.kind === 'metrics' ? 'drop' : 'text',
        all: one.all,
      });
      const table = {
        kind: one.kind,
        old: 'HEAD',
        new: 'workspace',
        path: one.path,
        precision: one.precision,
      };
      const ours = { json: diffJson(diff), text: diffTable(diff, table), md: diffMarkdown(diff, table) };
      expect(ours, `case ${i}`).toEqual({ json: answer.json, text: answer.text, md: answer.md });
      return true;
    });
    expect(compared.length).toBeGreaterThan(500);
  });

  it('shown metrics are the same, as JSON, as text and as Markdown', () => {
    for (const [i, one] of cases.entries()) {
      const answer = answers[i];
      if (answer === null || answer === undefined || one.kind !== 'metrics') continue;
      const shown = new Map([
        ['', new Map([...files(one.new)].map(([file, value]): [string, ShownFile] => [file, { value }]))],
      ]);
      const table = { revisions: false, precision: one.precision };
      const ours = {
        show: showTable(shown, table),
        showMd: showMarkdown(shown, table),
        showJson: showJson(shown),
      };
      expect(ours, `case ${i}`).toEqual({
        show: answer.show,
        showMd: answer.showMd,
        showJson: answer.showJson,
      });
    }
  });

  it('floats round as Python rounds them', () => {
    const edges = [
      0.5,
      1.5,
      2.5,
      1 / 64,
      -3 / 64,
      0.000005,
      2.675,
      1e22,
      1e-320,
      5e-324,
      1.7976931348623157e308,
      -0,
      123456789.123,
    ];
    const random = fc.sample(fc.double({ noNaN: true, noDefaultInfinity: true }), {
      numRuns: 3_000,
      seed: 7,
    });
    const ties = fc
      .sample(fc.integer({ min: -100_000, max: 100_000 }), { numRuns: 1_000, seed: 8 })
      .map((n) => n / 64);
    const pairs = [...edges, ...random, ...ties].flatMap((x) =>
      [5, 1, 12, -2].map((digits): [number, number] => [x, digits]),
    );
    const script =
      'import json,sys\nprint(json.dumps([repr(round(float(x), n)) for x, n in json.load(sys.stdin)]))';
    const asked = JSON.stringify(pairs.map(([x, digits]) => [reprFloat(x), digits]));
    expect(pairs.map(([x, digits]) => reprFloat(roundHalfEven(x, digits)))).toEqual(python(script, asked));
  });

  it('every assigned character is as wide as Python’s wcwidth says', () => {
    const script = `import json,sys,unicodedata
from wcwidth import wcwidth
print(json.dumps([[c, wcwidth(chr(c))] for c in range(32, 0x32000) if unicodedata.category(chr(c)) not in ('Cn', 'Cs', 'Co', 'Cc')]))`;
    const widths = python(script, '') as readonly [number, number][];
    const different = widths.filter(([point, width]) => textWidth(String.fromCodePoint(point)) !== width);
    expect(widths.length).toBeGreaterThan(140_000);
    expect(different.map(([point, width]) => `U+${point.toString(16)} ${width}`)).toEqual([]);
  });
});

function python(script: string, input: string): unknown {
  const file = join(folder, 'ask.py');
  writeFileSync(file, script);
  const env = { ...process.env, DVC_NO_ANALYTICS: '1', PYTHONIOENCODING: 'utf-8', DVC_TEST: 'true' };
  const out = execFileSync(join(dirname(dvc ?? ''), 'python'), [file], {
    input,
    encoding: 'utf8',
    env,
    maxBuffer: 1 << 28,
  });
  return JSON.parse(out);
}

// Asks DVC's own functions; keys are sorted, because its own order of files and keys is random.
const askDvc = `
import contextlib, io, json, sys
from dvc.compare import show_diff, show_metrics
from dvc.repo.metrics.show import _extract_metrics
from dvc.ui import ui
from dvc.utils.diff import diff, format_dict

ui.enable()

def printed(call):
    text = io.StringIO()
    with contextlib.redirect_stdout(text):
        call()
    return text.getvalue()

def answer(case):
    metrics = case["kind"] == "metrics"
    read = (lambda v: _extract_metrics(v, "") or {}) if metrics else (lambda v: v)
    old, new = ({f: {"data": read(v)} for f, v in case[side].items()} for side in ("old", "new"))
    found = diff(format_dict(old), format_dict(new), with_unchanged=case["all"])
    found = {f: dict(sorted(found[f].items())) for f in sorted(found)}
    table = dict(title="Metric" if metrics else "Param", no_path=not case["path"], show_changes=metrics, a_rev="HEAD", b_rev="workspace")
    if metrics:
        table |= dict(precision=case["precision"] or 5, round_digits=True)
    shown = {"": {"data": new}}
    show = dict(precision=case["precision"] or 5, round_digits=True)
    return {
        "json": printed(lambda: ui.write_json(found))[:-1],
        "text": printed(lambda: show_diff(found, **table)),
        "md": printed(lambda: show_diff(found, markdown=True, **table)),
        "show": printed(lambda: show_metrics(shown, **show)) if metrics else "",
        "showMd": printed(lambda: show_metrics(shown, markdown=True, **show)) if metrics else "",
        "showJson": printed(lambda: ui.write_json(shown))[:-1] if metrics else "",
    }

answers = []
for case in json.load(sys.stdin):
    try:
        answers.append(answer(case))
    except ValueError:  # two keys flatten to one path
        answers.append(None)
print(json.dumps(answers))
`;

function files(value: Mapping): ReadonlyMap<string, Value> {
  return new Map([...value].map(([file, content]) => [String(file), content]));
}

function arbitraryCase(): fc.Arbitrary<Case> {
  const side = fc.dictionary(
    fc.constantFrom('a.json', 'sub/b.yaml', 'größe.json', 'm.json'),
    arbitraryValue(3),
    { maxKeys: 3 },
  );
  return fc.record({
    old: side.map(asMapping),
    new: side.map(asMapping),
    kind: fc.constantFrom('metrics', 'params'),
    all: fc.boolean(),
    path: fc.boolean(),
    precision: fc.constantFrom(0, 1, 3, 5, 8),
  });
}

/** A value as a file would give it: written as Python's JSON and read back, so that both sides see the same. */
function asMapping(side: Readonly<Record<string, Value>>): Mapping {
  const read = readJson(pyJson(new Map<Key, Value>(Object.entries(side))), 'side');
  if (!read.ok || !isMapping(read.value.value)) throw new Error('not a mapping');
  return new Map([...read.value.value].sort(([a], [b]) => compareCodePoints(String(a), String(b))));
}

function arbitraryValue(depth: number): fc.Arbitrary<Value> {
  const words = fc.constantFrom(
    'x',
    'lr',
    'accuracy',
    'a b',
    ' padded ',
    'two\nlines',
    'tab\there',
    '宽字',
    'e\u0301',
    '😀',
    'it’s',
    "o'clock",
    '"quoted"',
    '12',
    '[1]',
    '{"k": 2}',
    'null',
    'a|b',
    '',
  );
  const scalars = fc.oneof(
    fc.constant(null),
    fc.boolean(),
    fc.bigInt({ min: -1000n, max: 1000n }),
    fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
    fc.constantFrom(
      0.5,
      1 / 64,
      0.1 + 0.2,
      -0,
      2.5e-8,
      1e22,
      123456789.123,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      1,
    ),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    words,
  );
  if (depth === 0) return scalars;
  const inner = arbitraryValue(depth - 1);
  const mapping = fc.dictionary(fc.oneof(words, fc.constantFrom('acc', 'loss', 'n')), inner, { maxKeys: 4 });
  return fc.oneof(
    { weight: 2, arbitrary: scalars },
    { weight: 4, arbitrary: mapping.map((object) => new Map<Key, Value>(Object.entries(object))) },
    { weight: 1, arbitrary: fc.array(inner, { maxLength: 3 }) },
  );
}
