import type { Observable } from 'rxjs';
import type { Judgement, Mail } from '#streams/model.ts';
import { parseMail } from '../mime/parse-mail.ts';
import { localModel } from '../models/local.ts';
import { answerInOrder } from './answer-in-order.ts';
import { remembering } from './remembering.ts';
import type { ReaderRequest } from './reader.ts';

// The thread in which mail is parsed and judged.
const model = remembering(localModel());

answerInOrder((request: ReaderRequest): Observable<Mail | Judgement> =>
  request.kind === 'parse' ? parseMail({ me: request.me })(request.raw, request.blob) : model.judge(request.mail),
);
