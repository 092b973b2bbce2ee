import { toLtree } from '@xinan/cn/regions';
import {
  disputePlaces as places,
  followCodeHash,
  followCodeOf,
  maskParties,
  normalisePlace,
} from '@xinan/disputes';
import type { DisputeState } from '@xinan/disputes/domain';
import type { CaseKey, Vault } from '@xinan/platform';
import type { DisputeRecord, Doer } from '../generate/dispute-record.ts';

const doer = ({ accountId, name }: Doer) => ({ account_id: accountId, actor_name: name });
const inRole = (by: Doer) => ({ ...doer(by), actor_role: by.role });

function caseRow(
  record: DisputeRecord,
  vault: Vault,
  { caseNo, wrapped }: { caseNo: string; wrapped: Buffer },
) {
  return {
    id: record.id,
    case_no: caseNo,
    state: record.state as DisputeState,
    outcome: record.outcome,
    version: record.events.length,
    origin: record.origin,
    dispute_type: record.type,
    family_matter: record.familyMatter,
    mode: record.mode,
    route: record.route,
    difficulty: record.difficulty,
    region_code: record.regionCode,
    area: toLtree(record.regionCode),
    place_index: vault.blindIndex('place', `${record.regionCode}|${normalisePlace(record.place)}`),
    happened_on: null,
    found_at: record.foundAt,
    decided_at: record.acceptedAt ?? record.endedAt,
    accepted_at: record.acceptedAt,
    deadline: record.deadline,
    effective_at: record.effectiveAt,
    ended_at: record.endedAt,
    archived_at: record.archivedAt,
    end_reason: record.endReason,
    parties_masked: maskParties(record.parties.map((party) => ({ ...party, kind: 'person' as const }))),
    amount_fen: record.amountFen,
    people_involved: record.parties.length,
    risk_colour: record.colour,
    risk_checked_at: record.riskCheckedAt,
    psych_involved: record.psych,
    psych_reason: record.psych ? record.psychReason : null,
    police_involved: record.police,
    committee_id: record.acceptedAt ? record.committeeId : null,
    team_id: record.team?.id ?? null,
    team_zh: record.team?.zh ?? null,
    team_en: record.team?.en ?? null,
    team_kind: record.teamKind,
    registrar_account_id: record.registrar?.accountId ?? null,
    registrar_name: record.registrar?.name ?? null,
    lead_account_id: record.lead?.accountId ?? null,
    lead_name: record.lead?.name ?? null,
    agreement_kind: record.agreementKind,
    performance: record.performance,
    confirmation: record.confirmation,
    recur_of: record.recurOf,
    recurred: record.recurred,
    recurred_at: record.recurredAt,
    wrapped_key: wrapped,
  };
}

function partyRows(record: DisputeRecord, vault: Vault, key: CaseKey) {
  return record.parties.map((party, index) => ({
    id: party.id,
    dispute_id: record.id,
    side: party.side,
    kind: 'person',
    ordinal: index,
    identity_index: vault.blindIndex('identity', party.identityNumber),
    phone_index: vault.blindIndex('phone', party.phone),
    name_index: vault.blindIndex('name', party.name),
    code_hash: followCodeHash(followCodeOf(vault, party.id)),
    name_sealed: key.seal(places.name(party.id), party.name),
    joined_at: record.foundAt,
  }));
}

const contactRows = (record: DisputeRecord, key: CaseKey) =>
  record.parties.map(({ id, phone, identityNumber, sex, birthDate }) => ({
    party_id: id,
    dispute_id: record.id,
    sealed: key.seal(
      places.contact(id),
      JSON.stringify({
        phone,
        identityNumber,
        sex,
        birthDate,
        ethnicity: '汉族',
        occupation: null,
        address: null,
        representative: null,
      }),
    ),
  }));

function agreementRows(
  { id, agreement, agreementKind, effectiveAt, familyMatter }: DisputeRecord,
  key: CaseKey,
) {
  if (!agreement || !agreementKind) return [];
  const { facts, terms, performance, template, draftedAt, by } = agreement;
  return [
    {
      dispute_id: id,
      version: 1,
      kind: agreementKind,
      template,
      signing: agreementKind === 'oral' ? 'oral' : familyMatter === 'none' ? 'electronic' : 'paper',
      drafted_at: draftedAt,
      ...doer(by),
      sealed: key.seal(places.agreement(id, 1), JSON.stringify({ facts, terms, performance })),
      effective_at: effectiveAt,
    },
  ];
}

/** Readings and signatures of both parties, and what the kind of agreement asks of the table. */
function signatureRows(record: DisputeRecord, idAt: (index: number) => string) {
  const { agreement, agreementKind, parties, effectiveAt } = record;
  if (!agreement || !effectiveAt) return [];
  const oral = agreementKind === 'oral';
  const ofParty = (kind: string) =>
    parties.map(({ id, name }) => ({
      kind,
      principal_id: id,
      party_id: id,
      account_id: null as string | null,
      signer_name: name,
    }));
  const ofTable = (kind: string) => ({
    kind,
    principal_id: null,
    party_id: null,
    account_id: agreement.by.accountId,
    signer_name: agreement.by.name,
  });
  const all = oral
    ? [...ofParty('reading'), ofTable('recorder')]
    : [...ofParty('reading'), ...ofParty('party'), ofTable('mediator'), ofTable('seal')];
  return all.map((row, index) => ({
    id: idAt(index),
    dispute_id: record.id,
    agreement_version: 1,
    ...row,
    manner: oral ? 'oral' : 'paper',
    at: agreement.signedAt,
  }));
}

