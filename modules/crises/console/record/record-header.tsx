import { formatDateTime } from '@xinan/cn/dates';
import { Icon, PageHeader, StateTag, useDesk, useSay, useText } from '@xinan/console-kit';
import { GoverningStandards } from '@xinan/standards/console';
import { print } from '@xinan/ui/icons';
import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import type { CrisisRecord } from '../../contract.ts';
import { sources } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import { formNames, formTitle } from '../print/form-names.ts';
import { CrisisStateTag, EscalationTag, RiskTag, UrgencyTag } from '../tags.tsx';

export function RecordHeader({ record }: { record: CrisisRecord }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale, open } = useDesk();
  const { caseNo, state, urgency, risk, escalation, lead, assignedToMe, source, regionName, raisedAt } =
    record;
  const items = formNames.map((form) => ({ key: form, label: t(formTitle[form]) }));
  return (
    <>
      <PageHeader
        back={{ to: '/crises', label: t('back') }}
        title={<span className="kit-num">{t('recordTitle', { no: caseNo })}</span>}
        state={
          <>
            <CrisisStateTag state={state} />
            <UrgencyTag urgency={urgency} named />
            <RiskTag risk={risk} named />
            <EscalationTag escalation={escalation} />
          </>
        }
        hint={
          <span className="kit-hint">
            <span>{say(sources[source])}</span>
            <span>{regionName}</span>
            <span>
              {t('raisedAt')} {formatDateTime(new Date(raisedAt), locale)}
            </span>
            <span>
              {t('lead')} {lead ?? t('nobodyYet')}{' '}
              {assignedToMe && <StateTag tone="lake">{t('mine')}</StateTag>}
            </span>
          </span>
        }
        actions={
          <Dropdown
            trigger={['click']}
            menu={{ items, onClick: ({ key }) => open(`/crises/${record.id}/print/${key}`) }}
          >
            <Button icon={<Icon path={print} />}>{t('print')}</Button>
          </Dropdown>
        }
      />
      <GoverningStandards screen="crises.record" />
    </>
  );
}
