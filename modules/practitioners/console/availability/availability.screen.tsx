import { formatDate } from '@xinan/cn/dates';
import {
  Empty,
  Icon,
  Loading,
  PageHeader,
  Problem,
  Section,
  useDesk,
  useRouteMutation,
  useRouteQuery,
  useText,
} from '@xinan/console-kit';
import type { OutputOf } from '@xinan/contract-kit';
import { plus } from '@xinan/ui/icons';
import { springFields } from '@xinan/ui/pictures';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { type Absence, getAvailability, withdrawAbsence } from '../../contract.ts';
import { words } from '../../locales/console.ts';
import { DeclareForm } from '../forms/days.form.tsx';
import '../teams.css';

type Availability = OutputOf<typeof getAvailability>;

/** 我的接案时间: own load and days off. */
export default function AvailabilityScreen(): ReactNode {
  const t = useText(words);
  const { data, error, refetch } = useRouteQuery(getAvailability, {});
  const [declaring, setDeclaring] = useState(false);
  const isRegistered = data !== undefined && data.practitionerId !== null;
  return (
    <>
      <PageHeader
        title={t('mine')}
        hint={t('mineHint')}
        actions={
          isRegistered && (
            <Button type="primary" icon={<Icon path={plus} />} onClick={() => setDeclaring(true)}>
              {t('declare')}
            </Button>
          )
        }
      />
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading rows={5} />}
      {data && !isRegistered && (
        <Empty picture={springFields} title={t('notRegistered')} hint={t('notRegisteredHint')} />
      )}
      {data && isRegistered && <Own own={data} onChanged={() => void refetch()} />}
      {declaring && (
        <DeclareForm
          onClose={() => setDeclaring(false)}
          onDone={() => {
            setDeclaring(false);
            void refetch();
          }}
        />
      )}
    </>
  );
}

function Own({ own, onChanged }: { own: Availability; onChanged: () => void }): ReactNode {
  const t = useText(words);
  const isFull = own.openCases >= own.mostCases;
  const word = own.absentToday ? 'todayAway' : isFull ? 'todayFull' : 'todayOpen';
  return (
    <div className="force-narrow">
      <div className="kit-next force-today">
        <p className="force-today__word">{t(word)}</p>
        <p className="kit-soft">{t('myLoad', { open: own.openCases, most: own.mostCases })}</p>
      </div>
      <Section title={t('absences')}>
        {own.absences.length === 0 ? (
          <p className="kit-soft">{t('noAbsences')}</p>
        ) : (
          <ul className="kit-rows">
            {own.absences.map((days) => (
              <OwnDays key={days.id} days={days} onChanged={onChanged} />
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
}

function OwnDays({ days, onChanged }: { days: Absence; onChanged: () => void }): ReactNode {
  const t = useText(words);
  const { locale } = useDesk();
  const withdraw = useRouteMutation(withdrawAbsence, { onDone: onChanged });
  const [from, until] = [formatDate(days.from, locale), formatDate(days.until, locale)];
  const range = days.from === days.until ? from : t('dayRange', { from, until });
  return (
    <li className="kit-rows__item">
      <div className="force-row">
        <span>{range}</span>
        <Button
          size="small"
          aria-label={t('withdrawFor', { days: range })}
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate({ params: { id: days.id } })}
        >
          {t('withdraw')}
        </Button>
      </div>
      {withdraw.error && <Problem error={withdraw.error} compact />}
    </li>
  );
}
