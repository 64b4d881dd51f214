import { describe, expect, test } from 'vitest';
import { BrokenListing, parseListing } from '../../src/store/s3/list-page.ts';

const page = (inner: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${inner}</ListBucketResult>\n`;
const item = (key: string) =>
  `<Contents><Key>${key}</Key><LastModified>2026-01-02T03:04:05.000Z</LastModified><Size>7</Size></Contents>`;
const listed = (key: string) => ({ key, size: 7, modified: Date.parse('2026-01-02T03:04:05Z') });

describe('a page of a listing', () => {
  test.each([
    ['nothing', '', { items: [], token: undefined }],
    ['items', item('a') + item('b/c'), { items: [listed('a'), listed('b/c')], token: undefined }],
    [
      'more, said before the items',
      `<IsTruncated>true</IsTruncated><NextContinuationToken>t&amp;x</NextContinuationToken>${item('a')}`,
      { items: [listed('a')], token: 't&x' },
    ],
    [
      'more, said behind the items',
      `${item('a')}<IsTruncated>true</IsTruncated><NextContinuationToken>t</NextContinuationToken>`,
      { items: [listed('a')], token: 't' },
    ],
    [
      'a token without more',
      `<IsTruncated>false</IsTruncated><NextContinuationToken>t</NextContinuationToken>`,
      { items: [], token: undefined },
    ],
    [
      'escapes',
      item('a&amp;b&#x41;&#66;&lt;&unknown;'),
      { items: [listed('a&bAB<&unknown;')], token: undefined },
    ],
    [
      'fields that make no sense',
      '<Contents><Key>k</Key><Size>-3</Size><LastModified>never</LastModified></Contents><Contents></Contents>',
      { items: [{ key: 'k', size: 0, modified: undefined }], token: undefined },
    ],
    [
      'a key that looks like the end of the page',
      item('&lt;IsTruncated>true&lt;/IsTruncated>'),
      { items: [listed('<IsTruncated>true</IsTruncated>')], token: undefined },
    ],
  ])('with %s is read', (_, inner, expected) => {
    expect(parseListing(page(inner))).toEqual(expected);
  });

  test.each([
    ['an empty document', ''],
    ['a page of HTML', '<html><body>please log in</body></html>'],
    ['a page that was cut', page(item('a')).slice(0, -30)],
    ['an item that was cut', page(item('a').slice(0, -11))],
    ['more without a token', page('<IsTruncated>true</IsTruncated>')],
  ])('%s is no listing', (_, xml) => {
    expect(() => parseListing(xml)).toThrow(BrokenListing);
  });
});
