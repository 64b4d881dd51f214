import { describe, expect, test } from 'vitest';
import { Window } from '../../src/store/s3/window.ts';

/** Lets so many requests pass, each with the same outcome. */
function pass(window: Window, count: number, outcome: number | 'overloaded' | undefined): void {
  for (let i = 0; i < count; i++) {
    void window.enter();
    window.leave(outcome);
  }
}

describe('the window of requests', () => {
  test('a near server gets what it started with', () => {
    const window = new Window({ start: 64, max: 512 });
    pass(window, 1000, 1);
    expect(window.limit).toBe(64);
  });

  test('a far server gets more, up to the most', () => {
    const window = new Window({ start: 64, max: 512 });
    pass(window, 1, 20);
    expect(window.limit).toBe(320);
    pass(window, 1, 300);
    expect(window.limit).toBe(320);
    const farther = new Window({ start: 64, max: 512 });
    pass(farther, 1, 100);
    expect(farther.limit).toBe(512);
  });

  test('an overloaded server gets half, once for all requests that were on their way, and then slowly more', () => {
    const window = new Window({ start: 64, max: 512 });
    pass(window, 60, 'overloaded');
    expect(window.limit).toBe(32);
    pass(window, 1000, 'overloaded');
    expect(window.limit).toBe(4);
    pass(window, 4, 1);
    expect(window.limit).toBe(5);
    pass(window, 5, 1);
    expect(window.limit).toBe(6);
  });

  test('what does not fit waits, and goes in order', async () => {
    const window = new Window({ start: 2, max: 2 });
    const order: number[] = [];
    expect([window.enter(), window.enter()]).toEqual([undefined, undefined]);
    const waiting = [3, 4].map((name) => window.enter()?.then(() => order.push(name)));
    window.leave(1);
    await waiting[0];
    expect(order).toEqual([3]);
    window.leave(undefined);
    await waiting[1];
    expect(order).toEqual([3, 4]);
  });
});
