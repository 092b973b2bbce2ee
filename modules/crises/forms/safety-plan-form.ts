import type { FormBlock, PrintedForm } from '@xinan/documents/printed-form';
import type { CrisisRecord } from '../contract.ts';
import { type FormOptions, type Pen, takePen } from './form-context.ts';

type Plan = CrisisRecord['plans'][number];

const parts = [
  'warningSigns',
  'ownWays',
  'peopleAndPlaces',
  'trustedPeople',
  'professionals',
  'saferSurroundings',
  'reasonsForLiving',
] as const;

/**
 * 安全计划（本人版）: the person's own paper. No case number, no rating, nothing a finder could read as a label;
 * and nothing to sign: a plan is no promise.
 */
export function safetyPlanForm(record: CrisisRecord, options: FormOptions): PrintedForm {
  const pen = takePen(options.locale);
  const { t, day } = pen;
  const plan = latestPlan(record.plans);
  return {
    locale: pen.locale,
    title: t('planTitle'),
    subtitle: t('planSubtitle'),
    ...(plan ? { documentNumber: t('planNumber', { version: plan.version, date: day(plan.at) }) } : {}),
    blocks: [
      ...parts.flatMap((part): FormBlock[] => [
        { kind: 'heading', text: t(part) },
        { kind: 'paragraph', text: linesOf(plan, part, pen).join('\n') },
      ]),
      { kind: 'note', text: t('planNote') },
    ],
  };
}

/** The version in force: the one with the highest number. */
export function latestPlan(plans: readonly Plan[]): Plan | undefined {
  return plans.toSorted((one, other) => other.version - one.version)[0];
}

/** The lines of a part, or two lines to write on. */
function linesOf(plan: Plan | undefined, part: (typeof parts)[number], { t }: Pen): string[] {
  const lines = (plan?.[part] ?? []).map((line) =>
    typeof line === 'string'
      ? t('line', { text: line })
      : t('person', { name: line.name, phone: line.phone }),
  );
  return lines.length > 0 ? lines : [t('blankLine'), t('blankLine')];
}
