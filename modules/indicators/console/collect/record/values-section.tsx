import { Chart } from '@xinan/charts/react';
import { chartWords, sparkline } from '@xinan/charts';
import '@xinan/charts/charts.css';
import { Section, useDesk, useSay, useText } from '@xinan/console-kit';
import { type ReactNode, useMemo } from 'react';
import { namePeriod } from '../../../domain/name-period.ts';
import type { TaskRecord } from '../../../contract/tasks.ts';
import { shownNumber, shownValue } from '../logic/shown-number.ts';
import { words } from '../words.ts';

/** The value of the period with its parts, the line of earlier ones, and their table. */
export function ValuesSection({ record }: { record: TaskRecord }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale } = useDesk();
  const { earlier, definition } = record;
  const oldestFirst = useMemo(() => earlier.toReversed(), [earlier]);
  const line = useMemo(
    () =>
      sparkline({
        width: 220,
        height: 44,
        values: [...oldestFirst.map(({ value }) => value), record.value],
        labels: [...oldestFirst, record].map(({ period }) => namePeriod(period, locale)),
        title: t('earlierTrend'),
        words: chartWords[locale],
        format: (value) => shownValue(value),
      }),
    [oldestFirst, record, locale, t],
  );
  return (
    <Section title={t('valueNow')}>
      <div className="collect-value">
        <p className="collect-value__figure kit-num">
          {record.notApplicable ? t('notApplicable') : shownValue(record.value)}
          {!record.notApplicable && (
            <small>{record.value === null ? t('noValue') : say(record.valueUnit)}</small>
          )}
        </p>
        <dl className="collect-value__parts">
          <div>
            <dt>{say(definition.numerator)}</dt>
            <dd className="kit-num">{shownNumber(record.numerator)}</dd>
          </div>
          {definition.denominator && (
            <div>
              <dt>{say(definition.denominator)}</dt>
              <dd className="kit-num">{shownNumber(record.denominator)}</dd>
            </div>
          )}
          {record.register !== null && (
            <div>
              <dt title={t('registerHint')}>{t('register')}</dt>
              <dd className="kit-num">{shownNumber(record.register)}</dd>
            </div>
          )}
          {record.score !== null && (
            <div>
              <dt>{t('scoreNow')}</dt>
              <dd className="kit-num">{shownValue(record.score)}</dd>
            </div>
          )}
        </dl>
        {earlier.length > 0 && <Chart drawing={line} />}
      </div>
      {record.note !== '' && (
        <p className="kit-text">
          <span className="kit-soft">{t('note')}</span> {record.note}
        </p>
      )}
      {earlier.length === 0 ? (
        <p className="kit-soft">{t('noEarlier')}</p>
      ) : (
        <div className="collect-scroll" role="region" aria-label={t('earlier')} tabIndex={0}>
          <table className="collect-table">
            <thead>
              <tr>
                <th scope="col">{t('earlier')}</th>
                <th scope="col" className="collect-number">
                  {t('numerator')}
                </th>
                <th scope="col" className="collect-number">
                  {t('denominator')}
                </th>
                <th scope="col" className="collect-number">
                  {t('value')}
                </th>
              </tr>
            </thead>
            <tbody>
              {earlier.map((one) => (
                <tr key={one.period}>
                  <th scope="row">{namePeriod(one.period, locale)}</th>
                  <td className="collect-number kit-num">{shownNumber(one.numerator)}</td>
                  <td className="collect-number kit-num">{shownNumber(one.denominator)}</td>
                  <td className="collect-number kit-num">{shownValue(one.value)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}
