import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { type City, uuidV7 } from '@xinan/platform';
import { type RequestContext, sessionOf } from '@xinan/platform/http';
import { findForResidents, type FormForResidents } from '@xinan/instruments';
import { hasConsent } from '@xinan/residents';
import { gateOf } from '@xinan/scoring/catalogue';
import type { submitAssessment as route } from '../contract.ts';
import { type AlarmCall, urgencyOfAlert } from '../domain/alarm.ts';
import { type Prepared, prepareSubmission } from '../domain/prepare-submission.ts';
import { tellResult } from '../domain/result.ts';
import type { Intake } from './intake.ts';
import { sealSubmission } from './submission-rows.ts';

type Submission = InputOf<typeof route>['body'];

/** The resident to keep the result for: signed in, and having agreed that results are kept. Nobody otherwise. */
async function keeperOf(context: RequestContext): Promise<string | null> {
  const session = sessionOf(context.request);
  if (!session) return null;
  return context.city
    .transact(session, 'assessment.read_own', async (tx) =>
      (await hasConsent(tx, 'keep_results')) ? tx.actor.subjectId : null,
    )
    .catch((fault: unknown) => {
      if (fault instanceof DomainError) return null;
      throw fault;
    });
}

/** Any registered edition is taken, also of a form that was retired meanwhile: an alert must never be lost. */
async function formOf(city: City, { instrumentId, edition }: Submission): Promise<FormForResidents> {
  const found = await findForResidents(city, instrumentId, edition);
  if (found === 'unknown') throw new DomainError('assessment.instrument_unknown');
  if (found === 'replaced') throw new DomainError('assessment.instrument_retired');
  return found;
}

function alarmOf(
  body: Submission,
  prepared: Prepared,
  place: { regionCode: string; residentId: string | null },
): AlarmCall | null {
  if (!prepared.alert) return null;
  return {
    crisisId: uuidV7(),
    assessmentId: body.id,
    residentId: place.residentId,
    source: 'assessment_item',
    urgency: urgencyOfAlert[prepared.alert.level],
    regionCode: place.regionCode,
    observedFact: prepared.alert.fact,
  };
}

/** Takes a self-assessment: scored here, durable before it is answered, one effect however often it is sent. */
export function makeSubmitAssessment(intakeOf: (city: City) => Intake) {
  return async (
    context: RequestContext,
    { body }: InputOf<typeof route>,
  ): Promise<OutputOf<typeof route>> => {
    const { city } = context;
    const { instrument, form } = await formOf(city, body);
    if (body.age !== undefined && !gateOf(instrument, body.age).open)
      throw new DomainError('assessment.not_for_age');
    const prepared = prepareSubmission(instrument, body.answers, { form });
    const place = { regionCode: body.region ?? city.code, residentId: await keeperOf(context) };
    const call = alarmOf(body, prepared, place);
    const submittedAt = new Date();
    const row = sealSubmission(city.vault, {
      ...place,
      id: body.id,
      instrumentId: instrument.id,
      edition: instrument.edition,
      submittedAt,
      claimCode: body.claimCode,
      crisisId: call?.crisisId ?? null,
      answers: prepared.answers,
      kept: prepared.kept,
    });
    await intakeOf(city).submit({ row, call });
    return tellResult({
      id: body.id,
      instrument,
      form,
      submittedAt,
      kept: prepared.kept,
      contactLeft: false,
      helpState: call ? 'sent' : null,
    });
  };
}
