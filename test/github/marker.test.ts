import { describe, expect, test } from 'vitest';
import { parseMarker } from '../../src/github/marker.ts';

describe('a marker', () => {
  test.each([
    ['name=default head=1f2e3d4 run=12', { name: 'default', head: '1f2e3d4', run: 12 }],
    ['run=12 head=1f2e3d4 name=default', { name: 'default', head: '1f2e3d4', run: 12 }],
    ['name=default', { name: 'default', head: '', run: 0 }],
    ['name=a=b run=0', { name: 'a=b', head: '', run: 0 }],
    ['name=default run=7 more=later', { name: 'default', head: '', run: 7 }],
    ['name=default run=999999999999999', { name: 'default', head: '', run: 999_999_999_999_999 }],
  ])('of %s is read', (fields, marker) => {
    expect(parseMarker(`<!-- lockstep:1 ${fields} -->\n# Report`)).toEqual(marker);
    expect(parseMarker(`<!-- lockstep:1 ${fields} -->`)).toEqual(marker);
  });

  test.each([
    ['has no name', '<!-- lockstep:1 head=a run=1 -->'],
    ['has an empty name', '<!-- lockstep:1 name= run=1 -->'],
    ['has no fields', '<!-- lockstep:1  -->'],
    ['has a run that is no number', '<!-- lockstep:1 name=a run=x -->'],
    ['has a run that starts as a number', '<!-- lockstep:1 name=a run=1x -->'],
    ['has a run that ends as a number', '<!-- lockstep:1 name=a run=x1 -->'],
    ['has an empty run', '<!-- lockstep:1 name=a run= -->'],
    ['has a run beyond all numbers', '<!-- lockstep:1 name=a run=9999999999999999 -->'],
    ['is endless', `<!-- lockstep:1 name=${'a'.repeat(300)} -->`],
    ['goes over two lines', '<!-- lockstep:1 name=a\nrun=1 -->'],
    ['ends before its end', '<!-- lockstep:1 name=a> run=1 -->'],
    ['is of another version', '<!-- lockstep:2 name=a run=1 -->'],
    ['is quoted', '> <!-- lockstep:1 name=a run=1 -->'],
    ['stands on the second line', 'x\n<!-- lockstep:1 name=a run=1 -->'],
    ['is not there', '# Report'],
  ])('that %s is none', (_, body) => {
    expect(parseMarker(body)).toBeUndefined();
  });
});
