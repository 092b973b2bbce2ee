import { localDateOf } from '@xinan/cn/dates';
import { DomainError } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { Period } from '../domain.ts';

/** The period asked for; the running year up to today unless said. */
export function readPeriod(tx: ActorTx, query: { from?: string; to?: string }): Period {
  const today = localDateOf(tx.now);
  const period = { from: query.from ?? `${today.slice(0, 4)}-01-01`, to: query.to ?? today };
  if (period.from > period.to)
    throw new DomainError('request.invalid', {}, [
      { pointer: '/to', zh: '结束日期早于开始日期', en: 'the end lies before the start' },
    ]);
  return period;
}
