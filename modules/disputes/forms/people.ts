import type { FormBlock, FormField, SignaturePlace } from '@xinan/documents/printed-form';
import type { DisputeRecord, Party } from '../contract.ts';
import { partyKinds, principalKinds, type Side, sides, type TeamPart } from '../domain.ts';
import type { Pen } from './form-context.ts';

const manyFrom = 4;
const sideOrder: readonly Side[] = ['applicant', 'respondent', 'third'];
const serving = ['accepted', 'served', 'reviewed'];
/** Their address stays off papers that the other side gets, where somebody may be in danger. */
const guarding = ['separate_rooms', 'safe_place', 'protection_order'];

/** Those whose own dispute it is and who are still in it. */
export const principalsOfRecord = ({ parties }: Pick<DisputeRecord, 'parties'>, side?: Side): Party[] =>
  parties.filter(
    (party) => principalKinds.includes(party.kind) && party.leftAt === null && (!side || party.side === side),
  );

export const agentsOf = ({ parties }: Pick<DisputeRecord, 'parties'>): Party[] =>
  parties.filter(({ kind, leftAt }) => !principalKinds.includes(kind) && leftAt === null);

export const sidesPresent = (record: Pick<DisputeRecord, 'parties'>): Side[] =>
  sideOrder.filter((side) => principalsOfRecord(record, side).length > 0);

export const namesOf = (parties: readonly Pick<Party, 'name'>[], pen: Pen): string =>
  pen.list(parties.map(({ name }) => name));

/** People of a part who work on the case. */
export const teamNames = (
  { members }: Pick<DisputeRecord, 'members'>,
  parts: readonly TeamPart[],
): string[] =>
  members
    .filter(({ part, state }) => parts.includes(part) && serving.includes(state))
    .map(({ name }) => name);

export const mediatorNames = (record: Pick<DisputeRecord, 'members'>): string[] =>
  teamNames(record, ['lead_mediator', 'mediator']);

/** Whether an address may stand on a paper that the other side gets. */
export const mayShowAddress = ({ riskColour, measures }: DisputeRecord): boolean =>
  riskColour !== 'red' && !measures.some(({ kind }) => guarding.includes(kind));

export interface Shown {
  /** Telephone and identity number: only on papers that stay with the committee. */
  readonly contact: boolean;
  readonly address: boolean;
}

const sexOf = ({ sex }: Party, { t }: Pen): string => (sex === 'female' || sex === 'male' ? t(sex) : '');
const addressOf = ({ address }: Party, shown: Shown, { t }: Pen): string =>
  shown.address ? (address ?? '') : t('withheldAddress');

function personRows(party: Party, shown: Shown, pen: Pen): FormField[][] {
  const { t, say, day } = pen;
  return [
    [
      { label: say(sides[party.side]), value: party.name },
      { label: t('sex'), value: sexOf(party, pen) },
      { label: t('ethnicity'), value: party.ethnicity ?? '' },
    ],
    [
      { label: t('birthDate'), value: day(party.birthDate) },
      { label: t('occupation'), value: party.occupation ?? '', span: shown.contact ? 1 : 2 },
      ...(shown.contact ? [{ label: t('phone'), value: party.phone ?? '' }] : []),
    ],
    ...(shown.contact ? [[{ label: t('identity'), value: party.identityMasked ?? '', span: 3 }]] : []),
    [{ label: t('address'), value: addressOf(party, shown, pen), span: 3 }],
  ];
}

function organisationRows(party: Party, shown: Shown, pen: Pen): FormField[][] {
  const { t, say } = pen;
  return [
    [{ label: say(sides[party.side]), value: party.name, span: 3 }],
    [
      { label: t('representative'), value: party.representative ?? '', span: shown.contact ? 2 : 3 },
      ...(shown.contact ? [{ label: t('phone'), value: party.phone ?? '' }] : []),
    ],
    [{ label: t('address'), value: addressOf(party, shown, pen), span: 3 }],
  ];
}

