import { formatDate, formatDateTime } from '@xinan/cn/dates';
import { Section, StateTag, useDesk, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { InstrumentDetail } from '../../contract.ts';
import { words } from '../../locales/console.ts';
import { decisionNames, localeNames } from '../../locales/tables.ts';
import { Edition } from '../pieces.tsx';

/** 版本与决定: every edition used here, and who decided what, when and why. */
export function HistorySection({ detail }: { detail: InstrumentDetail }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale } = useDesk();
  const latestFirst = detail.decisions.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  return (
    <div className="inst-reading">
      <Section title={t('editions')}>
        <p className="inst-intro kit-soft">{t('editionsHint')}</p>
        <ul className="kit-rows">
          {detail.editions.map(({ edition, version, addedAt, current, reason }) => (
            <li key={edition} className="kit-rows__item">
              <div className="kit-line">
                <Edition of={edition} />
                <span className="kit-soft kit-num">v{version}</span>
                {current && <StateTag tone="lake">{t('current')}</StateTag>}
                <span className="kit-by">{formatDate(new Date(addedAt), locale)}</span>
              </div>
              {reason && <p className="inst-line">{reason}</p>}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('decisions')}>
        {latestFirst.length === 0 ? (
          <p className="kit-soft">{t('noDecisions')}</p>
        ) : (
          <ol className="kit-timeline">
            {latestFirst.map((decision) => (
              <li key={decision.at + decision.kind}>
                <p className="kit-timeline__what">
                  {say(decisionNames[decision.kind])}
                  {decision.locale && ` · ${say(localeNames[decision.locale])}`}{' '}
                  <Edition of={decision.edition} />
                </p>
                <p className="kit-timeline__note">{decision.reason}</p>
                <p className="kit-by">
                  {t('byAt', { by: decision.by, at: formatDateTime(new Date(decision.at), locale) })}
                </p>
              </li>
            ))}
          </ol>
        )}
      </Section>
    </div>
  );
}
