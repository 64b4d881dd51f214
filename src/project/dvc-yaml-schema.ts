import { isMapping } from '../values/value.ts';
import {
  anyOf,
  type Check,
  isAnyList,
  isAnyMapping,
  isAnything,
  isBool,
  isNull,
  isText,
  listOf,
  mapOf,
  shape,
} from './schema.ts';

const annotations = { desc: isText, type: isText, labels: listOf(isText), meta: isAnything };

/** Flags of an output; `checkpoint` of DVC 2 is let through and means nothing. */
const outFlags = {
  ...annotations,
  cache: isBool,
  persist: isBool,
  checkpoint: isBool,
  remote: isText,
  push: isBool,
};

const plotProps = {
  template: isText,
  x: isText,
  y: isText,
  x_label: isText,
  y_label: isText,
  title: isText,
  header: isBool,
};

const plotFlags = shape({ ...outFlags, ...plotProps });
const vars = listOf(isText, isAnyMapping);

/** One stage of a dvc.yaml, without `foreach` (dvc: dvc/schema.py STAGE_DEFINITION). */
const stage = shape(
  {
    matrix: mapOf(anyOf(isText, isAnyList)),
    cmd: anyOf(isText, isAnyList),
    wdir: isText,
    deps: listOf(isText),
    params: listOf(anyOf(isText, isAnyMapping)),
    vars,
    frozen: isBool,
    meta: isAnything,
    desc: isText,
    always_changed: isBool,
    outs: listOf(anyOf(isText, mapOf(shape(outFlags)))),
    metrics: listOf(anyOf(isText, mapOf(shape(outFlags)))),
    plots: listOf(anyOf(isText, mapOf(anyOf(plotFlags, listOf(plotFlags))))),
  },
  ['cmd'],
);

const foreachStage = shape({ foreach: anyOf(isAnyMapping, isAnyList, isText), do: stage }, ['foreach', 'do']);

const stageOrForeach: Check = (value, path) =>
  (isMapping(value) && (value.has('foreach') || value.has('do')) ? foreachStage : stage)(value, path);

const plotDefinition = shape({
  x: anyOf(isText, mapOf(isText)),
  y: anyOf(isText, listOf(isText), mapOf(anyOf(isText, listOf(isText)))),
  x_label: isText,
  y_label: isText,
  title: isText,
  template: isText,
});

const someMapping: Check = (value, path) =>
  isMapping(value) && value.size === 0
    ? [{ path: [...path, "<class 'str'>"], message: 'required key not provided' }]
    : [];

/** A whole dvc.yaml (dvc: dvc/schema.py MULTI_STAGE_SCHEMA; dvc-compat 3.2). */
export const dvcYamlSchema: Check = shape({
  datasets: isAnything,
  plots: listOf(
    anyOf(isText, (value, path) => [
      ...mapOf(anyOf(plotDefinition, isNull))(value, path),
      ...someMapping(value, path),
    ]),
  ),
  stages: mapOf(stageOrForeach),
  vars,
  params: listOf(isText),
  metrics: listOf(isText),
  artifacts: mapOf(shape({ path: isText, ...annotations }, ['path'])),
});
