import type { Dice } from '../conformance/project-random.ts';
import { type Bare, bare, type Yaml, yamlText } from './project-text.ts';

/** Something that a stage can read. */
export interface Made {
  readonly path: string;
  readonly isFolder: boolean;
}

export type Definition = Record<string, Yaml>;

/** A project while it is thought up: what its files will say. Mutations change it and write files anew. */
export interface Model {
  readonly dice: Dice;
  vars: Yaml[];
  stages: [name: string, definition: Definition][];
  /** Stages of sub/dvc.yaml */
  sub: [name: string, definition: Definition][];
  params: Record<string, Yaml>;
  /** Cached outs of all stages there ever were, as patterns of Git */
  readonly cached: Set<string>;
  /** Top-level sections of dvc.yaml */
  top: Record<string, Yaml>;
  /** Sources that exist: path → text */
  sources: Map<string, string>;
}

/** dvc.yaml, or that of the sub folder. */
export function pipelineText(model: Model, where: 'root' | 'sub', comment = ''): string {
  const stages = Object.fromEntries(where === 'root' ? model.stages : model.sub);
  const vars = where === 'root' && model.vars.length > 0 ? { vars: model.vars } : {};
  return `${comment}${yamlText({ ...vars, stages, ...(where === 'root' ? model.top : {}) })}`;
}

/** params.yaml. */
export function paramsText(model: Model, comment = ''): string {
  return `${comment}${yamlText(model.params)}`;
}

const scalars =
  '1 0 -5 17 1.0 0.1 1e-3 1e-6 1e3 1.50 010 0x1F 1_000 true false null 12345678901234567890 1e22 -0.0 yes 1:30'.split(
    ' ',
  );
const words = ['a', 'b c', "it's", 'x/y', 'é', '-z', 'true', '1', 'a.b', 'p:q', '😀', '2020-01-01', '#c', ''];

/** A value as params have it. */
export function scalar(dice: Dice): Yaml {
  return dice.chance(60) ? bare(dice.pick(scalars)) : dice.pick(words);
}

/** A number that is safe in a stage's text. */
export function number(dice: Dice): Bare {
  return bare(dice.pick(['1', '2', '0.5', '1e-3', '10', '1.0', '1e5']));
}

/** params.yaml with what the templates name, and more. */
export function randomParams(dice: Dice): Record<string, Yaml> {
  return {
    lr: number(dice),
    train: {
      epochs: number(dice),
      lr: scalar(dice),
      name: dice.pick(['cnn', 'rnn', 'big net']),
      size: number(dice),
    },
    names: ['a', 'b', dice.pick(['c', 'd-e', 'f.g'])],
    opts: {
      verbose: bare(dice.chance(50)),
      tags: ['x', 'y z'],
      deep: { one: number(dice) },
      none: bare('null'),
    },
    list: [scalar(dice), { k: scalar(dice), a: scalar(dice) }, [scalar(dice)]],
    models: { m1: { n: number(dice) }, m2: { n: number(dice) } },
    other: scalar(dice),
  };
}
