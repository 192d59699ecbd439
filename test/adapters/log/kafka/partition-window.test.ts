import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromOffsetMap } from '#adapters/log/kafka/offset-map.ts';
import { partitionWindow, type Load, type PartitionWindow } from '#adapters/log/kafka/partition-window.ts';
import { runs } from '../../../support/properties.ts';

interface Waiting {
  readonly offset: number;
  readonly key: string;
}

const BYTES = 10;
const record = (offset: number, key = ''): Waiting => ({ offset, key });

interface Opened {
  readonly partition: PartitionWindow<Waiting>;
  readonly delivered: Waiting[];
  readonly load: Load;
}

interface Facts {
  readonly from: number;
  readonly map: string;
  readonly window: number;
  readonly span: number;
  readonly sets: number;
  readonly deliver: (one: Waiting) => void;
}

const open = ({ from = 0, map = '', window = 4, span = 16, sets = 1, deliver }: Partial<Facts> = {}): Opened => {
  const [delivered, load]: [Waiting[], Load] = [[], { open: 0, backlog: 0, bytes: 0 }];
  const partition = partitionWindow<Waiting, Waiting>({
    ...{ from, window, span, sets, load },
    before: fromOffsetMap(from, map),
    offsetOf: ({ offset }) => offset,
    bytesOf: () => BYTES,
    laneKeyOf: ({ key }) => (key === '' ? -1 : Buffer.from(key).readUIntBE(0, key.length)),
    toDelivery: (one) => one,
    deliver: (one) => {
      delivered.push(one);
      deliver?.(one);
    },
  });
  return { partition, delivered, load };
};
const offsetsOf = (records: readonly Waiting[]): number[] => records.map(({ offset }) => offset);

describe('a partition window', () => {
  it('delivers at most a window of records, and one more for each that is settled', () => {
    const { partition, delivered, load } = open();
    partition.push(
      [0, 1, 2, 3, 4, 5].map((offset) => record(offset)),
      6,
    );
    expect(offsetsOf(delivered)).toEqual([0, 1, 2, 3]);
    partition.settle(2);
    expect(offsetsOf(delivered)).toEqual([0, 1, 2, 3, 4]);
    expect([load, partition.backlog(), partition.progress().offset]).toEqual([
      { open: 4, backlog: 1, bytes: 50 },
      1,
      0,
    ]);
  });

  it('holds a record back while one of its key is open, and no other', () => {
    const { partition, delivered } = open();
    partition.push([record(0, 'a'), record(1, 'a'), record(2, 'b'), record(3, 'a')], 4);
    expect(offsetsOf(delivered)).toEqual([0, 2]);
    partition.settle(0);
    expect(offsetsOf(delivered)).toEqual([0, 2, 1]);
    partition.settle(1);
    expect(offsetsOf(delivered)).toEqual([0, 2, 1, 3]);
  });

  it('settles only what it has delivered, and that once', () => {
    const { partition } = open();
    partition.push([record(0, 'a'), record(1, 'a')], 2);
    expect([1, 7, 0, 0].map((offset) => partition.settle(offset))).toEqual([false, false, true, false]);
  });

  it('passes over offsets without records, at the end of a batch too', () => {
    const { partition, delivered } = open({ from: 5 });
    partition.push([record(7), record(9)], 20);
    expect(offsetsOf(delivered)).toEqual([7, 9]);
    partition.settle(9);
    expect(partition.progress().offset).toBe(7);
    partition.settle(7);
    expect(partition.progress().offset).toBe(20);
  });

  it('passes over a gap wider than its ring as soon as nothing is open', () => {
    const { partition, delivered } = open();
    partition.push([record(0)], 1);
    partition.push([record(1_000_000)], 1_000_001);
    expect(offsetsOf(delivered)).toEqual([0]);
    partition.settle(0);
    partition.settle(1_000_000);
    expect([offsetsOf(delivered), partition.progress().offset]).toEqual([[0, 1_000_000], 1_000_001]);
  });

  it('counts offsets beyond 2^31', () => {
    const from = 2 ** 40;
    const { partition } = open({ from });
    partition.push([record(from, 'a'), record(from + 1, 'a')], from + 2);
    for (const offset of [from, from + 1]) expect(partition.settle(offset)).toBe(true);
    expect(partition.progress().offset).toBe(from + 2);
  });

  it('delivers nothing more when it is stopped, and still takes what is settled', () => {
    const { partition, delivered } = open();
    partition.push(
      [0, 1, 2, 3, 4].map((offset) => record(offset)),
      5,
    );
    partition.stop();
    partition.settle(0);
    expect([delivered.length, partition.progress().offset]).toEqual([4, 1]);
  });

  it('does not call itself deeper for each record that is settled inside its delivery', () => {
    let count = 0;
    const { partition, load } = open({
      sets: 1_024,
      deliver: ({ offset }) => {
        count += 1;
        partition.settle(offset);
      },
    });
    partition.push(
      Array.from({ length: 100_000 }, (_, offset) => record(offset, 'same')),
      100_000,
    );
    expect([count, partition.progress().offset, load]).toEqual([100_000, 100_000, { open: 0, backlog: 0, bytes: 0 }]);
  });
});

