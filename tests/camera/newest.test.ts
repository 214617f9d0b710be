import { describe, expect, it } from 'vitest';
import { Newest } from '../../src/camera/newest';

function slot() {
  const discarded: number[] = [];
  return { discarded, newest: new Newest<number>((item) => discarded.push(item)) };
}

describe('Newest', () => {
  it('gives the newest and throws the older away', async () => {
    const { discarded, newest } = slot();
    [1, 2, 3].forEach((item) => newest.put(item));
    expect(await newest.take()).toBe(3);
    expect(discarded).toEqual([1, 2]);
  });

  it('gives each item once', async () => {
    const { discarded, newest } = slot();
    newest.put(1);
    await newest.take();
    const waiting = newest.take();
    newest.put(2);
    expect(await waiting).toBe(2);
    expect(discarded).toEqual([]);
  });

  it('answers null once it has ended, and throws away what is left and what still comes', async () => {
    const { discarded, newest } = slot();
    newest.put(1);
    newest.end();
    newest.put(2);
    expect(await newest.take()).toBeNull();
    expect(discarded).toEqual([1, 2]);
  });

  it('ends a wait', async () => {
    const { newest } = slot();
    const waiting = newest.take();
    newest.end();
    expect(await waiting).toBeNull();
  });

  it('fails a wait and all that follow with the reason', async () => {
    const { discarded, newest } = slot();
    const waiting = newest.take();
    newest.fail(new Error('unplugged'));
    await expect(waiting).rejects.toThrow('unplugged');
    await expect(newest.take()).rejects.toThrow('unplugged');
    newest.put(1);
    expect(discarded).toEqual([1]);
  });

  it('does not fail after it has ended', async () => {
    const { newest } = slot();
    newest.end();
    newest.fail(new Error('unplugged'));
    expect(await newest.take()).toBeNull();
  });
});
