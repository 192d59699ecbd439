import { describe, expect, it } from 'vitest';
import { bulk, classifiedEvents, notifications, rawInboxStream, routed, urgent, verdicts } from '#streams/topics.ts';
import { aMail, aNotification, aVerdict } from '../support/records.ts';

const carried = [
  [rawInboxStream, aMail()],
  [urgent, aMail()],
  [bulk, aMail()],
  [verdicts, aVerdict()],
  [classifiedEvents, aVerdict()],
  [notifications, aNotification()],
] as const;

describe('every topic', () => {
  it.each(carried.map(([topic, value]) => [topic.name, topic, value] as const))(
    '%s gives back what it was given, in order of its key',
    (_, topic, value) => {
      const [entry, ...others] = topic.entries(value as never);
      expect(others).toEqual([]);
      expect(entry).toMatchObject({ topic: topic.name, key: topic === notifications ? 'mail-1' : 'thread-1' });
      expect(topic.decode(entry!.value)).toEqual(value);
    },
  );

  it.each(carried.map(([topic]) => [topic.name, topic] as const))('%s refuses what is none of its own', (_, topic) => {
    for (const bytes of ['', '{', 'null', '[]', '{"id":1}', '\0']) {
      expect(() => topic.decode(Buffer.from(bytes))).toThrow(expect.objectContaining({ code: 'UNDECODABLE' }));
    }
  });
});

describe('routed', () => {
  it('sends each answer where it says', () => {
    const topicOf = (answer: Parameters<typeof routed.entries>[0]) => routed.entries(answer).map(({ topic }) => topic);
    expect(topicOf({ to: 'urgent', value: aMail() })).toEqual(['urgent']);
    expect(topicOf({ to: 'bulk', value: aMail() })).toEqual(['bulk']);
    expect(topicOf({ to: 'classifiedEvents', value: aVerdict() })).toEqual(['classified_events']);
  });
});
