import { FailureError, unwrap } from '../failure.ts';
import type { SourceDocument } from '../values/document.ts';
import { isList, isMapping, type Key, type List, type Mapping, type Value } from '../values/value.ts';
import { blockReaderOf } from '../values/yaml/block.ts';
import { NotSimple } from '../values/yaml/block-scalar.ts';
import { PlainLines } from '../values/yaml/plain-lines.ts';
import { readYaml } from '../values/yaml/read.ts';
import type { DvcYaml, DvcYamlOptions } from './dvc-yaml.ts';
import { dvcYamlSchema } from './dvc-yaml-schema.ts';
import { makeStage } from './make-stage.ts';
import { folderOf } from './place.ts';
import { PlainStages, stageName } from './plain-stage.ts';
import type { Stage } from './stage.ts';
import { StageReading } from './stage-reading.ts';
import { Context } from './template/context.ts';
import { TemplateError } from './template/error.ts';
import { maxStages } from './template/generate.ts';
import { loadDefaultParams } from './template/vars.ts';

/**
 * Reads a dvc.yaml that has stages and no templates straight from its lines, as every verb waits for it. Undefined for
 * everything else, also for everything that is wrong: `readDvcYaml` decides then. What it does return is what that would have
 * given; where things stand, and the definitions, are looked up when somebody asks. `text` has line feeds as line ends.
 */
export async function readPlainDvcYaml(
  text: string,
  file: string,
  options: DvcYamlOptions,
): Promise<DvcYaml | undefined> {
  if (!text.startsWith(opening) || !text.endsWith('\n')) return undefined;
  if (/[^\n -~]/.test(text) || text.includes('${')) return undefined;
  try {
    const yaml = new PlainYaml(text, file, options).read();
    // No template uses them, but a file that cannot be read is told.
    await loadDefaultParams(new Context(), { folder: folderOf(file), reader: options.reader });
    return yaml;
  } catch (error) {
    if (error instanceof NotSimple || error instanceof TemplateError || error instanceof FailureError)
      return undefined;
    throw error;
  }
}

const opening = 'stages:\n';

class PlainYaml {
  private readonly lines: PlainLines;
  private readonly document: LaterDocument;
  private readonly options: DvcYamlOptions;
  private readonly plain: PlainStages;
  private readonly stages = new Map<string, Stage>();
  private blockAt: ReturnType<typeof blockReaderOf> | undefined;

  constructor(text: string, file: string, options: DvcYamlOptions) {
    this.lines = new PlainLines(text, opening.length);
    this.document = new LaterDocument(text, file);
    this.options = options;
    this.plain = new PlainStages(this.lines, this.document, options);
  }

  read(): DvcYaml {
    const { lines, stages } = this;
    lines.skipGap();
    for (let name = stageName(lines); name !== undefined; name = stageName(lines)) {
      if (stages.has(name) || stages.size === maxStages) throw new NotSimple();
      lines.skipGap();
      const { at } = lines;
      let stage = this.plain.read(name);
      if (stage === undefined) {
        lines.at = at;
        stage = this.other(name);
      }
      stages.set(name, stage);
      lines.skipGap();
    }
    if (stages.size === 0) throw new NotSimple();
    return { ...this.rest(), stages: [...stages.values()], groups: new Set(), failures: [] };
  }

  /** Any other stage without templates, by the reader of YAML; the schema must find nothing wrong with it. */
  private other(name: string): Stage {
    const { document, options } = this;
    const definition = this.block(4);
    if (ownRules.some((key) => definition.has(key))) throw new NotSimple();
    if (dvcYamlSchema(new Map([['stages', new Map([[name, definition]])]]), []).length > 0)
      throw new NotSimple();
    const wdir = folderOf(document.file);
    const at = ['stages', name];
    const reading = new StageReading({ document, at, definition, wdir }, options);
    const stage = makeStage(
      { name, at, definition, wdir, used: new Map() },
      { reading, document, lock: options.lock, parametrized: false },
    );
    if (reading.failures.length > 0) throw new NotSimple();
    return stage;
  }

  /** What stands behind the stages. */
  private rest(): Pick<DvcYaml, 'metrics' | 'params' | 'plots' | 'artifacts' | 'datasets'> {
    const root: Mapping = this.lines.isAtEnd ? new Map() : this.block(0);
    if (!this.lines.isAtEnd || root.has('stages') || root.has('vars')) throw new NotSimple();
    if (dvcYamlSchema(root, []).length > 0) throw new NotSimple();
    const list = (key: string): List => {
      const value = root.get(key);
      return isList(value) ? value : [];
    };
    const artifacts = root.get('artifacts');
    return {
      metrics: list('metrics'),
      params: list('params'),
      plots: list('plots'),
      datasets: list('datasets'),
      artifacts: isMapping(artifacts) ? new Map(artifacts) : new Map(),
    };
  }

  /** The mapping whose first line begins here, in the given column. */
  private block(column: number): Mapping {
    const { lines } = this;
    const { text } = lines;
    this.blockAt ??= blockReaderOf(text);
    if (!text.startsWith(' '.repeat(column), lines.at)) throw new NotSimple();
    const read = this.blockAt(lines.at + column);
    if (read === undefined || !isTextMapping(read.value)) throw new NotSimple();
    lines.at = read.end >= text.length ? text.length : text.lastIndexOf('\n', read.end) + 1;
    return read.value;
  }
}

/** What makes a stage something else than it says, or puts it somewhere else. */
const ownRules = ['foreach', 'do', 'matrix', 'vars', 'wdir'];

function isTextMapping(value: Value): value is ReadonlyMap<Key, Value> {
  return isMapping(value) && [...value.keys()].every((key) => typeof key === 'string');
}

/** The whole document, read when somebody asks for a place or a definition. */
class LaterDocument implements SourceDocument {
  readonly file: string;
  private readonly text: string;
  private document: SourceDocument | undefined;

  constructor(text: string, file: string) {
    this.text = text;
    this.file = file;
  }

  get value(): Value {
    return this.read().value;
  }

  locate(path: readonly (Key | number)[]): ReturnType<SourceDocument['locate']> {
    return this.read().locate(path);
  }

  private read(): SourceDocument {
    this.document ??= unwrap(readYaml(this.text, this.file));
    return this.document;
  }
}
