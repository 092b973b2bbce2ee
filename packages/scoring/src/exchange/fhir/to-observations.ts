import type { Instrument, Locale } from '../../instrument.ts';
import type { ScoreResult } from '../../score-result.ts';
import { type Loss, lossOf } from './losses.ts';
import type { Exported } from './to-questionnaire.ts';
import { type Coding, LOINC, type Observation, canonicalOf } from './resources.ts';

export interface ObservationFacts {
  readonly locale: Locale;
  /** Such as `Patient/7`. */
  readonly subject?: string;
  /** Such as `QuestionnaireResponse/9`. */
  readonly derivedFrom?: string;
  readonly effectiveDateTime?: string;
}

const SURVEY: Coding = {
  system: 'http://terminology.hl7.org/CodeSystem/observation-category',
  code: 'survey',
};

/**
 * One R4 Observation per scored scale. The total carries its own LOINC code, never the panel's. Alerts, findings and
 * unscored scales are listed, not sent: an Observation is no call for help.
 */
export function toObservations(
  instrument: Instrument,
  result: ScoreResult,
  { locale, subject, derivedFrom, effectiveDateTime }: ObservationFacts,
): Exported<readonly Observation[]> {
  const losses: Loss[] = result.alerts.map(({ id, message }) =>
    lossOf(`alerts.${id}`, 'alert-not-sent', message),
  );
  const nameOf = (id: string) => instrument.scales.find((scale) => scale.id === id)?.name ?? id;
  if (result.kind !== 'scored') {
    losses.push(lossOf('kind', result.kind));
    return { resource: [], losses };
  }
  for (const id of Object.keys(result.findings))
    losses.push(lossOf(`findings.${id}`, 'finding-not-sent', nameOf(id)));
  for (const id of result.unscored) losses.push(lossOf(`scales.${id}`, 'unscored', nameOf(id)));

  const resource = instrument.scales.flatMap(({ id, name }): Observation[] => {
    const scored = result.scales[id];
    if (!scored) return [];
    const total = id === 'total' ? instrument.loinc.total : null;
    const own: Coding = { system: canonicalOf(instrument.id), code: id, display: name[locale] };
    return [
      {
        resourceType: 'Observation',
        status: 'final',
        category: [{ coding: [SURVEY] }],
        code: {
          coding: [...(total ? [{ system: LOINC, code: total }] : []), own],
          text: `${instrument.name[locale]} · ${name[locale]}`,
        },
        ...(subject ? { subject: { reference: subject } } : {}),
        ...(effectiveDateTime ? { effectiveDateTime } : {}),
        ...(derivedFrom ? { derivedFrom: [{ reference: derivedFrom }] } : {}),
        valueQuantity: { value: scored.value, system: 'http://unitsofmeasure.org', code: '{score}' },
        ...(scored.band ? { interpretation: [{ text: scored.band.label[locale] }] } : {}),
        note: [{ text: `edition ${result.edition}${scored.prorated ? '; prorated' : ''}` }],
      },
    ];
  });
  return { resource, losses };
}
