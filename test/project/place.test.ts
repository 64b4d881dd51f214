import { describe, expect, test } from 'vitest';
import { isUrl, joinPath, placeOf, relativePath } from '../../src/project/place.ts';

describe('where a path of a stage leads', () => {
  test.each([
    // text, wdir, recorded text, kind and place
    ['a', '', 'a', 'inside a'],
    ['./a', 'sub', './a', 'inside sub/a'],
    ['a/', '', 'a/', 'inside a'],
    ['../x', 'sub', '../x', 'inside x'],
    ['a/../b', '', 'a/../b', 'inside b'],
    ['.', 'sub', '.', 'inside sub'],
    ['..', 'sub', '..', 'inside '],
    ['../x', '', '../x', 'outside /w/x'],
    ['../../..', 'sub', '../../..', 'outside /'],
    ['/w/p/sub/x', 'sub', 'x', 'inside sub/x'],
    ['/w/p/x', 'sub', '../x', 'inside x'],
    ['/w/p//a/./x', '', 'a/x', 'inside a/x'],
    ['/w/p', '', '/w/p', 'outside /w/p'],
    ['../p/x', '', '../p/x', 'inside x'],
    ['p/x', '/w', 'p/x', 'inside x'],
    ['/w/p/x', '/w/q', '../p/x', 'inside x'],
    ['y', '/w/q', 'y', 'outside /w/q/y'],
    ['/w/other', '', '/w/other', 'outside /w/other'],
    ['/w/p2/x', '', '/w/p2/x', 'outside /w/p2/x'],
    ['s3://b/k', 'sub', 's3://b/k', 'url s3://b/k'],
    ['remote://r/x', '', 'remote://r/x', 'url remote://r/x'],
    ['D:\\x', '', 'D:\\x', 'inside D:\\x'],
    ['a\\b', 'sub', 'a\\b', 'inside sub/a\\b'],
    ['x:y', '', 'x:y', 'inside x:y'],
    ['~/x', '', '~/x', 'inside ~/x'],
    ['~', '', '~', 'inside ~'],
  ])('%j in %j', (text, wdir, path, expected) => {
    const placed = placeOf(text, wdir, '/w/p');
    expect(placed.path).toBe(path);
    expect(`${placed.place.kind} ${placed.place.kind === 'url' ? placed.place.url : placed.place.path}`).toBe(
      expected,
    );
  });

  test('on Windows a drive makes a path absolute', () => {
    expect(placeOf('C:\\p\\sub\\x', '', 'C:\\p')).toEqual({
      path: 'sub/x',
      place: { kind: 'inside', path: 'sub/x' },
    });
    expect(placeOf('D:\\x', '', 'C:\\p').place).toEqual({ kind: 'outside', path: 'D:/x' });
  });
});

describe('paths', () => {
  test.each([
    ['', 'a', 'a'],
    ['a', '.', 'a'],
    ['a', '..', ''],
    ['a', '../..', '..'],
    ['a//b/', './c/', 'a/b/c'],
    ['a', '/x/../y', '/y'],
    ['', '', ''],
  ])('%j and %j join to %j', (folder, path, expected) => {
    expect(joinPath(folder, path)).toBe(expected);
  });

  test.each([
    ['a/b', 'a', 'b'],
    ['a', 'a', '.'],
    ['x', 'a/b', '../../x'],
    ['x', '', 'x'],
  ])('%j is seen from %j as %j', (path, folder, expected) => {
    expect(relativePath(path, folder)).toBe(expected);
  });

  test('only a scheme with a host makes an address', () => {
    expect(['s3://b', 'https://h/x', 's3:///x', 'c:/x', '://x', '1s://x'].map(isUrl)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
