import type { SourceDocument } from '../../values/document.ts';
import { isList, type Key, type Mapping, type Value } from '../../values/value.ts';
import { folderOf, joinPath } from '../place.ts';
import { Context, type UsedVars } from './context.ts';
import { AlreadyLoadedError, TemplateError } from './error.ts';
import type { TemplateFailures } from './failures.ts';
import { foreachMembers, type Members, matrixMembers, maxStages } from './generate.ts';
import {
  checkSyntax,
  hasExpression,
  mentionsExpression,
  type ResolveOptions,
  resolveLoose,
  resolveValue,
} from './resolve.ts';
import { valueText } from './unpack.ts';
import { loadVars, type ValuesReader } from './vars.ts';

/** One stage of a dvc.yaml with everything filled in. */
export interface ResolvedStage {
  readonly name: string;
  /** The foreach or matrix group it was generated from */
  readonly group?: string;
  /** Where its definition stands in the document: `stages, NAME`, with `do` behind it for foreach */
  readonly at: readonly Key[];
  readonly definition: Mapping;
  /** Project-relative folder; may leave the project */
  readonly wdir: string;
  readonly used: UsedVars;
}

type StageTemplate = Pick<ResolvedStage, 'name' | 'group' | 'at' | 'definition'>;

interface StageTemplateParts {
  readonly document: SourceDocument;
  readonly failures: TemplateFailures;
  readonly resolving: ResolveOptions;
  readonly reader: ValuesReader;
}

/** Turns the `stages` of one dvc.yaml into resolved ones (dvc: dvc/parsing/__init__.py DataResolver). */
export class StageTemplates {
  readonly stages: ResolvedStage[] = [];
  /** Names of foreach and matrix groups */
  readonly groups = new Set<string>();
  private readonly file: string;
  private readonly failures: TemplateFailures;
  private readonly resolving: ResolveOptions;
  private readonly reader: ValuesReader;

  constructor({ document, failures, resolving, reader }: StageTemplateParts) {
    this.file = document.file;
    this.failures = failures;
    this.resolving = resolving;
    this.reader = reader;
  }

  /**
   * All names first, then each by its name, split at the last `@`. A plain stage whose name only looks generated, and a
   * generated one with an `@` in its key, are not found that way, in DVC neither (dvc-compat C-049).
   */
  async resolveAll(stages: Mapping): Promise<void> {
    const definitions = stages as ReadonlyMap<string, Mapping>;
    const groups = new Map<string, Members>();
    const names: string[] = [];
    for (const [name, definition] of definitions) {
      const word = definition.has('matrix') ? 'matrix' : 'foreach';
      if (!definition.has(word)) {
        names.push(name);
        continue;
      }
      this.groups.add(name);
      const members = this.members(name, definition.get(word) as Value, word);
      if (members !== undefined) groups.set(name, members);
      for (const key of members?.keys() ?? []) names.push(`${name}@${key}`);
      if (names.length > maxStages) break;
    }
    if (names.length > maxStages) {
      this.failures.add(`'${this.file}' makes more than the limit of ${maxStages} stages`, ['stages']);
      return;
    }
    const sound = new Map<string, StageTemplate | undefined>();
    for (const name of names) {
      // One stage has told that nothing more fits; the others would say the same.
      if (this.resolving.budget.left < 0) return;
      const definition = groups.size === 0 ? definitions.get(name) : undefined;
      if (definition !== undefined && name !== '' && !name.includes('@') && isPlain(definition))
        this.addPlain(name, definition);
      else await this.resolveNamed(name, { definitions, groups, sound });
    }
  }

  /** A stage in which nothing is to be filled in: what most are. */
  private addPlain(name: string, definition: Mapping): void {
    const wdir = folderOf(this.file);
    this.stages.push({ name, at: ['stages', name], definition, wdir, used: unused });
  }

  private members(name: string, data: Value, word: 'matrix' | 'foreach'): Members | undefined {
    return this.failures.attempt({ where: `'stages.${name}.${word}'`, path: ['stages', name, word] }, () => {
      const loose = resolveLoose(data, this.resolving);
      return word === 'matrix' ? matrixMembers(loose) : foreachMembers(loose);
    });
  }

