import { formatDateTime } from '@xinan/cn/dates';
import { Byline, useDesk, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { safetyMeasures } from '../../domain.ts';
import { recordWords } from '../../locales/console-record.ts';
import { useFileDesk } from './file-desk.tsx';
import { FileSection, NothingYet } from './file-section.tsx';
import { missingForRed } from './missing-for-red.ts';
import { RiskChecks } from './risk-checks.tsx';

export function RiskSection(): ReactNode {
  const t = useText(recordWords);
  const say = useSay();
  const { locale } = useDesk();
  const { record } = useFileDesk();
  const measures = record.measures.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  const missing = missingForRed(record);
  return (
    <FileSection id="risk" acts={['risk', 'measure']} hint={t('riskHint')}>
      {record.riskChecks.length === 0 && <NothingYet>{t('noChecks')}</NothingYet>}
      <RiskChecks checks={record.riskChecks} />
      {missing.length > 0 && (
        <p className="kit-notice kit-notice--danger">
          {t('redNeeds', { what: missing.map((kind) => say(safetyMeasures[kind])).join(t('comma')) })}
        </p>
      )}
      {measures.length > 0 && (
        <>
          <h3 className="dispute-sub">{t('measures')}</h3>
          <ul className="kit-rows">
            {measures.map((measure) => (
              <li key={measure.id} className="kit-rows__item">
                <p className="kit-line">
                  <strong>{say(safetyMeasures[measure.kind])}</strong>
                  <span className="kit-num">{formatDateTime(new Date(measure.at), locale)}</span>
                </p>
                <p className="kit-text">{measure.note}</p>
                <Byline by={measure.by} at={measure.at} />
              </li>
            ))}
          </ul>
        </>
      )}
    </FileSection>
  );
}
