import type { Admin, KafkaMessage } from 'kafkajs';
import { catchError, defer, from, throwError, type Observable } from 'rxjs';
import type { LogRecord } from '#src/ports.ts';
import { toHeaders } from './fetched.ts';
import { toKafkaFailure } from './kafka-failure.ts';
import type { RecordReader } from './records.ts';

export interface BrowseOptions {
  readonly admin: Admin;
  readonly records: RecordReader;
  readonly prefix: string;
  readonly topic: string;
}

/** Every record that is in the topic now and can be read, partition by partition, without a group. */
export const browseTopic = (options: BrowseOptions): Observable<LogRecord> =>
  defer(() => from(everyRecord(options))).pipe(
    catchError((error: unknown) => throwError(() => toKafkaFailure('browse', error))),
  );

async function* everyRecord({ admin, records, prefix, topic }: BrowseOptions): AsyncGenerator<LogRecord> {
  for (const { partition, low, high } of await admin.fetchTopicOffsets(prefix + topic)) {
    for (let offset = Number(low); offset < Number(high);) {
      const found = await records.from(prefix + topic, partition, offset);
      for (const message of found) if (message.poison === undefined) yield toRecord(message, topic, partition);
      const last = found.at(-1);
      if (last === undefined) break;
      offset = Number(last.offset) + 1;
    }
  }
}

const toRecord = (message: KafkaMessage, inbox: string, partition: number): LogRecord => ({
  receipt: { inbox, partition, offset: message.offset },
  key: message.key?.toString() ?? '',
  value: message.value ?? Buffer.alloc(0),
  headers: toHeaders(message),
});
