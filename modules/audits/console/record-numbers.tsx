import { useText } from '@xinan/console-kit';
import { Button, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { auditWords } from '../locales/console.ts';
import { shortNumber } from './numbers.ts';

const MOST_SHOWN = 2;

/** Record numbers of an entry, short; pressing one shows only the entries about it. */
export function RecordNumbers({
  ids,
  count,
  onPick,
}: {
  ids: readonly string[];
  count: number;
  onPick: (id: string) => void;
}): ReactNode {
  const t = useText(auditWords);
  if (ids.length === 0) return <span className="kit-soft">—</span>;
  return (
    <span className="audit-numbers">
      {ids.slice(0, MOST_SHOWN).map((id) => (
        <Tooltip key={id} title={`${t('onlyThis')} ${id}`}>
          <Button
            type="link"
            size="small"
            className="audit-number"
            aria-label={`${shortNumber(id)} ${t('onlyThis')}`}
            onClick={() => onPick(id)}
          >
            {shortNumber(id)}
          </Button>
        </Tooltip>
      ))}
      {count > MOST_SHOWN && <span className="kit-soft">{t('moreObjects', { n: count })}</span>}
    </span>
  );
}
