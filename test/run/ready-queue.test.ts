import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ReadyQueue } from '../../src/run/ready-queue.ts';
import { ResourcePool } from '../../src/run/resource-pool.ts';
import { stage } from '../plan/make-stage.ts';
import { planned } from './context.ts';

type Edges = Readonly<Record<string, readonly string[]>>;

function queueOf(edges: Edges, serial: boolean, seconds: Readonly<Record<string, number>> = {}): ReadyQueue {
  const stages = planned(Object.keys(edges).map((name) => stage(name)));
  const weighed = stages.map((one) => {
    const estimateSeconds = seconds[one.stage.address];
    return estimateSeconds === undefined ? one : { ...one, estimateSeconds };
  });
  return new ReadyQueue(weighed, (address) => edges[address] ?? [], { serial });
}

function takeAll(queue: ReadyQueue): string[] {
  const names: string[] = [];
  for (let next = queue.take(() => true); next !== undefined; next = queue.take(() => true))
    names.push(next.stage.address);
  return names;
}

const diamond: Edges = {
  prepare: [],
  left: ['prepare'],
  right: ['prepare'],
  other: [],
  join: ['left', 'right'],
};

test('a stage is ready when all its producers are over', () => {
  const queue = queueOf(diamond, true);
  expect(takeAll(queue)).toEqual(['prepare', 'other']);
  queue.done('prepare');
  expect(takeAll(queue)).toEqual(['left', 'right']);
  queue.done('right');
  expect(takeAll(queue)).toEqual([]);
  queue.done('left');
  expect(takeAll(queue)).toEqual(['join']);
});

test('one at a time, stages come in exactly the given order', () => {
  const graphs = fc.array(fc.array(fc.nat(20), { maxLength: 4 }), { maxLength: 20 });
  fc.assert(
    fc.property(graphs, (needs) => {
      const names = needs.map((_, i) => `s${i}`);
      const edges = Object.fromEntries(
        needs.map((list, i) => [`s${i}`, list.filter((j) => j < i).map((j) => `s${j}`)] as const),
      );
      const queue = queueOf(edges, true);
      const taken: string[] = [];
      for (let next = queue.take(() => true); next !== undefined; next = queue.take(() => true)) {
        taken.push(next.stage.address);
        queue.done(next.stage.address);
      }
      expect(taken).toEqual(names);
    }),
  );
});

test('side by side, the stage on which the longest chain waits goes first', () => {
  const edges: Edges = { quick: [], long: [], chain1: [], chain2: ['chain1'], chain3: ['chain2'] };
  expect(takeAll(queueOf(edges, false))).toEqual(['chain1', 'quick', 'long']);
  expect(takeAll(queueOf(edges, false, { long: 60 }))).toEqual(['long', 'chain1', 'quick']);
});

test('everything downstream is found once, in running order', () => {
  const names = queueOf(diamond, true)
    .downstream('prepare')
    .map(({ stage: { address } }) => address);
  expect(names).toEqual(['left', 'right', 'join']);
});

test('a producer that is not among the stages is not waited for', () => {
  expect(takeAll(queueOf({ train: ['elsewhere'] }, true))).toEqual(['train']);
});

test('what does not fit is passed over until it does', () => {
  const queue = queueOf(diamond, true);
  expect(queue.take(({ stage: { address } }) => address !== 'prepare')?.stage.address).toBe('other');
  expect(takeAll(queue)).toEqual(['prepare']);
});

test('resources are counted, given back, and never short for what needs more than there is', () => {
  const pool = new ResourcePool(new Map([['gpu', 2]]));
  const [one, two, ten] = [1, 2, 10].map((amount) => new Map([['gpu', amount]])) as [
    Map<string, number>,
    Map<string, number>,
    Map<string, number>,
  ];
  const giveBack = pool.take(one);
  expect([one, two, ten].map((needs) => pool.fits(needs))).toEqual([true, false, false]);
  giveBack();
  expect([one, two, ten].map((needs) => pool.fits(needs))).toEqual([true, true, true]);
  pool.take(ten);
  expect(pool.fits(one)).toBe(false);
  expect(pool.fits(new Map([['disk', 99]]))).toBe(true);
});
