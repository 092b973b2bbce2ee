import { Byline, Icon, readablePhone, RoomLink, Section, StateTag, useText } from '@xinan/console-kit';
import { print } from '@xinan/ui/icons';
import type { ReactNode } from 'react';
import type { CrisisRecord } from '../../contract.ts';
import { latestPlan } from '../../forms/safety-plan-form.ts';
import { words } from '../../locales/console.ts';
import { planParts } from '../plan-parts.ts';

type Plan = CrisisRecord['plans'][number];

/** The version in force; the former ones stay readable below. */
export function PlanSection({ record }: { record: CrisisRecord }): ReactNode {
  const t = useText(words);
  const latest = latestPlan(record.plans);
  if (!latest) return null;
  const former = record.plans
    .filter((plan) => plan !== latest)
    .toSorted((one, other) => other.version - one.version);
  const toPrint = (
    <RoomLink to={`/crises/${record.id}/print/safety-plan`} className="kit-quiet-link no-print">
      <Icon path={print} size={14} /> {t('form_plan')}
    </RoomLink>
  );
  return (
    <Section title={t('plan')} aside={toPrint}>
      <PlanCard plan={latest} />
      {former.length > 0 && (
        <details className="kit-more">
          <summary>{t('formerPlans', { n: former.length })}</summary>
          {former.map((plan) => (
            <PlanCard key={plan.version} plan={plan} />
          ))}
        </details>
      )}
    </Section>
  );
}

function PlanCard({ plan }: { plan: Plan }): ReactNode {
  const t = useText(words);
  const parts = planParts.filter((part) => plan[part].length > 0);
  return (
    <article className="kit-sheet-card">
      <p className="kit-line">
        <StateTag tone="lake">{t('planVersion', { version: plan.version })}</StateTag>
      </p>
      <dl className="kit-pairs">
        {parts.map((part) => (
          <div key={part}>
            <dt>{t(part)}</dt>
            <dd>
              <ul>
                {plan[part].map((line, index) => (
                  <li key={index}>{typeof line === 'string' ? line : <PersonLine {...line} />}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      <Byline by={plan.by} at={plan.at} />
    </article>
  );
}

function PersonLine({ name, phone }: { name: string; phone: string }): ReactNode {
  return (
    <>
      {name}{' '}
      {phone && (
        <a className="kit-num" href={`tel:${phone}`}>
          {readablePhone(phone)}
        </a>
      )}
    </>
  );
}