/** A case as rows, sealed under a key of its own exactly as its operations seal it. */
export function sealDispute(
  vault: Vault,
  record: DisputeRecord,
  { caseNo, newId }: { caseNo: string; newId: () => string },
) {
  const { key, wrapped } = vault.newKey('dispute');
  const dispute_id = record.id;
  return {
    case: [caseRow(record, vault, { caseNo, wrapped })],
    intakes: [
      {
        dispute_id,
        sealed: key.seal(
          places.intake(dispute_id),
          JSON.stringify({ facts: record.facts, claims: record.claims, place: record.place }),
        ),
        reporter_sealed: key.seal(places.reporter(dispute_id), record.reporter.name),
      },
    ],
    parties: partyRows(record, vault, key),
    contacts: contactRows(record, key),
    events: record.events.map(({ id, at, step, from, to, by }) => ({
      id,
      dispute_id,
      at,
      step,
      from_state: from,
      to_state: to,
      ...inRole(by),
    })),
    remarks: record.events.flatMap(({ id, by, remark }) =>
      remark === null
        ? []
        : [
            {
              event_id: id,
              dispute_id,
              account_id: by.accountId,
              sealed: key.seal(places.remark(id), remark),
            },
          ],
    ),
    members: record.members.map((member) => ({
      id: member.id,
      dispute_id,
      part: member.part,
      account_id: member.accountId,
      practitioner_id: member.practitionerId,
      name: member.name,
      state: member.state,
      chosen_by: 'office',
      offered_at: member.offeredAt,
      answered_at: member.answeredAt,
      minutes_served: member.minutes,
    })),
    consents: record.words.map(({ id, kind, partyId, at, by }) => ({
      id,
      dispute_id,
      kind,
      principal_id: partyId,
      party_id: partyId,
      given: true,
      manner: 'in_person',
      at,
      ...doer(by),
    })),
    checks: record.checks.map(({ id, at, colour, facts, observed, by }) => ({
      id,
      dispute_id,
      at,
      colour,
      facts: `{${facts.join(',')}}`,
      ...inRole(by),
      sealed: key.seal(places.riskCheck(id), observed),
    })),
    measures: record.measures.map(({ id, at, kind, note, by }) => ({
      id,
      dispute_id,
      kind,
      at,
      ...inRole(by),
      sealed: key.seal(places.measure(id), note),
    })),
    sessions: record.sessions.map(({ id, kind, side, heldAt, endedAt, place, minutes, by }, index) => ({
      id,
      dispute_id,
      ordinal: index + 1,
      kind,
      side,
      held_at: heldAt,
      ended_at: endedAt,
      attended: `{${record.parties.map((party) => party.id).join(',')}}`,
      ...doer(by),
      sealed: key.seal(places.session(id), JSON.stringify({ place, minutes })),
    })),
    emotions: record.sessions.flatMap(({ id, heldAt, endedAt, before, after, by }) =>
      record.parties.flatMap((party, index) =>
        (['before', 'after'] as const).map((moment) => ({
          id: newId(),
          dispute_id,
          party_id: party.id,
          session_id: id,
          moment,
          score: (moment === 'before' ? before : after)[index] ?? 5,
          at: moment === 'before' ? heldAt : endedAt,
          account_id: by.accountId,
        })),
      ),
    ),
    moves: record.moves.map(({ id, at, move, note, by }) => ({
      id,
      dispute_id,
      move,
      at,
      ...doer(by),
      sealed: key.seal(places.move(id), note),
    })),
    agreements: agreementRows(record, key),
    signatures: signatureRows(record, newId),
    performances: record.item
      ? [
          {
            id: record.item.id,
            dispute_id,
            ordinal: 1,
            by_side: record.item.side,
            amount_fen: record.amountFen,
            due_on: record.item.dueOn,
            state: record.item.state,
            settled_at: record.item.settledAt,
            sealed: key.seal(
              places.performance(record.item.id),
              JSON.stringify({ what: record.item.what, note: null }),
            ),
          },
        ]
      : [],
    confirmations:
      record.effectiveAt && record.confirmation !== 'ineligible'
        ? [
            {
              dispute_id,
              due_at: new Date(record.effectiveAt.getTime() + 30 * 86_400_000),
              applied_at:
                record.confirmation === 'confirmed'
                  ? new Date(record.effectiveAt.getTime() + 9 * 86_400_000)
                  : null,
              decided_at:
                record.confirmation === 'confirmed'
                  ? new Date(record.effectiveAt.getTime() + 16 * 86_400_000)
                  : null,
              confirmed: record.confirmation === 'confirmed' ? true : null,
            },
          ]
        : [],
    revisits: record.revisits.map(({ id, days, dueAt, doneAt, findings }) => ({
      id,
      dispute_id,
      day_offset: days,
      due_at: dueAt,
      done_at: doneAt,
      actor_name: doneAt ? (record.lead?.name ?? null) : null,
      manner: doneAt ? 'visit' : null,
      quiet: doneAt ? true : null,
      sealed: findings === null ? null : key.seal(places.revisit(id), findings),
    })),
    psychNotes: record.psychNotes.map(({ id, at, minutes, text, by }) => {
      const own = vault.newKey('dispute_psych');
      return {
        id,
        dispute_id,
        at,
        minutes,
        ...doer(by),
        wrapped_key: own.wrapped,
        sealed: own.key.seal(places.psychNote(id), text),
      };
    }),
  };
}

export type SealedDispute = ReturnType<typeof sealDispute>;
