import { DomainError } from '@xinan/contract-kit';
import type { Period } from '@xinan/figures';

/** The period asked for. Errors: `request.invalid` where it ends before it begins. */
export function readPeriod({ from, to }: Period): Period {
  if (from > to)
    throw new DomainError('request.invalid', {}, [
      { pointer: '/to', zh: '结束日期早于开始日期', en: 'the end lies before the start' },
    ]);
  return { from, to };
}
