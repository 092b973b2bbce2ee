import type { Instrument, Locale } from '../../instrument.ts';
import type { ScoreResult } from '../../score-result.ts';
import type { Exported } from './to-questionnaire.ts';
import { type Coding, LOINC, type Loss, type Observation, canonicalOf } from './resources.ts';

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
  const losses: Loss[] = result.alerts.map(({ id }) => ({
    path: `alerts.${id}`,
    code: 'alert-not-sent',
    message: 'an alert goes its own way, to a person',
  }));
  if (result.kind !== 'scored') {
    losses.push({ path: 'kind', code: result.kind, message: 'there is no score to send' });
    return { resource: [], losses };
  }
  for (const id of Object.keys(result.findings))
    losses.push({
      path: `findings.${id}`,
      code: 'finding-not-sent',
      message: 'a hint for the professional alone',
    });
  for (const id of result.unscored)
    losses.push({ path: `scales.${id}`, code: 'unscored', message: 'too many answers are missing' });

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
