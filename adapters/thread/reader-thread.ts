import { enableCompileCache } from 'node:module';
import { lastValueFrom } from 'rxjs';
import type { Mail } from '#streams/model.ts';
import { answerBatches } from './answer-batches.ts';
import type { ReaderAnswer, ReaderRequest } from './reader.ts';

// The thread in which mail is parsed and judged.
enableCompileCache();
const [{ parseMail }, { localModel }] = await Promise.all([
  import('../mime/parse-mail.ts'),
  import('../models/local.ts'),
]);
const model = localModel();

answerBatches(
  async (request: ReaderRequest): Promise<Mail> =>
    request.kind === 'parse'
      ? lastValueFrom(parseMail({ me: request.me })(request.raw, request.blob))
      : Promise.resolve(request.mail),
  async (mail: Mail): Promise<ReaderAnswer> => ({ mail, judgement: await lastValueFrom(model.judge(mail)) }),
);
