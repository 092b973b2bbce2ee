import { formatDateTime, formatNumber } from '@xinan/cn/dates';
import { Facts, Icon, Section, useDesk, useSay, useText } from '@xinan/console-kit';
import type { OutputOf } from '@xinan/contract-kit';
import { check, info } from '@xinan/ui/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { verifyAudit } from '../contract.ts';
import { auditWords } from '../locales/console.ts';
import { rootGroups } from './numbers.ts';

type Result = OutputOf<typeof verifyAudit>;

const MS_PER_SECOND = 1000;

/** The result as a page to keep: the verdict, its grounds, every fault by seal and entry, places to sign. */
export function VerificationReport({ result, checkedAt }: { result: Result; checkedAt: Date }): ReactNode {
  const t = useText(auditWords);
  const { locale, person } = useDesk();
  const { entries, seals, unsealed, lastSealedAt, lastRoot, tookMs, faults } = result;
  const time = (instant: string | null) =>
    instant === null ? t('noSeal') : formatDateTime(new Date(instant), locale);
  return (
    <article className="audit-report">
      <Verdict result={result} />
      {faults.length > 0 && <Faults faults={faults} />}
      <Facts
        facts={[
          { name: t('entries'), value: formatNumber(entries) },
          { name: t('seals'), value: formatNumber(seals) },
          { name: t('unsealedEntries'), value: t('unsealedHint', { n: formatNumber(unsealed) }) },
          { name: t('lastSealedAt'), value: time(lastSealedAt) },
          { name: t('checkedAt'), value: formatDateTime(checkedAt, locale) },
          { name: t('checkedBy'), value: person.displayName },
          { name: t('took'), value: t('seconds', { n: formatNumber(tookMs / MS_PER_SECOND) }) },
        ]}
      />
      <Section title={t('lastRoot')}>
        {lastRoot === null ? <p>{t('noSeal')}</p> : <Root root={lastRoot} />}
      </Section>
      <div className="audit-report__sign">
        <p>
          {t('signature')}：<span />
        </p>
        <p>
          {t('signatureDate')}：<span />
        </p>
      </div>
    </article>
  );
}

function Verdict({ result }: { result: Result }): ReactNode {
  const t = useText(auditWords);
  const { intact, faults, entries, seals } = result;
  return (
    <div
      className={intact ? 'audit-verdict' : 'audit-verdict audit-verdict--faulty'}
      role={intact ? 'status' : 'alert'}
    >
      <Icon path={intact ? check : info} size={26} />
      <div>
        <h2>{intact ? t('intactTitle') : t('faultTitle', { n: faults.length })}</h2>
        <p>
          {intact
            ? t('intactWords', { entries: formatNumber(entries), seals: formatNumber(seals) })
            : t('faultWords')}
        </p>
      </div>
    </div>
  );
}

function Faults({ faults }: { faults: Result['faults'] }): ReactNode {
  const t = useText(auditWords);
  const say = useSay();
  return (
    <div
      className="audit-faults"
      tabIndex={0}
      role="region"
      aria-label={t('faultTitle', { n: faults.length })}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{t('faultNumber')}</th>
            <th scope="col">{t('faultKind')}</th>
            <th scope="col">{t('faultSeal')}</th>
            <th scope="col">{t('faultEntry')}</th>
            <th scope="col">{t('faultWhat')}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map((fault, place) => (
            <tr key={`${fault.kind}.${fault.seal}.${fault.entryId}`}>
              <td>{place + 1}</td>
              <th scope="row">{t(`kind_${fault.kind}`)}</th>
              <td className="audit-faults__seal">{t('sealNumber', { n: fault.seal })}</td>
              <td className="audit-faults__entry">{fault.entryId ?? t('wholeSeal')}</td>
              <td>{say(fault.words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The root in groups of four, as two people compare it aloud. */
function Root({ root }: { root: string }): ReactNode {
  const t = useText(auditWords);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(root);
    setCopied(true);
  };
  return (
    <>
      <p className="audit-root">
        {rootGroups(root).map((group, place) => (
          <span key={`${place}.${group}`}>{group}</span>
        ))}
      </p>
      <p className="audit-root__hint">
        {t('rootHint')}
        <Button size="small" onClick={() => void copy()}>
          {t(copied ? 'copied' : 'copy')}
        </Button>
      </p>
    </>
  );
}
