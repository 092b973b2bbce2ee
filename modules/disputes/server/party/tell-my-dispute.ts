import { findInstitutions } from '@xinan/institutions';
import type { ActorTx } from '@xinan/platform';
import type { PartyView } from '../../contract.ts';
import {
  askedWords,
  type ConsentFact,
  type ConsentKind,
  consentKinds,
  type DisputeClocks,
  type DisputeAct,
  type DisputeState,
  disputeStates,
  type DisputeType,
  lastWord,
  remainingRoutes,
  stages,
  type TeamPart,
  wordsOf,
} from '../../domain.ts';
import { consentFactsOf } from '../record/facts-of.ts';
import { places } from '../record/places.ts';
import type { IntakeContent } from '../record/sealed-parts.ts';
import {
  findAgreement,
  findAttachments,
  findConfirmation,
  findConsents,
  findEvents,
  findIntake,
  findMembers,
  findOffers,
  findPerformances,
  findSessions,
} from '../record/store.ts';
import {
  tellAgreement,
  tellAttachments,
  tellConfirmation,
  tellOffers,
  tellPerformances,
  tellSessions,
} from '../record/tell-parts.ts';
import { readClocks } from '../steps/read-clocks.ts';
import { entryWords } from '../steps/timeline.ts';
import { findMyPart, type MyPart, principalsOfMine } from './my-part.ts';

const atTable = ['registered', 'accepted', 'triaged', 'assigned', 'investigating', 'mediating'];
const dayMs = 86_400_000;

interface Hour {
  readonly now: Date;
  readonly clocks: DisputeClocks;
}
/** Acts beside the steps that every party reads of. */
const toldActs: readonly string[] = [
  'report',
  'receive_transfer',
  'draft_agreement',
  'record_performance',
  'record_confirmation',
] satisfies DisputeAct[];
const experts: readonly ConsentKind[] = ['counsellor', 'police'];

const wordOf = (mine: MyPart, consents: readonly ConsentFact[], kind: ConsentKind, principal: MyPart['me']) =>
  lastWord(principal, {
    parties: mine.parties,
    consents,
    kind,
    ...(kind === 'extension' ? { round: mine.row.extensions } : {}),
  });

/** Matters that are open: willingness, rights and experts; an extension once the time is nearly over. */
const openMatters = ({ row }: MyPart, { now, clocks }: Hour): ConsentKind[] => {
  if (!atTable.includes(row.state)) return [];
  const leftMs = (row.deadline?.getTime() ?? Infinity) - now.getTime();
  const nearlyOver = row.state === 'mediating' && leftMs <= clocks.remindBeforeDays * dayMs;
  return ['mediation', 'rights_notice', ...experts, ...(nearlyOver ? (['extension'] as const) : [])];
};

function tellAsked(mine: MyPart, consents: readonly ConsentFact[], hour: Hour): PartyView['asked'] {
  return openMatters(mine, hour).flatMap((kind) =>
    principalsOfMine(mine, { signing: kind === 'extension' })
      .filter((principal) => wordOf(mine, consents, kind, principal) === undefined)
      .map((principal) => ({
        kind,
        principalId: principal.id,
        name: nameOf(mine, principal.id),
        explanation: askedWords[kind] ?? { zh: '', en: '' },
      })),
  );
}

const nameOf = ({ key, rows }: MyPart, id: string): string => {
  const row = rows.find((each) => each.id === id);
  return row ? key.openText(places.name(id), row.name_sealed) : '';
};

const tellParties = (mine: MyPart): PartyView['parties'] =>
  mine.parties
    .filter(({ hasLeft }) => !hasLeft)
    .map(({ id, side, kind }) => ({ id, side, kind, name: nameOf(mine, id) }));

/** Team members who work on it, by part; who declined is nobody's business. */
const tellTeam = (members: Awaited<ReturnType<typeof findMembers>>): PartyView['team'] =>
  members
    .filter(({ state }) => ['accepted', 'served', 'reviewed'].includes(state))
    .map(({ part, name }) => ({ part: part as TeamPart, name }));

async function committeeOf(tx: ActorTx, { row }: MyPart) {
  const found = row.committee_id
    ? (await findInstitutions(tx, [row.committee_id])).get(row.committee_id)
    : undefined;
  return { committee: found?.name ?? null, contactPhone: found?.phone ?? null };
}