function peopleTable(parties: readonly Party[], shown: Shown, pen: Pen): FormBlock {
  const { t, day } = pen;
  return {
    kind: 'table',
    columns: [
      { header: t('ordinal'), share: 1.3, align: 'center' },
      { header: t('name'), share: 2.2 },
      { header: t('sex'), share: 1.4, align: 'center' },
      { header: t('birthDate'), share: 2.9, align: 'center' },
      { header: t('ethnicity'), share: 1.5, align: 'center' },
      { header: t('occupation'), share: 2 },
      ...(shown.contact ? [{ header: t('phone'), share: 3.1 }] : []),
      ...(shown.address ? [{ header: t('address'), share: 4.1 }] : []),
    ],
    rows: parties.map((party, index) => [
      String(index + 1),
      party.name,
      sexOf(party, pen),
      day(party.birthDate),
      party.ethnicity ?? '',
      party.occupation ?? '',
      ...(shown.contact ? [party.phone ?? ''] : []),
      ...(shown.address ? [party.address ?? ''] : []),
    ]),
  };
}

const gridOf = (parties: readonly Party[], shown: Shown, pen: Pen): FormBlock => ({
  kind: 'fields',
  pairsPerRow: 3,
  rows: parties.flatMap((party) =>
    party.kind === 'organisation' ? organisationRows(party, shown, pen) : personRows(party, shown, pen),
  ),
});

/** Each principal of a side in a grid; many of them in a table under the side's name. */
function sideBlocks(
  record: DisputeRecord,
  side: Side,
  { shown, pen }: { shown: Shown; pen: Pen },
): FormBlock[] {
  const parties = principalsOfRecord(record, side);
  if (parties.length < manyFrom) return [gridOf(parties, shown, pen)];
  return [{ kind: 'heading', text: pen.say(sides[side]) }, peopleTable(parties, shown, pen)];
}

/** For whom somebody acts: by name, or a whole side of many. */
function actedFor(record: DisputeRecord, { side, actsFor }: Party, pen: Pen): string {
  const principals = record.parties.filter(({ id }) => actsFor.includes(id));
  const whole = principalsOfRecord(record, side).every(({ id }) => actsFor.includes(id));
  return whole && areMany(principals)
    ? pen.t('wholeSide', { side: pen.say(sides[side]), n: principals.length })
    : namesOf(principals, pen);
}

function agentLines(record: DisputeRecord, pen: Pen): FormBlock[] {
  const agents = agentsOf(record);
  if (agents.length === 0) return [];
  const lines = agents.map((agent) =>
    pen.t('agentLine', {
      name: agent.name,
      kind: pen.say(partyKinds[agent.kind]),
      principals: actedFor(record, agent, pen),
    }),
  );
  return [{ kind: 'fields', pairsPerRow: 1, rows: [[{ label: pen.t('agents'), value: lines.join('\n') }]] }];
}

/** The parties as papers name them, side by side, with who acts for them. */
export const partiesBlocks = (record: DisputeRecord, shown: Shown, pen: Pen): FormBlock[] => [
  ...sidesPresent(record).flatMap((side) => sideBlocks(record, side, { shown, pen })),
  ...agentLines(record, pen),
];

/** Whether places to sign for so many need a table of their own. */
export const areMany = (parties: readonly Party[]): boolean => parties.length > manyFrom;

/** A table in which many people sign. */
export const signingTable = (
  rows: readonly {
    readonly name: string;
    readonly side: Side;
    readonly signed?: string;
    readonly on?: string;
  }[],
  { t, say }: Pen,
  caption?: string,
): FormBlock => ({
  kind: 'table',
  ...(caption === undefined ? {} : { caption }),
  columns: [
    { header: t('ordinal'), share: 1.2, align: 'center' },
    { header: t('party'), share: 3 },
    { header: t('side'), share: 2, align: 'center' },
    { header: t('signHead'), share: 4 },
    { header: t('dateHead'), share: 3, align: 'center' },
  ],
  rows: rows.map(({ name, side, signed = '', on = '' }, index) => [
    String(index + 1),
    name,
    say(sides[side]),
    signed,
    on,
  ]),
});

/** A place for the committee's seal. */
export const committeeSeal = ({ t }: Pen): SignaturePlace => ({
  label: t('committeeSeal'),
  name: '',
  seal: true,
});

/** One place for each mediator, or one to fill in by hand. */
export const mediatorPlaces = (record: Pick<DisputeRecord, 'members'>, { t }: Pen): SignaturePlace[] => {
  const names = mediatorNames(record);
  const count = Math.max(1, Math.min(names.length, 3));
  return Array.from({ length: count }, () => ({ label: t('mediatorSign') }));
};
