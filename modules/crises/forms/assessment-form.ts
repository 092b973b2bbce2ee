import type { FormBlock, PrintedForm } from '@xinan/documents/printed-form';
import type { AssessmentRecord, CrisisRecord } from '../contract.ts';
import type { Static } from 'typebox';
import {
  behaviours,
  harmToOthers,
  ideationLevels,
  riskDefinitions,
  riskLevels,
  riskOrder,
  sources,
  urgencies,
} from '../domain.ts';
import { type FormOptions, type Pen, takePen } from './form-context.ts';

type Assessment = Static<typeof AssessmentRecord>;

/** 危机评估表: the latest assessment on the facts of the alert; blank boxes where none is recorded, to fill by hand. */
export function assessmentForm(record: CrisisRecord, options: FormOptions): PrintedForm {
  const pen = takePen(options.locale);
  const { t } = pen;
  const latest = latestOf(record.assessments);
  return {
    locale: pen.locale,
    ...(options.issuer === undefined ? {} : { issuer: options.issuer }),
    title: t('assessmentTitle'),
    documentNumber: t('number', { no: record.caseNo }),
    blocks: [
      alertGrid(record, pen),
      { kind: 'heading', text: t('assessmentPart') },
      ratingGrid(latest, pen),
      { kind: 'note', text: [definitions(pen), t('riskNote')].join('\n') },
      ...(record.assessments.length > 1 ? history(record.assessments, pen) : []),
      { kind: 'signatures', places: [{ label: t('assessorSign') }, { label: t('supervisorSign') }] },
    ],
  };
}

/** The assessment made last, whatever order they come in. */
export function latestOf(assessments: readonly Assessment[]): Assessment | undefined {
  return assessments.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))[0];
}

function alertGrid(record: CrisisRecord, pen: Pen): FormBlock {
  const { t, say, time } = pen;
  return {
    kind: 'fields',
    pairsPerRow: 2,
    rows: [
      [
        { label: t('source'), value: say(sources[record.source]) },
        { label: t('urgency'), value: say(urgencies[record.urgency]) },
      ],
      [
        { label: t('region'), value: record.regionName },
        { label: t('raisedAt'), value: time(record.raisedAt) },
      ],
      [
        { label: t('acknowledgedAt'), value: time(record.acknowledgedAt) },
        { label: t('contact'), value: contactOf(record, pen) },
      ],
      [{ label: t('observedFact'), value: record.observedFact, span: 2, heightMm: 14 }],
    ],
  };
}

/** How to reach the person, in one line: name and telephone, or where they were seen. */
export function contactOf({ contact, whereabouts }: CrisisRecord, { t }: Pen): string {
  const known = contact ? [contact.calledName, contact.phone] : [whereabouts?.calledName, whereabouts?.place];
  return known.filter(Boolean).join('　') || t('noContact');
}

function ratingGrid(latest: Assessment | undefined, pen: Pen): FormBlock {
  const { t, time, boxes, scale } = pen;
  const selfInjury = { yes: { zh: t('yes'), en: t('yes') }, no: { zh: t('no'), en: t('no') } };
  const injured = latest === undefined ? [] : [latest.selfInjury ? 'yes' : 'no'];
  const acts = [
    ...boxes(behaviours, latest?.behaviours ?? []),
    { text: t('noneRecorded'), checked: latest?.behaviours.length === 0 },
  ];
  return {
    kind: 'fields',
    pairsPerRow: 2,
    rows: [
      [
        { label: t('assessedAt'), value: time(latest?.at) },
        { label: t('assessor'), value: latest?.by.name ?? '' },
      ],
      [{ label: t('qualification'), value: latest?.assessorQualification ?? '', span: 2 }],
      [{ label: t('ideation'), value: scale(ideationLevels, latest?.ideation), span: 2 }],
      [{ label: t('behaviours'), value: acts, span: 2 }],
      [{ label: t('selfInjury'), value: boxes(selfInjury, injured), span: 2 }],
      [{ label: t('harmToOthers'), value: scale(harmToOthers, latest?.harmToOthers), span: 2 }],
      [
        {
          label: t('protectiveFactors'),
          value: latest?.protectiveFactors.join('\n') ?? '',
          span: 2,
          heightMm: 14,
        },
      ],
      [{ label: t('risk'), value: boxes(riskLevels, [latest?.risk]), span: 2 }],
      [{ label: t('basis'), value: latest?.basis ?? '', span: 2, heightMm: 16 }],
    ],
  };
}

/** What each rating means, beside the rating, as every count of ratings must have it. */
function definitions({ t, say }: Pen): string {
  return riskOrder
    .toReversed()
    .map((risk) => t('definition', { risk: say(riskLevels[risk]), meaning: say(riskDefinitions[risk]) }))
    .join('\n');
}

function history(assessments: readonly Assessment[], { t, say, time }: Pen): FormBlock[] {
  return [
    { kind: 'heading', text: t('formerAssessments') },
    {
      kind: 'table',
      columns: [
        { header: t('at'), share: 3 },
        { header: t('risk'), share: 2, align: 'center' },
        { header: t('ideation'), share: 4 },
        { header: t('assessor'), share: 2 },
      ],
      rows: assessments
        .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))
        .map(({ at, risk, ideation, by }) => [
          time(at),
          say(riskLevels[risk]),
          say(ideationLevels[ideation] ?? { zh: '', en: '' }),
          by.name,
        ]),
    },
  ];
}
