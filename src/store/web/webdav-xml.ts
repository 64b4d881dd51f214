/** An element: its name as `{namespace}local`, what is in it, and its own text. */
export interface XmlElement {
  readonly name: string;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** Text that is no well-formed XML, or uses parts of it that no answer of a WebDAV server needs. */
export class XmlError extends Error {}

const maxDepth = 32;

/**
 * Reads XML 1.0 with namespaces, strictly and without what makes XML dangerous: a document type is refused, so there are no
 * entities but the five of XML and character numbers. It is its own because the answers of a WebDAV server (RFC 4918, 14)
 * need no more, and a general parser would be a dependency for them alone. Throws {@link XmlError}.
 */
export function readXml(text: string): XmlElement {
  return new Reader(text.replace(/^\ufeff/, '')).document();
}

interface Open {
  readonly raw: string;
  readonly name: string;
  readonly children: XmlElement[];
  readonly prefixes: ReadonlyMap<string, string>;
  text: string;
}

class Reader {
  readonly #text: string;
  readonly #stack: Open[] = [];
  #at = 0;
  #root: XmlElement | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  document(): XmlElement {
    while (this.#at < this.#text.length) this.#step();
    if (this.#stack.length > 0) throw new XmlError(`<${this.#stack.at(-1)?.raw}> is not closed`);
    if (this.#root === undefined) throw new XmlError('there is no element');
    return this.#root;
  }

  #step(): void {
    const next = this.#text.indexOf('<', this.#at);
    const end = next === -1 ? this.#text.length : next;
    if (end > this.#at) this.#addText(unescaped(this.#text.slice(this.#at, end)));
    this.#at = end;
    if (next === -1) return;
    if (this.#skip('<?', '?>') || this.#skip('<!--', '-->')) return;
    if (this.#text.startsWith('<![CDATA[', next)) this.#addText(this.#until(next + 9, ']]>'));
    else if (this.#text.startsWith('<!', next)) throw new XmlError('a document type is not allowed');
    else if (this.#text.startsWith('</', next)) this.#close();
    else this.#open();
  }

  #skip(start: string, end: string): boolean {
    if (!this.#text.startsWith(start, this.#at)) return false;
    this.#until(this.#at + start.length, end);
    return true;
  }

  #until(from: number, end: string): string {
    const stop = this.#text.indexOf(end, from);
    if (stop === -1) throw new XmlError(`'${end}' is missing`);
    this.#at = stop + end.length;
    return this.#text.slice(from, stop);
  }

  #addText(text: string): void {
    const top = this.#stack.at(-1);
    if (top !== undefined) top.text += text;
    else if (/[^ \t\r\n]/.test(text)) throw new XmlError('there is text outside of the element');
  }

  #open(): void {
    tagPattern.lastIndex = this.#at;
    const match = tagPattern.exec(this.#text);
    if (match === null) throw new XmlError('a tag is malformed');
    const [whole, raw = '', attributes = '', slash] = match;
    if (this.#root !== undefined && this.#stack.length === 0) throw new XmlError('there is a second element');
    if (this.#stack.length >= maxDepth) throw new XmlError('it is nested too deeply');
    const prefixes = declared(attributes, this.#stack.at(-1)?.prefixes ?? builtIn);
    this.#stack.push({ raw, name: qualified(raw, prefixes), children: [], prefixes, text: '' });
    this.#at += whole.length;
    if (slash === '/') this.#end();
  }

  #close(): void {
    const raw = this.#until(this.#at + 2, '>').trimEnd();
    if (this.#stack.at(-1)?.raw !== raw) throw new XmlError('a closing tag has no opening one');
    this.#end();
  }

  #end(): void {
    const { name, children, text } = this.#stack.pop() as Open;
    const element = { name, children, text };
    const parent = this.#stack.at(-1);
    if (parent === undefined) this.#root = element;
    else parent.children.push(element);
  }
}

const builtIn: ReadonlyMap<string, string> = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);
const namePart = '[\\p{L}_][\\p{L}\\p{N}_.-]*';
const attribute = `\\s+${namePart}(?::${namePart})?\\s*=\\s*(?:"[^"<]*"|'[^'<]*')`;
const tagPattern = new RegExp(`<(${namePart}(?::${namePart})?)((?:${attribute})*)\\s*(/?)>`, 'uy');

function declared(attributes: string, outer: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  if (!attributes.includes('xmlns')) return outer;
  const prefixes = new Map(outer);
  for (const [, prefix = '', double, single] of attributes.matchAll(
    /\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  ))
    prefixes.set(prefix, unescaped(double ?? single ?? ''));
  return prefixes;
}

function qualified(raw: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = raw.indexOf(':');
  const namespace = prefixes.get(raw.slice(0, Math.max(0, colon)));
  if (namespace === undefined && colon !== -1) throw new XmlError('a prefix has no namespace');
  return `{${namespace ?? ''}}${raw.slice(colon + 1)}`;
}

const entities: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,16};?)/g, (_, body: string) => {
    const number = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}));$/.exec(body);
    const code =
      number === null
        ? undefined
        : Number.parseInt(number[1] ?? number[2] ?? '', number[1] === undefined ? 10 : 16);
    const character =
      code === undefined
        ? entities.get(body.slice(0, -1))
        : code > 0 && code <= 0x10ffff
          ? String.fromCodePoint(code)
          : undefined;
    if (character === undefined || !body.endsWith(';')) throw new XmlError('an entity is not known');
    return character;
  });
}
