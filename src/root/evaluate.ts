import { lastValueFrom, of, toArray } from 'rxjs';
import { readLabelled } from '#adapters/evaluation/labelled-file.ts';
import { localModel } from '#adapters/models/local.ts';
import { onlyNews } from '#streams/announce.ts';
import { toVerdict } from '#streams/verdict.ts';
import type { Evaluated } from '../cli/composition.ts';
import { readConfig } from '../config.ts';
import { toPolicy } from './world.ts';

/** Judges labelled mail with the local model, one by one. */
export async function* evaluate(path: string): AsyncGenerator<Evaluated> {
  const model = localModel();
  const isNews = onlyNews(toPolicy(readConfig(process.env)));
  for await (const { mail, deserves, tier, ambiguous } of readLabelled(path)) {
    const got = await lastValueFrom(model.judge(mail));
    const news = await lastValueFrom(of(toVerdict(mail, got)).pipe(isNews, toArray()));
    yield { source: mail.source, subject: mail.subject, deserves, got, alerts: news.length > 0, tier, ambiguous };
  }
}
