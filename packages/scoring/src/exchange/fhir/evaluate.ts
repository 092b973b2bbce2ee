import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import type { Questionnaire, QuestionnaireResponse } from './resources.ts';

/** Works a FHIRPath expression out over a response; `undefined` for nothing, or for what is no number. */
export type Evaluator = (response: QuestionnaireResponse, expression: string) => number | undefined;

/**
 * An evaluator over responses to one questionnaire, by the FHIRPath library of the US National Library of Medicine.
 * An expression it cannot read gives nothing.
 */
export function evaluatorOf(questionnaire: Questionnaire): Evaluator {
  const compiled = new Map<string, (resource: object, env: Record<string, unknown>) => unknown>();
  const read = (expression: string) => {
    const known = compiled.get(expression);
    if (known) return known;
    const made = fhirpath.compile(expression, r4) as (
      resource: object,
      env: Record<string, unknown>,
    ) => unknown;
    compiled.set(expression, made);
    return made;
  };
  return (response, expression) => {
    try {
      const found = read(expression)(response, { resource: response, questionnaire });
      const [first, second]: unknown[] = Array.isArray(found) ? found : [];
      return typeof first === 'number' && Number.isFinite(first) && second === undefined ? first : undefined;
    } catch {
      return undefined;
    }
  };
}
