import { map, of, switchMap, type Observable } from 'rxjs';
import { parseMail } from '../mime/parse-mail.ts';
import { localModel } from '../models/local.ts';
import { answerInOrder } from './answer-in-order.ts';
import type { ReaderAnswer, ReaderRequest } from './reader.ts';

// The thread in which mail is parsed and judged.
const model = localModel();

answerInOrder((request: ReaderRequest): Observable<ReaderAnswer> =>
  (request.kind === 'parse' ? parseMail({ me: request.me })(request.raw, request.blob) : of(request.mail)).pipe(
    switchMap((mail) => model.judge(mail).pipe(map((judgement) => ({ mail, judgement })))),
  ),
);
