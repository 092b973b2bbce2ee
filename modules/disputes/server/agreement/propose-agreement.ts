import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { proposeAgreement as route } from '../../contract.ts';
import {
  type DisputeType,
  type FamilyMatter,
  fillTemplate,
  mayBeConfirmed,
  mayBeSignedElectronically,
  templateOf,
} from '../../domain.ts';
import { readRecord } from '../record/tell-record.ts';

/** The template of this type of dispute, its fields filled from the case; every word of it may still be changed. */
export async function proposeAgreement(
  tx: ActorTx,
  { params, query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const record = await readRecord(tx, params.id);
  const template =
    query.template ?? templateOf(record.type as DisputeType, record.familyMatter as FamilyMatter);
  const facts = { kind: 'written', familyMatter: record.familyMatter } as const;
  const namesOf = (side: string) =>
    record.parties
      .filter(
        (party) => party.side === side && ['person', 'organisation'].includes(party.kind) && !party.leftAt,
      )
      .map(({ name }) => name);
  return {
    template,
    ...fillTemplate(template, {
      facts: record.facts,
      claims: record.claims,
      applicants: namesOf('applicant'),
      respondents: namesOf('respondent'),
      amountYuan: record.amountYuan,
      place: record.place,
    }),
    mayESign: mayBeSignedElectronically(facts),
    mayConfirm: mayBeConfirmed(facts),
  };
}