/** What happens to a partition, step by step. */
const history = fc.record({
  window: fc.integer({ min: 1, max: 16 }),
  sets: fc.constantFrom(1, 1, 2, 64),
  from: fc.nat(100),
  keys: fc.integer({ min: 1, max: 12 }),
  steps: fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('push' as const), gaps: fc.array(fc.nat(2), { maxLength: 12 }), tail: fc.nat(3) }),
      fc.record({ kind: fc.constant('settle' as const), pick: fc.nat() }),
      fc.record({ kind: fc.constant('restart' as const) }),
    ),
    { maxLength: 60 },
  ),
});

describe('any history of a partition', () => {
  it('delivers each record until it is settled, in order of key, never two of a key, within its bounds', () => {
    fc.assert(
      fc.property(history, ({ window, sets, from, keys, steps }) => {
        const span = 32;
        const written: Waiting[] = [];
        const settled = new Set<number>();
        let isOpen = new Map<number, Waiting>();
        let fetched = from;
        let end = from;
        const lastOfKey = new Map<string, number>();

        const check = (one: Waiting): void => {
          const { key } = one;
          expect(settled.has(one.offset)).toBe(false);
          for (const other of isOpen.values()) expect(other.key).not.toBe(key);
          expect(one.offset).toBeGreaterThan(lastOfKey.get(key) ?? -1);
          isOpen.set(one.offset, one);
          expect(isOpen.size).toBeLessThanOrEqual(window);
        };
        const begin = (base: number, map: string): Opened =>
          open({ from: base, map, window, span, sets, deliver: check });
        let { partition, load } = begin(from, '');

        const settleOne = (offset: number): void => {
          const one = isOpen.get(offset)!;
          isOpen.delete(offset);
          settled.add(offset);
          lastOfKey.set(one.key, offset);
          expect(partition.settle(offset)).toBe(true);
          expect(partition.settle(offset)).toBe(false);
        };
        const lowestUnsettled = (): number =>
          written.find(({ offset }) => offset < fetched && !settled.has(offset))?.offset ?? fetched;

        for (const step of steps) {
          if (step.kind === 'push') {
            const batch = step.gaps.map((gap) => {
              end += gap;
              const one = record(end, `k${(end * 7 + (end >> 3)) % keys}`);
              end += 1;
              return one;
            });
            end += step.tail;
            written.push(...batch);
            fetched = end;
            partition.push(batch, end);
          } else if (step.kind === 'settle' && isOpen.size > 0) {
            settleOne([...isOpen.keys()][step.pick % isOpen.size]!);
          } else if (step.kind === 'restart') {
            const { offset: base, metadata: map } = partition.progress();
            isOpen = new Map();
            partition.stop();
            ({ partition, load } = begin(base, map));
            partition.push(
              written.filter(({ offset }) => offset >= base),
              end,
            );
          }
          expect(partition.progress().offset).toBeLessThanOrEqual(lowestUnsettled());
        }
        while (isOpen.size > 0) settleOne([...isOpen.keys()][0]!);
        expect(offsetsOf(written).filter((offset) => !settled.has(offset))).toEqual([]);
        expect([partition.progress().offset, load]).toEqual([end, { open: 0, backlog: 0, bytes: 0 }]);
      }),
      runs(300),
    );
  });
});
