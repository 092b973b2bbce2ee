import { formatDateTime } from '@xinan/cn/dates';
import { Icon, PageHeader, useDesk, useSay, useText } from '@xinan/console-kit';
import { GoverningStandards } from '@xinan/standards/console';
import { print } from '@xinan/ui/icons';
import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import type { CounsellingRow } from '../../contract.ts';
import { words } from '../../locales/console.ts';
import { formNames, formTitle } from '../print/form-names.ts';
import { CounsellingStateTag, EscalationTag } from '../tags.tsx';

/** Number, state, where and when; `prints`: for whoever may open the notes. */
export function RecordHeader({ record, prints }: { record: CounsellingRow; prints: boolean }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale, open } = useDesk();
  const items = formNames.map((form) => ({ key: form, label: t(formTitle[form]) }));
  return (
    <>
      <PageHeader
        back={{ to: '/counselling', label: t('back') }}
        title={<span className="kit-num">{t('recordTitle', { no: record.caseNo })}</span>}
        state={
          <>
            <CounsellingStateTag state={record.state} />
            <EscalationTag escalation={record.escalation} />
          </>
        }
        hint={
          <span className="kit-hint">
            <span>{record.person}</span>
            <span>{record.regionName}</span>
            <span>
              {t('requestedAt')} {formatDateTime(new Date(record.requestedAt), locale)} ·{' '}
              {record.requestedBy.name} · {say(record.requestedBy.role)}
            </span>
            <span>
              {t('counsellor')} {record.counsellor ?? t('nobodyYet')}
            </span>
          </span>
        }
        actions={
          prints && (
            <Dropdown
              trigger={['click']}
              menu={{ items, onClick: ({ key }) => open(`/counselling/${record.id}/print/${key}`) }}
            >
              <Button icon={<Icon path={print} />}>{t('print')}</Button>
            </Dropdown>
          )
        }
      />
      <GoverningStandards screen="counselling.record" />
    </>
  );
}