interface Signing {
  readonly mine: MyPart;
  readonly consents: readonly ConsentFact[];
  readonly agreement: Awaited<ReturnType<typeof findAgreement>>;
}

/** What I may still do with the agreement: read it for somebody, sign it for somebody. */
function tellSigning({ mine, consents, agreement }: Signing): Pick<PartyView, 'mayRead' | 'maySign'> {
  const open = agreement !== null && mine.row.state === 'mediating';
  const willing = principalsOfMine(mine, { signing: true }).filter(
    (each) => wordOf(mine, consents, 'mediation', each) === true,
  );
  const lacks = (kind: string) =>
    willing.some(
      ({ id }) => !agreement?.signatures.some((each) => each.kind === kind && each.principal_id === id),
    );
  return {
    mayRead: open && lacks('reading'),
    maySign: open && agreement.signing === 'electronic' && lacks('party'),
  };
}

const myWords = (mine: MyPart, consents: readonly ConsentFact[]): PartyView['words'] => {
  const [first] = principalsOfMine(mine, { signing: false });
  return Object.fromEntries(
    wordsOf(consentKinds).map((kind) => [kind, (first && wordOf(mine, consents, kind, first)) ?? null]),
  );
};

/** The course of the case and one's own acts; checks of danger, measures and what the other side did are not told. */
const tellTimeline = (events: Awaited<ReturnType<typeof findEvents>>, myId: string): PartyView['timeline'] =>
  events
    .filter(
      ({ step, party_id }) => step in disputeStates.steps || toldActs.includes(step) || party_id === myId,
    )
    .map(({ at, step }) => ({ at: at.toISOString(), label: entryWords(step) }));

/** Whether something waits for the acting party: a word, the agreement to read or to sign. Errors: `record.not_found`. */
export async function waitsForMe(tx: ActorTx, id: string): Promise<boolean> {
  const mine = await findMyPart(tx, id);
  const consents = consentFactsOf(await findConsents(tx, id));
  const asked =
    atTable.includes(mine.row.state) &&
    (['mediation', 'rights_notice'] as const).some((kind) =>
      principalsOfMine(mine, { signing: false }).some(
        (principal) => wordOf(mine, consents, kind, principal) === undefined,
      ),
    );
  const { mayRead, maySign } = tellSigning({ mine, consents, agreement: await findAgreement(tx, id) });
  return asked || mayRead || maySign;
}

/** A case as the acting party reads it; row security has left out what is not for them. Errors: `record.not_found`. */
export async function tellMyDispute(tx: ActorTx, id: string): Promise<PartyView> {
  const mine = await findMyPart(tx, id);
  const { row, key, me } = mine;
  const consents = consentFactsOf(await findConsents(tx, id));
  const agreement = await findAgreement(tx, id);
  const intake = await findIntake(tx, id);
  const content = intake && (JSON.parse(key.openText(places.intake(id), intake.sealed)) as IntakeContent);
  const state = row.state as DisputeState;
  return {
    id,
    caseNo: row.case_no,
    type: row.dispute_type as DisputeType,
    state,
    ...stages[state],
    me: { partyId: me.id, side: me.side, kind: me.kind, name: mine.myName, actsFor: [...me.actsFor] },
    parties: tellParties(mine),
    facts: content?.facts ?? '',
    claims: [...(content?.claims ?? [])],
    team: tellTeam(await findMembers(tx, id)),
    ...(await committeeOf(tx, mine)),
    deadline: row.deadline?.toISOString() ?? null,
    asked: tellAsked(mine, consents, { now: tx.now, clocks: await readClocks(tx) }),
    words: myWords(mine, consents),
    sessions: tellSessions(key, await findSessions(tx, id)),
    offers: tellOffers(key, await findOffers(tx, id), tx.now),
    agreement: tellAgreement(key, agreement),
    ...tellSigning({ mine, consents, agreement }),
    performances: tellPerformances(key, await findPerformances(tx, id)),
    confirmation: tellConfirmation(row, await findConfirmation(tx, id)),
    attachments: tellAttachments(key, await findAttachments(tx, id)),
    timeline: tellTimeline(await findEvents(tx, id), me.id),
    routes: state === 'failed' || state === 'terminated' ? [...remainingRoutes] : [],
  };
}
