import { useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { wholeSet } from '../draft/fault-places.ts';
import { useEditDesk } from './desk.ts';
import { fieldName } from './field-names.ts';
import { editWords } from './words.ts';

/** More at once are not read; the rest shows when these are mended. */
const mostShown = 60;

/** Every fault of the whole set; each line leads to its field. */
export function FaultList(): ReactNode {
  const t = useText(editWords);
  const say = useSay();
  const { faults, lead } = useEditDesk();
  if (faults.length === 0) return null;
  return (
    <section className="kit-faults set-faults" aria-label={t('faultsTitle', { n: faults.length })}>
      <p className="kit-notice__title">{t('faultsTitle', { n: faults.length })}</p>
      <ul>
        {faults.slice(0, mostShown).map(({ at, field, fault }) => (
          <li key={`${fault.pointer} ${fault.message.en}`}>
            <button type="button" onClick={() => lead(at, field)}>
              <b>{at === wholeSet ? t('whole') : at}</b> {say(fieldName(field))}：
              {fault.blank ? t('blank') : say(fault.message)}
            </button>
          </li>
        ))}
      </ul>
      {faults.length > mostShown && <p>{t('moreFaults', { n: faults.length - mostShown })}</p>}
    </section>
  );
}
