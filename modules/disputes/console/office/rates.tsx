import { Icon, useSay, useText } from '@xinan/console-kit';
import { info } from '@xinan/ui/icons';
import { Popover } from 'antd';
import type { ReactNode } from 'react';
import type { Rate } from '../../contract.ts';
import { officeWords } from '../../locales/office.ts';
import { Count } from './number.tsx';

function Percent({ rate }: { rate: Rate }): ReactNode {
  const t = useText(officeWords);
  if (rate.percent !== null)
    return (
      <>
        {rate.percent}
        <span className="off-rate__sign">%</span>
      </>
    );
  return rate.denominator === 0 ? (
    <span className="off-rate__none">{t('none')}</span>
  ) : (
    <Count value={null} />
  );
}

/** A rate never comes without its parts; its name opens what it means. */
export function Rates({ rates }: { rates: readonly Rate[] }): ReactNode {
  const t = useText(officeWords);
  const say = useSay();
  return (
    <ul className="off-rates">
      {rates.map((rate) => (
        <li key={rate.id} className="off-rate">
          <Popover
            trigger={['click', 'hover', 'focus']}
            styles={{ root: { maxWidth: 380 } }}
            title={say(rate.name)}
            content={say(rate.definition)}
          >
            <button
              type="button"
              className="off-rate__name"
              aria-label={t('definition', { name: say(rate.name) })}
            >
              {say(rate.name)}
              <Icon path={info} size={14} />
            </button>
          </Popover>
          <p className="off-rate__percent">
            <Percent rate={rate} />
          </p>
          <p className="off-rate__parts">
            <span className="kit-hidden">{t('numerator')} </span>
            <Count value={rate.numerator} /> <span aria-hidden="true">/</span>{' '}
            <span className="kit-hidden">{t('denominator')} </span>
            <Count value={rate.denominator} />
          </p>
          <p className="off-rate__definition">{say(rate.definition)}</p>
        </li>
      ))}
    </ul>
  );
}
