import { formatDate, formatDateTime } from '@xinan/cn/dates';
import { FileExport, Icon, PageHeader, StateTag, useDesk, useSay, useText } from '@xinan/console-kit';
import { GoverningStandards } from '@xinan/standards/console';
import { print } from '@xinan/ui/icons';
import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import { buildFile } from '../../contract.ts';
import { disputeTypes, origins, riskFacts, routes, safetyMeasures } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import { recordWords } from '../../locales/console-record.ts';
import { paperWords } from '../../locales/console-papers.ts';
import { formsFor } from '../print/form-names.ts';
import { ColourTag, DisputeStateTag, EscalationTag, OutcomeTag } from '../tags.tsx';
import { useFileDesk } from './file-desk.tsx';
import { missingForRed } from './missing-for-red.ts';

export function FileHeader(): ReactNode {
  const t = useText(recordWords);
  const list = useText(words);
  const print_ = useText(paperWords);
  const say = useSay();
  const { locale, open } = useDesk();
  const { record, open: openForm } = useFileDesk();
  const items = formsFor(record).map((form) => ({ key: form, label: print_(`form_${form}`) }));
  return (
    <>
      <PageHeader
        back={{ to: '/disputes', label: list('disputes') }}
        title={
          <>
            {say(disputeTypes[record.type])} <span className="kit-num dispute-no">{record.caseNo}</span>
          </>
        }
        state={
          <>
            <DisputeStateTag state={record.state} />
            {record.state === 'archived' && <OutcomeTag outcome={record.outcome} />}
            <ColourTag colour={record.riskColour} full />
            {record.recurs && <StateTag tone="amber">{list('recurs')}</StateTag>}
            {record.supervised && <StateTag tone="amber">{t('supervised')}</StateTag>}
            <EscalationTag escalation={record.escalation} />
          </>
        }
        hint={
          <span className="kit-hint">
            <span>{record.regionName}</span>
            <span>{say(origins[record.origin])}</span>
            {record.route && <span>{say(routes[record.route])}</span>}
            <span>
              {list('foundAt')} {formatDateTime(new Date(record.foundAt), locale)}
            </span>
            {record.deadline && (
              <span>{t('deadlineIs', { day: formatDate(new Date(record.deadline), locale) })}</span>
            )}
            {record.lead && (
              <span>
                {list('lead')} {record.lead}
              </span>
            )}
          </span>
        }
        actions={
          <>
            <Button onClick={() => openForm({ form: 'follow_codes' })}>{t('followCodes')}</Button>
            <Dropdown
              trigger={['click']}
              menu={{ items, onClick: ({ key }) => open(`/disputes/${record.id}/print/${key}`) }}
            >
              <Button icon={<Icon path={print} />}>{t('print')}</Button>
            </Dropdown>
            <FileExport
              title={print_('exportFile')}
              formats={[
                { key: 'pdf', label: print_('exportPdf') },
                { key: 'word', label: print_('exportWord') },
              ]}
              addressOf={(format) => `${buildFile.path.replace(':id', record.id)}?format=${format}`}
            />
          </>
        }
      />
      <GoverningStandards screen="disputes.record" />
      <Danger />
    </>
  );
}

/** Red is never only a colour: the facts behind it stand at the head of the file. */
function Danger(): ReactNode {
  const t = useText(recordWords);
  const say = useSay();
  const { record, may, open } = useFileDesk();
  const missing = missingForRed(record);
  const latest = record.riskChecks.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))[0];
  const isGoingOn = record.outcome === 'open' || record.outcome === 'undecided';
  if (record.riskColour !== 'red' || !isGoingOn) return null;
  const facts = latest?.facts.map((fact) => say(riskFacts[fact])) ?? [];
  return (
    <p className="kit-notice kit-notice--danger dispute-danger">
      <strong>{t('dangerTitle')}</strong> {facts.join(t('comma'))} <a href="#risk">{t('toRisk')}</a>
      {missing.length > 0 && (
        <span className="dispute-danger__needs">
          {t('redNeeds', { what: missing.map((kind) => say(safetyMeasures[kind])).join(t('comma')) })}{' '}
          {may('record_measure') && (
            <Button size="small" className="no-print" onClick={() => open({ form: 'measure' })}>
              {t('act_measure')}
            </Button>
          )}
        </span>
      )}
    </p>
  );
}
