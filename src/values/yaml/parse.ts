import { maxNesting } from '../text.ts';
import { attachComments } from './comments.ts';
import { YamlProblem } from './cursor.ts';
import type { YamlNode } from './node.ts';
import { blockMapping, blockSequence, indentlessSequence } from './parse-block.ts';
import { flowMapping, flowSequence } from './parse-flow.ts';
import { scanYaml } from './scan.ts';
import { defaultHandles, fullTag, readDirectives } from './tags.ts';
import type { Token } from './token.ts';
import { type NodePlace, TokenReader } from './token-reader.ts';

/** How many anchors a document may have (design 9.3). */
const maxAnchors = 10_000;

/**
 * Parses the one document of a text into nodes that remember styles, comments, anchors and places, as ruamel.yaml's parser
 * and composer do (`ruamel/yaml/parser.py`, `composer.py`). Aliases are the very node they name. `undefined`: there is
 * nothing in the text. Throws a {@link YamlProblem}.
 */
export function parseYaml(text: string): YamlNode | undefined {
  const odd = /[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(text);
  if (odd)
    throw new YamlProblem(
      `unacceptable character #x${hex(odd[0])}: special characters are not allowed`,
      odd.index,
    );
  const tokens = attachComments(scanYaml(text));
  if (tokens[0]?.kind === 'stream-end') return undefined;
  return new Parser(tokens).document();
}

function hex(char: string): string {
  return (char.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
}

class Parser {
  private readonly reader: TokenReader;
  private readonly anchors = new Map<string, YamlNode>();
  private handles = defaultHandles;
  private anchorCount = 0;
  private depth = 0;

  constructor(tokens: readonly Token[]) {
    this.reader = new TokenReader(tokens, (_, place) => this.node(place));
  }

  document(): YamlNode {
    const { reader } = this;
    const isExplicit = reader.is('directive', 'document-start');
    if (isExplicit) {
      this.handles = readDirectives(reader);
      if (!reader.is('document-start')) throw reader.unexpected("expected '<document start>'");
      reader.take();
    }
    const isEmpty = isExplicit && reader.is('directive', 'document-start', 'document-end', 'stream-end');
    const root = isEmpty ? reader.empty(reader.next.start) : reader.node({ block: true });
    while (reader.is('document-end')) {
      const end = reader.take();
      if (!reader.is('stream-end') && reader.next.start !== 0 && sameLine(end, reader.next)) {
        throw reader.unexpected('found content after a document end marker');
      }
    }
    if (!reader.is('stream-end')) throw reader.unexpected('expected a single document in the stream');
    return root;
  }

  private node(place: NodePlace): YamlNode {
    const { reader } = this;
    // Nearly every node is a scalar without anchor or tag.
    if (reader.next.kind === 'scalar') return scalarNode(reader.take());
    if (reader.is('alias')) return this.alias();
    if (++this.depth > maxNesting)
      throw new YamlProblem(`nested deeper than ${maxNesting} levels`, reader.next.start);
    const start = reader.next.start;
    const properties = this.properties();
    const remember = (node: YamlNode): void => {
      if (properties.anchor !== undefined) this.remember(properties.anchor, node, start);
    };
    const node = this.content({ ...place, ...properties, start, remember });
    this.depth--;
    return node;
  }

  private alias(): YamlNode {
    const { value, start } = this.reader.take();
    const node = this.anchors.get(value);
    if (!node) throw new YamlProblem(`found undefined alias '${value}'`, start);
    return node;
  }

  /** An anchor and a tag in any order. */
  private properties(): { anchor?: string; tag?: string; fullTag?: string } {
    const { reader } = this;
    const found: { anchor?: string; tag?: string; fullTag?: string } = {};
    for (let taken = 0; taken < 2 && reader.is('anchor', 'tag'); taken++) {
      const token = reader.take();
      if (token.kind === 'anchor') {
        if (found.anchor !== undefined)
          throw new YamlProblem('expected the node content, but found <anchor>', token.start);
        found.anchor = token.value;
      } else {
        if (found.tag !== undefined)
          throw new YamlProblem('expected the node content, but found <tag>', token.start);
        found.tag = token.value;
        found.fullTag = fullTag(token, this.handles);
      }
      if (taken === 0) reader.pass(token);
    }
    return found;
  }

  private content(at: NodePlace & Properties): YamlNode {
    const { reader } = this;
    const given = {
      start: at.start,
      ...(at.anchor !== undefined && { anchor: at.anchor }),
      ...(at.tag !== undefined && { tag: at.tag, fullTag: at.fullTag ?? at.tag }),
    };
    if (at.indentless && reader.is('-')) return indentlessSequence(reader, given, at.remember);
    if (reader.is('scalar')) {
      const node = Object.assign(scalarNode(reader.take()), given);
      at.remember(node);
      return node;
    }
    if (reader.is('[')) return flowSequence(reader, given, at.remember);
    if (reader.is('{')) return flowMapping(reader, given, at.remember);
    if (at.block && reader.is('block-sequence-start')) return blockSequence(reader, given, at.remember);
    if (at.block && reader.is('block-mapping-start')) return blockMapping(reader, given, at.remember);
    if (at.anchor === undefined && at.tag === undefined) throw reader.unexpected('expected the node content');
    const node = { ...reader.empty(at.start), ...given } as YamlNode;
    at.remember(node);
    return node;
  }

  private remember(anchor: string, node: YamlNode, start: number): void {
    if (++this.anchorCount > maxAnchors) throw new YamlProblem(`more than ${maxAnchors} anchors`, start);
    this.anchors.set(anchor, node);
  }
}

interface Properties {
  readonly start: number;
  readonly anchor?: string;
  readonly tag?: string;
  readonly fullTag?: string;
  readonly remember: (node: YamlNode) => void;
}

function scalarNode(token: Token): YamlNode {
  const node: YamlNode = { kind: 'scalar', text: token.value, isText: false, start: token.start };
  if (token.after || token.before) node.comments = { after: token.after, before: token.before };
  if (token.style !== undefined) node.style = token.style;
  if (token.header !== undefined) node.header = token.header;
  if (token.folds !== undefined) node.folds = token.folds;
  return node;
}

function sameLine(a: Token, b: Token): boolean {
  return a.endLine === b.endLine;
}
