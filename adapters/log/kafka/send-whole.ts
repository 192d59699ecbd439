import type { Producer, RecordMetadata, TopicMessages } from 'kafkajs';
import { Failure } from '#src/failure.ts';

/**
 * Resolves once the brokers have answered for every partition. Where a leader fails and its partitions move to a broker
 * that has answered already, kafkajs leaves them out and takes the whole for sent (tulios/kafkajs#1303): what no answer
 * names is sent again. Call it again only then, so that the order of a key holds.
 */
export const sendWhole = async (producer: Producer, topicMessages: readonly TopicMessages[]): Promise<void> => {
  const answers = await producer.sendBatch({ acks: -1, topicMessages: [...topicMessages] });
  const left = unanswered(topicMessages, answers);
  if (left.length === 0) return;
  if (answers.length === 0)
    throw new Failure('LOG_DOWN', '[kafka] producer: no broker has answered: see that they run');
  await sendWhole(producer, left);
};

/** What is left of each topic; every message names its partition. */
const unanswered = (
  topicMessages: readonly TopicMessages[],
  answers: readonly RecordMetadata[],
): readonly TopicMessages[] => {
  const answered = new Set(answers.map(({ topicName, partition }) => `${topicName}/${partition}`));
  return topicMessages
    .map(({ topic, messages }) => ({
      topic,
      messages: messages.filter(({ partition }) => !answered.has(`${topic}/${partition}`)),
    }))
    .filter(({ messages }) => messages.length > 0);
};
