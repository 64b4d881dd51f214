import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEntries } from '../../src/store/web/webdav-entries.ts';
import { splitCommand } from '../../src/store/web/webdav-token.ts';
import { readXml, XmlError } from '../../src/store/web/webdav-xml.ts';

describe('reading XML', () => {
  test.each([
    ['<a/>', { name: '{}a', text: '', children: [] }],
    ['\ufeff<?xml version="1.0"?>\n<!-- x > y --><a b="1" c=\'>\' >t</a >\n', { name: '{}a', text: 't' }],
    ['<a xmlns="u"><b xmlns="v"/><c/></a>', { name: '{u}a', children: [{ name: '{v}b' }, { name: '{u}c' }] }],
    ['<p:a xmlns:p="u&amp;v"/>', { name: '{u&v}a' }],
    ['<a>&lt;&#65;&#x1F600;<![CDATA[<&>]]></a>', { name: '{}a', text: '<A😀<&>' }],
    ['<é.-1/>', { name: '{}é.-1' }],
  ])('%j', (text, expected) => {
    expect(readXml(text)).toMatchObject(expected);
  });

  test.each([
    ['', 'no element'],
    ['x<a/>', 'outside'],
    ['<a/><b/>', 'second'],
    ['<a>', 'not closed'],
    ['<a></b>', 'no opening'],
    ['</a>', 'no opening'],
    ['<a b=c/>', 'malformed'],
    ['<a <b/>', 'malformed'],
    ['<a>&nbsp;</a>', 'entity'],
    ['<a>&#0;</a>', 'entity'],
    ['<a>&#x110000;</a>', 'entity'],
    ['<a>a & b</a>', 'entity'],
    ['<p:a/>', 'prefix'],
    ['<!DOCTYPE a><a/>', 'document type'],
    ['<a><!-- ', "'-->'"],
    ['<a><![CDATA[', "']]>'"],
    ['<a>'.repeat(33), 'too deeply'],
  ])('%j is refused', (text, why) => {
    expect(() => readXml(text)).toThrow(XmlError);
    expect(() => readXml(text)).toThrow(why);
  });

  test('whatever comes, it ends with an element or an XmlError', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      'a',
      ' ',
      '"',
      "'",
      '=',
      '&',
      ';',
      '#',
      '!',
      '-',
      '[',
      ']',
      '?',
      'x:',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        try {
          readXml(`<a>${pieces.join('')}</a>`);
        } catch (error) {
          expect(error).toBeInstanceOf(XmlError);
        }
      }),
    );
  });
});

describe('reading what a collection holds', () => {
  const item = (href: string, more = '') =>
    `<response><href>${href}</href><propstat><prop><resourcetype/>${more}</prop><status>HTTP/1.1 200 OK</status></propstat></response>`;
  const read = (path: string, ...responses: string[]) =>
    readEntries(`<multistatus xmlns="DAV:">${responses.join('')}</multistatus>`, path);

  test.each([['/d/'], ['http://host:1/d/']])(
    'names of %s are decoded and count from the collection',
    (base) => {
      expect(
        read(
          '/d/',
          item(base),
          item(`${base}a%20b`, '<getcontentlength>7</getcontentlength>'),
          item(`${base}%C3%A4/`),
        ).map(({ name, size }) => [name, size]),
      ).toEqual([
        ['', undefined],
        ['a b', 7],
        ['ä', undefined],
      ]);
    },
  );

  test('a proxy may have changed the path', () => {
    expect(read('/outer/d/', item('/inner/d/x'), item('/inner/d/')).map(({ name }) => name)).toEqual([
      'x',
      '',
    ]);
  });

  test('what leads out of the collection, or deeper, is left out', () => {
    const evil = [
      '/d/..',
      '/d/%2e%2e',
      '/d/a/b',
      '/d/a%2fb',
      '/e',
      '/d/a%5cb',
      '/d/a%0ab',
      '/d/%ff',
      '/d/%zz',
    ];
    expect(read('/d/', item('/d/'), ...evil.map((href) => item(href))).map(({ name }) => name)).toEqual(['']);
  });

  test('what the server could not tell is left out', () => {
    const status = (text: string) => `<response><href>/d/x</href><status>${text}</status></response>`;
    expect(read('/d/', item('/d/'), status('HTTP/1.1 404 Not Found')).map(({ name }) => name)).toEqual(['']);
    const partly = item('/d/x').replace('200 OK', '403 Forbidden');
    expect(read('/d/', item('/d/'), partly).map(({ name }) => name)).toEqual(['']);
  });
});

test.each([
  ['a b', ['a', 'b']],
  ['  a  ', ['a']],
  [`a 'b c' "d \\"e\\" \\x" f\\ g''`, ['a', 'b c', 'd "e" \\x', 'f g']],
  [`''`, ['']],
  ['', []],
  [`a 'b`, undefined],
  ['a "b', undefined],
  ['a\\', undefined],
])('the command %j is split as a shell does it', (text, words) => {
  expect(splitCommand(text)).toEqual(words);
});
