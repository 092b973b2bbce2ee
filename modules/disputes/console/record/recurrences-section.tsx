import { formatDate } from '@xinan/cn/dates';
import { RoomLink, StateTag, useDesk, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { DisputeRecord } from '../../contract.ts';
import { outcomes } from '../../domain.ts';
import { recordWords } from '../../locales/console-record.ts';
import { useFileDesk } from './file-desk.tsx';
import { FileSection } from './file-section.tsx';

type Link = NonNullable<DisputeRecord['recurOf']>;

export function RecurrencesSection(): ReactNode {
  const t = useText(recordWords);
  const { record } = useFileDesk();
  return (
    <FileSection id="recurrences">
      <ul className="kit-rows">
        {record.recurOf && <LinkRow link={record.recurOf} word={t('recurOf')} />}
        {record.recurrences.map((link) => (
          <LinkRow key={link.id} link={link} word={t('cameBack')} />
        ))}
      </ul>
    </FileSection>
  );
}

function LinkRow({ link, word }: { link: Link; word: string }): ReactNode {
  const say = useSay();
  const { locale } = useDesk();
  return (
    <li className="kit-rows__item kit-line">
      <span>{word}</span>
      <RoomLink to={`/disputes/${link.id}`} className="kit-num kit-number">
        {link.caseNo}
      </RoomLink>
      <span className="kit-soft">{formatDate(new Date(link.foundAt), locale)}</span>
      <StateTag>{say(outcomes[link.outcome])}</StateTag>
    </li>
  );
}
