import { formatDate } from '@xinan/cn/dates';
import { Problem, RoomLink, useDesk, useRouteQuery, useSay, useText } from '@xinan/console-kit';
import type { OutputOf } from '@xinan/contract-kit';
import { Button } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { searchSimilar } from '../../contract.ts';
import { disputeTypes } from '../../domain.ts';
import { formWords } from '../../locales/console-forms.ts';
import { partiesLine } from '../list/parties-line.ts';
import type { PartyDraft } from '../party/party-draft.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { DisputeStateTag } from '../tags.tsx';

export interface SimilarPanelProps {
  readonly regionCode: string;
  readonly place: string;
  readonly people: readonly PartyDraft[];
  /** Given by the form: the earlier case this one came back from. */
  readonly value?: string | null;
  readonly onRecur: (id: string | null) => void;
}

type Similar = OutputOf<typeof searchSimilar>['rows'][number];
const quietMs = 900;

const asked = ({
  regionCode,
  place,
  people,
}: Pick<SimilarPanelProps, 'regionCode' | 'place' | 'people'>) => ({
  regionCode,
  ...(place.trim() ? { place: place.trim() } : {}),
  people: people.flatMap(({ name, phone, identityNumber }) => {
    const person = Object.entries({ name, phone, identityNumber }).filter(([, text]) => text.trim() !== '');
    return person.length > 0
      ? [Object.fromEntries(person) as { name?: string; phone?: string; identityNumber?: string }]
      : [];
  }),
});

/** The same people, the same place: shown beside the form while it is written, a moment after the last key. */
export function SimilarPanel({ onRecur, value, ...search }: SimilarPanelProps): ReactNode {
  const t = useText(formWords);
  const { record } = useFileDesk();
  const text = JSON.stringify(asked(search));
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), quietMs);
    return () => clearTimeout(timer);
  }, [text]);
  const body = { ...(JSON.parse(settled) as ReturnType<typeof asked>), except: record.id };
  const { data, error, refetch } = useRouteQuery(
    searchSimilar,
    { body },
    { enabled: body.regionCode !== '' && (body.people.length > 0 || body.place !== undefined) },
  );
  return (
    <aside className="dispute-similar" aria-label={t('similarTitle')}>
      <h3 className="dispute-sub">{t('similarTitle')}</h3>
      <div role="status">
        {error && <Problem error={error} compact onRetry={() => void refetch()} />}
        {!error && (!data || data.rows.length === 0) && <p className="kit-soft">{t('noSimilar')}</p>}
      </div>
      <ul>
        {data?.rows.map((row) => (
          <SimilarCard
            key={row.id}
            row={row}
            isRecur={value === row.id}
            onRecur={() => onRecur(value === row.id ? null : row.id)}
          />
        ))}
      </ul>
    </aside>
  );
}

function SimilarCard({
  row,
  isRecur,
  onRecur,
}: {
  row: Similar;
  isRecur: boolean;
  onRecur: () => void;
}): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const { locale } = useDesk();
  const { record, open } = useFileDesk();
  const mayRefuse = record.steps.some(({ step }) => step === 'refuse');
  const same = () => open({ form: 'refuse', targetId: 'duplicate', text: t('sameAs', { no: row.caseNo }) });
  return (
    <li className="kit-sheet-card">
      <p className="kit-line">
        <RoomLink to={`/disputes/${row.id}`} className="kit-num kit-number" target="_blank">
          {row.caseNo}
        </RoomLink>
        <DisputeStateTag state={row.state} />
      </p>
      <p className="kit-by">
        {say(disputeTypes[row.type])} · {partiesLine(row.partiesMasked, locale)} ·{' '}
        {formatDate(new Date(row.foundAt), locale)} {t('daysAgo', { n: row.daysAgo })}
      </p>
      <p className="dispute-because">{row.because.map((reason) => say(reason)).join(t('comma'))}</p>
      <div className="dispute-similar__acts">
        <Button size="small" type={isRecur ? 'primary' : 'default'} aria-pressed={isRecur} onClick={onRecur}>
          {t(isRecur ? 'isRecurrence' : 'linkRecurrence')}
        </Button>
        {mayRefuse && (
          <Button size="small" onClick={same}>
            {t('sameDispute')}
          </Button>
        )}
      </div>
    </li>
  );
}
