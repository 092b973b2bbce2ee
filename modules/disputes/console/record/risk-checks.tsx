import { Byline, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { DisputeRecord } from '../../contract.ts';
import { riskFacts } from '../../domain.ts';
import { recordWords } from '../../locales/console-record.ts';
import { ColourTag } from '../tags.tsx';

type Check = DisputeRecord['riskChecks'][number];

/** The checks, latest first: the colour and the facts it rests on. Earlier ones are folded. */
export function RiskChecks({ checks }: { checks: readonly Check[] }): ReactNode {
  const t = useText(recordWords);
  const [latest, ...earlier] = checks.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  if (!latest) return null;
  return (
    <>
      <CheckCard check={latest} />
      {earlier.length > 0 && (
        <details className="kit-more">
          <summary>{t('earlierChecks', { n: earlier.length })}</summary>
          {earlier.map((check) => (
            <CheckCard key={check.id} check={check} />
          ))}
        </details>
      )}
    </>
  );
}

function CheckCard({ check }: { check: Check }): ReactNode {
  const t = useText(recordWords);
  const say = useSay();
  return (
    <article className="kit-sheet-card">
      <p className="kit-line">
        <ColourTag colour={check.colour} full />
        <span>
          {check.facts.length > 0
            ? check.facts.map((fact) => say(riskFacts[fact])).join(t('comma'))
            : t('noFactsSeen')}
        </span>
      </p>
      <p className="kit-text">{check.observed}</p>
      <Byline by={check.by} at={check.at} />
    </article>
  );
}
