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
    for (let offset = Number(low), empty = 0; offset < Number(high);) {
      const { messages, next } = await records.from(prefix + topic, partition, offset);
      for (const message of messages) if (message.poison === undefined) yield toRecord(message, topic, partition);
      empty = next === offset ? empty + 1 : 0;
      if (empty > MOST_EMPTY) throw new Error(`${topic}/${partition} brings nothing from ${offset} to ${high}`);
      offset = next;
    }
  }
}

/** A broker that is slow or holds its clients back answers with nothing for a while: so often is asked again. */
const MOST_EMPTY = 100;

const toRecord = (message: KafkaMessage, inbox: string, partition: number): LogRecord => ({
  receipt: { inbox, partition, offset: message.offset },
  key: message.key?.toString() ?? '',
  value: message.value ?? Buffer.alloc(0),
  headers: toHeaders(message),
});