  private async resolveNamed(name: string, known: Known): Promise<void> {
    const at = name.lastIndexOf('@');
    const group = at < 0 ? name : name.slice(0, at);
    const key = at < 0 ? undefined : name.slice(at + 1);
    const definition = known.definitions.get(group);
    const members = known.groups.get(group);
    const values = key === undefined ? undefined : members?.get(key);
    // DVC has no way to name a generated stage whose key is empty.
    const isFound = members === undefined ? key === undefined : values !== undefined && key !== '';
    if (definition === undefined || !isFound || name === '') {
      const problem = `Stage '${name}' not found inside '${this.file}' file`;
      this.failures.add(name === '' ? 'Stage name not provided.' : problem, ['stages', name]);
    } else if (values === undefined) {
      const path = ['stages', name];
      if (this.isSound(definition, name, path)) await this.resolve({ name, at: path, definition });
    } else {
      const template = this.template(group, definition, known.sound);
      if (template === undefined) return;
      const { context } = this.resolving;
      await this.failures.attemptLater({ where: `stage '${name}'`, path: template.at }, () =>
        context.with(values, () => this.resolve({ ...template, name, group })),
      );
    }
  }

  /** What the stages of a group are made from; its syntax is checked once. */
  private template(group: string, definition: Mapping, sound: Known['sound']): StageTemplate | undefined {
    if (sound.has(group)) return sound.get(group);
    const isForeach = !definition.has('matrix');
    const at = isForeach ? ['stages', group, 'do'] : ['stages', group];
    const inner = isForeach
      ? (definition.get('do') as Mapping)
      : new Map([...definition].filter(([key]) => key !== 'matrix'));
    const template = this.isSound(inner, group, at) ? { name: group, at, definition: inner } : undefined;
    sound.set(group, template);
    return template;
  }

  private isSound(definition: Mapping, name: string, at: readonly Key[]): boolean {
    const before = this.failures.list.length;
    for (const [key, item] of definition) {
      this.failures.attempt({ where: `'stages.${name}.${key}'`, path: [...at, key] }, () =>
        checkSyntax(item),
      );
    }
    return this.failures.list.length === before;
  }

  private async resolve(stage: StageTemplate): Promise<void> {
    const { name, at, definition } = stage;
    const before = this.failures.list.length;
    const isChecked = stage.group !== undefined;
    const wdir = this.failures.attempt({ where: `'stages.${name}.wdir'`, path: [...at, 'wdir'] }, () =>
      this.wdir(definition.get('wdir'), isChecked),
    );
    if (wdir === undefined) return;
    const context = await this.contextOf(stage, wdir);
    if (context === undefined) return;
    const options = { ...this.resolving, context, isChecked };
    const { result: resolved, used } = context.tracking(() => {
      const entries = [...definition].flatMap(([key, item]): [Key, Value][] => {
        if (key === 'vars') return [];
        const value = this.failures.attempt({ where: `'stages.${name}.${key}'`, path: [...at, key] }, () =>
          resolveValue(item, { ...options, key: String(key) }),
        );
        return value === undefined ? [] : [[key, value]];
      });
      return new Map(entries);
    });
    if (this.failures.list.length === before)
      this.stages.push({ ...stage, definition: resolved, wdir, used });
  }

  private wdir(text: Value | undefined, isChecked: boolean): string {
    const folder = folderOf(this.file);
    if (typeof text !== 'string' || text === '') return folder;
    return joinPath(
      folder,
      valueText(resolveValue(text, { ...this.resolving, isChecked }), this.resolving.style),
    );
  }

  /** The file's context, or a copy with the stage's own `vars`, whose files are relative to the stage's folder. */
  private async contextOf(
    { name, at, definition }: StageTemplate,
    wdir: string,
  ): Promise<Context | undefined> {
    const vars = definition.get('vars');
    const { context } = this.resolving;
    if (!isList(vars) || vars.length === 0) return context;
    const where = `'stages.${name}.vars'`;
    return this.failures.attemptLater({ where: `stage '${name}'`, path: [...at, 'vars'] }, async () => {
      if (hasExpression(vars)) throw new TemplateError('interpolating is not allowed', 'space', where);
      const copy = new Context(context);
      try {
        await loadVars(copy, vars, { folder: wdir, stage: name, reader: this.reader });
      } catch (error) {
        // DVC names the `vars` key only when something was loaded before, and the stage otherwise.
        throw error instanceof AlreadyLoadedError
          ? new TemplateError(error.message, 'newline', where)
          : error;
      }
      return copy;
    });
  }
}

const unused: UsedVars = new Map();

/** No vars of its own, no folder of its own, no expression anywhere. */
function isPlain(definition: Mapping): boolean {
  return !definition.has('vars') && !definition.has('wdir') && !mentionsExpression(definition);
}

interface Known {
  readonly definitions: ReadonlyMap<string, Mapping>;
  readonly groups: ReadonlyMap<string, Members>;
  /** Templates of groups by name; undefined: there is a mistake in it, which has been told */
  readonly sound: Map<string, StageTemplate | undefined>;
}
