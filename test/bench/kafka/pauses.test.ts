import { describe, expect, it } from 'vitest';
import { pauseBeyondDrain, type Happening } from './pauses.ts';

const happened = (at: number, kind: Happening['kind'], partition = 0): Happening => ({ at, partition, kind });

describe('the pause of a rebalance', () => {
  it('is the longest time without a delivery, less what is drained in it', () => {
    const drained = [happened(0, 'delivered'), happened(5, 'settled'), happened(20, 'settled')];
    expect(pauseBeyondDrain([...drained, happened(150, 'delivered')])).toBe(130);
    expect(pauseBeyondDrain([happened(0, 'delivered'), happened(150, 'delivered')])).toBe(150);
  });

  it('is that of the partition that waits longest, whatever the others do', () => {
    const other = [10, 20, 30, 40].map((at) => happened(at, 'delivered', 1));
    expect(pauseBeyondDrain([happened(0, 'delivered'), ...other, happened(50, 'delivered')])).toBe(50);
  });

  it('does not begin before the first delivery, and does not end without one', () => {
    expect(pauseBeyondDrain([])).toBe(0);
    expect(pauseBeyondDrain([happened(0, 'settled'), happened(90, 'delivered'), happened(99, 'settled')])).toBe(0);
  });
});
