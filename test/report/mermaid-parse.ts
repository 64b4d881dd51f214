import { Window } from 'happy-dom';

/** What the real Mermaid understood of a diagram. */
export interface Parsed {
  readonly type: string;
  /** Flowcharts: shown text by node id */
  readonly nodes: ReadonlyMap<string, string>;
  readonly edges: readonly (readonly [from: string, to: string])[];
}

interface Database {
  getVertices?(): ReadonlyMap<string, { readonly text?: string }>;
  getEdges?(): readonly { readonly start: string; readonly end: string }[];
}

/** Parses with the Mermaid version that the tests pin; throws its own error on what it does not understand. */
export async function parseMermaid(text: string): Promise<Parsed> {
  const mermaid = await loadMermaid();
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
  const database = diagram.db as unknown as Database;
  const nodes = new Map(
    [...(database.getVertices?.() ?? [])].map(([id, { text: label = '' }]) => [id, decoded(label)]),
  );
  const edges = (database.getEdges?.() ?? []).map(({ start, end }): [string, string] => [start, end]);
  return { type: diagram.type, nodes, edges };
}

type Mermaid = typeof import('mermaid')['default'];
let loaded: Promise<Mermaid> | undefined;

function loadMermaid(): Promise<Mermaid> {
  loaded ??= withDom();
  return loaded;
}

/** Mermaid wants a DOM when it is loaded and when it sanitises labels. */
async function withDom(): Promise<Mermaid> {
  const window = new Window();
  for (const name of [
    'window',
    'document',
    'Node',
    'Element',
    'HTMLElement',
    'DocumentFragment',
    'NodeFilter',
    'NamedNodeMap',
  ] as const) {
    Object.defineProperty(globalThis, name, {
      value: name === 'window' ? window : window[name as 'document'],
      configurable: true,
      writable: true,
    });
  }
  // In this DOM, unlike in any browser, the sanitiser loses the text before a line break; labels are kept as they are read.
  const { default: sanitiser } = await import('dompurify');
  Object.assign(sanitiser, { sanitize: (text: string) => text });
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
  return mermaid;
}

/** Mermaid keeps entities in a private spelling until it draws; a browser then reads them as HTML. */
function decoded(label: string): string {
  return label
    .replaceAll('ﬂ°°', '&#')
    .replaceAll('ﬂ°', '&')
    .replaceAll('¶ß', ';')
    .replaceAll('&quot;', '"')
    .replaceAll('<br/>', '\n')
    .replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)));
}
