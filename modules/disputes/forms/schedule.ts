import type { FormBlock } from '@xinan/documents/printed-form';
import type { DisputeRecord } from '../contract.ts';
import { sides } from '../domain.ts';
import type { Pen } from './form-context.ts';

type Performance = DisputeRecord['performances'][number];
const fenOf = (yuan: string): number => Math.round(Number(yuan) * 100);
const yuanOf = (fen: number): string => (fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2));

/** What all items with an amount add up to, in yuan; null where none has one. */
export function totalYuan(items: readonly Pick<Performance, 'amountYuan'>[]): string | null {
  const amounts = items.flatMap(({ amountYuan }) => (amountYuan === null ? [] : [fenOf(amountYuan)]));
  return amounts.length > 0 ? yuanOf(amounts.reduce((sum, fen) => sum + fen, 0)) : null;
}

/** What is to be performed, item by item: a worker each, an instalment each; with the sum below. */
export function scheduleTable(items: readonly Performance[], pen: Pen): FormBlock {
  const { t, say, day } = pen;
  const total = items.filter(({ amountYuan }) => amountYuan !== null).length > 1 ? totalYuan(items) : null;
  return {
    kind: 'table',
    caption: t('scheduleOf'),
    columns: [
      { header: t('ordinal'), share: 1, align: 'center' },
      { header: t('who'), share: 2, align: 'center' },
      { header: t('what'), share: 6 },
      { header: t('amountHead'), share: 2, align: 'right' },
      { header: t('dueOn'), share: 3, align: 'center' },
    ],
    rows: [
      ...items.map(({ ordinal, bySide, what, amountYuan, dueOn }) => [
        String(ordinal),
        say(sides[bySide]),
        what,
        amountYuan ?? '',
        day(dueOn),
      ]),
      ...(total === null ? [] : [['', t('total'), '', total, '']]),
    ],
  };
}
