import { Observable } from 'rxjs';
import type { LogRecord } from '#src/ports.ts';
import type { Storage, StoredRecord } from './storage.ts';

/** Every record now in a topic of a storage, partition by partition, oldest first. */
export const browse = (storage: Storage, topic: string, partitions: number): Observable<LogRecord> =>
  new Observable((subscriber) => {
    for (let partition = 0; partition < partitions; partition += 1) {
      for (const { offset, key, value, headers } of everyRecord(storage, topic, partition)) {
        if (isOver(subscriber)) return;
        subscriber.next({ receipt: { inbox: topic, partition, offset: String(offset) }, key, value, headers });
      }
    }
    subscriber.complete();
  });

const isOver = (subscriber: { readonly closed: boolean }): boolean => subscriber.closed;

function* everyRecord(storage: Storage, topic: string, partition: number): Generator<StoredRecord> {
  for (let from = 0; ;) {
    const records = storage.fetch(topic, partition, from, 64);
    yield* records;
    const last = records.at(-1);
    if (last === undefined) return;
    from = last.offset + 1;
  }
}
