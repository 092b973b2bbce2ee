import { formatDate, localDateOf } from '@xinan/cn/dates';
import { StateTag, type Tone, useDesk, useNow, useSay, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { DisputeRecord } from '../../contract.ts';
import { type PerformanceState, performanceStates, sides } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import { agreementWords } from '../../locales/console-agreement.ts';
import { readableYuan } from '../readable-yuan.ts';
import { useFileDesk } from './file-desk.tsx';
import { FileSection } from './file-section.tsx';

type Item = DisputeRecord['performances'][number];
const tones: Readonly<Record<PerformanceState, Tone>> = {
  pending: 'amber',
  performed: 'lake',
  breached: 'brick',
};

export function PerformanceSection(): ReactNode {
  const { record } = useFileDesk();
  return (
    <FileSection id="performance" count={record.performances.length}>
      <ol className="kit-rows">
        {record.performances
          .toSorted((one, other) => one.ordinal - other.ordinal)
          .map((item) => (
            <ItemRow key={item.id} item={item} />
          ))}
      </ol>
    </FileSection>
  );
}

function ItemRow({ item }: { item: Item }): ReactNode {
  const t = useText(agreementWords);
  const list = useText(words);
  const say = useSay();
  const { locale } = useDesk();
  const now = useNow();
  const { may, open } = useFileDesk();
  const isLate = item.state === 'pending' && item.dueOn < localDateOf(now);
  return (
    <li className="kit-rows__item">
      <p className="kit-line">
        <span className="kit-soft">{say(sides[item.bySide])}</span>
        <strong>{item.what}</strong>
        {item.amountYuan && (
          <span className="kit-num">{list('yuan', { n: readableYuan(item.amountYuan) })}</span>
        )}
        <StateTag tone={tones[item.state]}>{say(performanceStates[item.state])}</StateTag>
        {item.state !== 'performed' && may('record_performance') && (
          <Button
            size="small"
            className="no-print"
            onClick={() => open({ form: 'performance', targetId: item.id })}
          >
            {t('recordPerformance')}
          </Button>
        )}
      </p>
      <p className={isLate ? 'kit-by dispute-late' : 'kit-by'}>
        {t(isLate ? 'dueWas' : 'dueIs', { day: formatDate(item.dueOn, locale) })}
        {item.settledAt && ` · ${t('settledOn', { day: formatDate(new Date(item.settledAt), locale) })}`}
      </p>
      {item.note && <p className="kit-text">{item.note}</p>}
    </li>
  );
}
