import { formatDateTime } from '@xinan/cn/dates';
import { Section, StateTag, useDesk, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { TaskRecord } from '../../../contract/tasks.ts';
import { shownNumber } from '../logic/shown-number.ts';
import { words } from '../words.ts';
import { CheckList } from './check-list.tsx';

/** What the checks found in the present figures. */
export function ChecksSection({ record }: { record: TaskRecord }): ReactNode {
  const t = useText(words);
  return (
    <Section title={t('checks')}>
      {record.checks.length === 0 ? (
        <p className="kit-soft">{t('noChecks')}</p>
      ) : (
        <CheckList checks={record.checks} explanations={record.explanations} />
      )}
    </Section>
  );
}

/** Statistical hints for the verifier, with the innocent explanation beside each; never a verdict. */
export function HintsSection({ record: { hints } }: { record: TaskRecord }): ReactNode {
  const t = useText(words);
  const say = useSay();
  if (hints.length === 0) return null;
  return (
    <Section title={t('hints')} aside={<StateTag>{t('hintsRule')}</StateTag>}>
      <ul className="collect-hints">
        {hints.map(({ kind, message, probability }) => (
          <li key={kind}>
            {say(message)}
            {probability !== null && (
              <span className="kit-soft kit-num">
                {' '}
                {t('probability', { share: shownNumber(Number((probability * 100).toPrecision(2))) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Every answer as it was submitted, with what the checks found then. */
export function SubmissionsSection({ record: { submissions } }: { record: TaskRecord }): ReactNode {
  const t = useText(words);
  const { locale } = useDesk();
  return (
    <Section title={t('submissions')}>
      {submissions.length === 0 && <p className="kit-soft">{t('noSubmissions')}</p>}
      <ul className="kit-rows">
        {submissions.toReversed().map((one) => (
          <li key={one.ordinal} className="kit-rows__item">
            <p className="collect-file__head">
              <strong>{t('ordinal', { n: one.ordinal })}</strong>
              <span className="kit-num">
                {one.notApplicable
                  ? t('notApplicable')
                  : `${shownNumber(one.numerator)} / ${shownNumber(one.denominator)}`}
              </span>
              <span className="kit-by">
                {t('raisedBy', {
                  name: one.submitter,
                  time: formatDateTime(new Date(one.submittedAt), locale),
                })}
              </span>
            </p>
            {one.note !== '' && <p className="kit-text">{one.note}</p>}
            <CheckList checks={one.findings} explanations={one.explanations} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What the platform counted, from which data elements, by which formula. */
export function SnapshotsSection({ record: { mode, snapshots } }: { record: TaskRecord }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale } = useDesk();
  if (mode !== 'computed' && snapshots.length === 0) return null;
  return (
    <Section title={t('snapshots')}>
      {snapshots.length === 0 && <p className="kit-soft">{t('noSnapshots')}</p>}
      {snapshots.toReversed().map((one) => (
        <div key={one.takenAt} className="collect-snapshot">
          <p className="collect-file__head">
            <strong>{t('snapshotAt', { time: formatDateTime(new Date(one.takenAt), locale) })}</strong>
            <span className="kit-soft">{t('edition', { edition: one.edition })}</span>
            {one.provisional && <StateTag tone="amber">{t('provisional')}</StateTag>}
          </p>
          <p>
            <span className="kit-soft">{t('formula')}</span>{' '}
            <code className="collect-formula">{one.formula}</code>
          </p>
          <p className="kit-by collect-hash">{t('hash', { hash: one.formulaSha256 })}</p>
          <div className="collect-scroll">
            <table className="collect-table">
              <thead>
                <tr>
                  <th scope="col">{t('element')}</th>
                  <th scope="col" className="collect-number">
                    {t('value')}
                  </th>
                  <th scope="col">{t('source')}</th>
                </tr>
              </thead>
              <tbody>
                {one.elements.map((element) => (
                  <tr key={element.element}>
                    <th scope="row">
                      {say(element.name)} <span className="collect-part">{element.element}</span>
                    </th>
                    <td className="collect-number kit-num">{shownNumber(element.value)}</td>
                    <td>{say(element.source)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      ))}
    </Section>
  );
}
