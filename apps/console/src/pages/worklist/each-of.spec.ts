// Many at once: everything is tried, what failed is told.
import { describe, expect, it } from '@jest/globals';
import { eachOf } from './each-of.js';

describe('doing something for each', () => {
  it('tries all, and tells what was refused', async () => {
    const act = (n: number): Promise<number> =>
      n % 3 === 0 ? Promise.reject(new Error(`${n}`)) : Promise.resolve(n * 2);
    const { done, refused } = await eachOf([1, 2, 3, 4, 5, 6], act);
    expect(done.map(({ item, result }) => [item, result])).toEqual([
      [1, 2],
      [2, 4],
      [4, 8],
      [5, 10],
    ]);
    expect(refused.map(({ item }) => item)).toEqual([3, 6]);
  });

  it('has at most so many under way', async () => {
    let underWay = 0;
    let most = 0;
    await eachOf(
      Array.from({ length: 20 }, (_, i) => i),
      async () => {
        underWay += 1;
        most = Math.max(most, underWay);
        await Promise.resolve();
        underWay -= 1;
      },
      3,
    );
    expect(most).toBe(3);
  });
});
