import { formatDateTime, formatNumber } from '@xinan/cn/dates';
import {
  Empty,
  Facts,
  Loading,
  Problem,
  Section,
  StateTag,
  useDesk,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import { Button, Drawer } from 'antd';
import { type ReactNode, useState } from 'react';
import { namePeriod } from '../../domain/name-period.ts';
import { getRegisterHistory, type RegisterHistory, type RegisterValue } from '../../contract.ts';
import { withUnit } from '../scores/format.ts';
import type { Place } from './place.ts';
import { RecordForm } from './record.form.tsx';
import { registerWords } from './words.ts';

interface ValueDrawerProps {
  readonly place: Place;
  readonly value: RegisterValue | undefined;
  readonly mayRecord: boolean;
  readonly onClose: () => void;
  readonly onRecorded: (kept: RegisterValue) => void;
}

/** A number of the register with where it comes from and all that was recorded before. */
export function ValueDrawer({ place, value, mayRecord, onClose, onRecorded }: ValueDrawerProps): ReactNode {
  const t = useText(registerWords);
  const say = useSay();
  const { locale } = useDesk();
  const [recording, setRecording] = useState(false);
  const { element, unit } = place;
  const { data, error, refetch } = useRouteQuery(
    getRegisterHistory,
    { params: { element: element.id, unit: unit.code } },
    { keepPrevious: false },
  );
  if (recording && data)
    return (
      <RecordForm place={place} history={data} onClose={() => setRecording(false)} onDone={onRecorded} />
    );
  return (
    <Drawer
      open
      size={560}
      className="kit-drawer"
      title={`${say(element.name)} · ${say(unit.name)}`}
      onClose={onClose}
      footer={
        mayRecord && (
          <div className="kit-drawer__foot">
            <Button type="primary" size="large" disabled={!data} onClick={() => setRecording(true)}>
              {t('record')}
            </Button>
          </div>
        )
      }
    >
      <p className="register-now kit-num">
        {value ? withUnit(formatNumber(value.value), say(element.unit)) : t('none')}
      </p>
      <Facts
        facts={[
          ...(value
            ? [
                {
                  name: t(element.kind === 'stock' ? 'ofMonth' : 'from'),
                  value: namePeriod(value.month, locale),
                },
                { name: t('basis'), value: <Basis entry={value} /> },
                { name: t('recorder'), value: value.recorder },
                { name: t('recordedAt'), value: formatDateTime(new Date(value.recordedAt), locale) },
              ]
            : []),
          { name: t('definition'), value: say(element.definition) },
        ]}
      />
      <Section title={t('history')}>
        {error && <Problem error={error} compact onRetry={() => void refetch()} />}
        {!data && !error && <Loading rows={4} />}
        {data?.length === 0 && <Empty picture={null} title={t('historyEmpty')} />}
        {data && data.length > 0 && <History entries={data} place={place} />}
      </Section>
    </Drawer>
  );
}

function Basis({ entry }: { entry: Pick<RegisterValue, 'basis' | 'source'> }): ReactNode {
  const t = useText(registerWords);
  if (entry.source === 'demonstration') return t('demonstration');
  return entry.basis ?? t('earlierEntry');
}

function History({ entries, place }: { entries: RegisterHistory; place: Place }): ReactNode {
  const t = useText(registerWords);
  const say = useSay();
  const { locale } = useDesk();
  return (
    <ul className="kit-rows">
      {entries.map((entry) => (
        <li key={`${entry.month}${entry.recordedAt}${entry.value}`} className="kit-rows__item">
          <p className={entry.replaced ? 'register-entry register-entry--replaced' : 'register-entry'}>
            <span>{namePeriod(entry.month, locale)}</span>
            <strong className="kit-num">
              {withUnit(formatNumber(entry.value), say(place.element.unit))}
            </strong>
            {entry.replaced && <StateTag>{t('replaced')}</StateTag>}
          </p>
          <p className="kit-soft">
            <Basis entry={entry} />
          </p>
          {entry.reason && <p className="kit-soft">{t('why', { reason: entry.reason })}</p>}
          <p className="kit-by">
            {[entry.recorder, formatDateTime(new Date(entry.recordedAt), locale)].filter(Boolean).join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
