import { far, idOf, near, strangers } from './actors.ts';
import { type Beside, besideRecord, forged, type RecordKind } from './beside.ts';
import { moved } from './case-tables.ts';
import { bare, byId, me, type PlantedRow, quoted, type TableProbe, type Values } from './table-probe.ts';

// Petitioner counselling: where a case lies, whether it is assigned to whoever acts, and whether the person consented to them.
// `agreed` is both; in `withdrawn` the person's consent still names a counsellor who has the case no more.
const spread = ['near', 'far', 'mine_near', 'mine_far', 'lapsed_near', 'lapsed_far'] as const;
/** Who counsels: each has a case with consent, and one that was taken away. */
export const counsellors: readonly string[] = ['counsellor', 'psychotherapist'];
const stepOf: Values = { counsellor: "'relating'", psychotherapist: "'focusing'" };
interface Case {
  readonly label: string;
  readonly as?: Readonly<Record<string, string>>;
  readonly consentedTo?: string;
}
export const cases: readonly Case[] = [
  ...spread.map((label) => ({ label })),
  ...counsellors.flatMap((role) => [
    { label: 'mine_near', as: { [role]: 'agreed' }, consentedTo: role },
    { label: 'near', as: { [role]: 'withdrawn' }, consentedTo: role },
  ]),
];
export const counsellingLabels: readonly string[] = spread;
const idAt = (index: number) => idOf(30, index + 1);
export const freshCounselling = idOf(30, 99);
export const counsellingRef = (label: string) =>
  quoted(label === 'fresh' ? freshCounselling : idAt(spread.indexOf(label as 'near')));
export const placeOfCounselling = (label: string) => (/near|fresh/.test(label) ? near : far);
/** Relations that only a counsellor has: the person consented to them. */
export const isConsentWord = (relation: string): boolean => /^(forged_)?(agreed|withdrawn)/.test(relation);
/** Every case, with what it is and its id: for what is assigned and due. */
export const counsellingCases = cases.map(({ label, as }, index) => ({
  label,
  ...(as ? { as } : {}),
  id: idAt(index),
}));

/** Only people with an account ask; the system writes others' requests. */
const whoAsks = `coalesce(${me}, '${strangers.near}')`;
export const counsellings = (accountOf: (role: string) => string): TableProbe => ({
  ...byId,
  rows: cases.map(({ label, as, consentedTo }, index) => ({
    label,
    ...(as ? { as } : {}),
    values: {
      id: quoted(idAt(index)),
      area: placeOfCounselling(label),
      state: consentedTo ? "'calming'" : "'requested'",
      requester_account_id: quoted(strangers.near),
      ...(consentedTo ? { consent_account_id: quoted(accountOf(consentedTo)) } : {}),
    },
  })),
  news: {
    near_requested: { area: near, state: "'requested'", requester_account_id: whoAsks },
    near_assigned: { area: near, state: "'assigned'", requester_account_id: me },
    far_requested: { area: far, state: "'requested'", requester_account_id: me },
    forged_near_requested: { area: near, state: "'requested'", requester_account_id: quoted(strangers.near) },
  },
  moves: { near: { area: near }, far: { area: far } },
  touch: { version: '7' },
  after: (before, target) => (isConsentWord(before) ? before : moved(before, target)),
});

const records: RecordKind = {
  table: 'counsellings',
  column: 'counselling_id',
  labels: [],
  ref: counsellingRef,
  targets: [],
  forgedIn: [...spread, 'fresh'],
};

interface BesideCounselling extends Beside {
  /** Rows of each case by each counsellor, as they sign what they write. */
  readonly signedBy?: (role: string) => string;
}

const asEach = (of: Case, more: string) =>
  Object.fromEntries(Object.entries(of.as ?? {}).map(([role, word]) => [role, word + more]));

/** The rows of every case: one by somebody else, and one by each counsellor where rows are signed. */
function rowsOf({ signedBy }: BesideCounselling): PlantedRow[] {
  const row = (of: Case, index: number, extra: Pick<PlantedRow, 'as'> & { values?: Values }): PlantedRow => ({
    label: of.label,
    ...(extra.as ? { as: extra.as } : {}),
    values: { counselling_id: quoted(idAt(index)), ...extra.values },
  });
  return cases.flatMap((of, index) => [
    row(of, index, { as: asEach(of, '') }),
    ...(signedBy && !of.consentedTo
      ? counsellors.map((role) =>
          row(of, index, {
            as: { [role]: `${of.label}_signed` },
            values: { account_id: quoted(signedBy(role)), step: stepOf[role] ?? '' },
          }),
        )
      : []),
  ]);
}

/** The cases in which the person consented to whoever acts; for all others one that is not theirs. */
const theirCase = (which: string) => `coalesce(probe.told('${which}'), '${idAt(0)}')::uuid`;
export const toldOfCounselling = (role: string): Readonly<Record<string, string>> => {
  const agreed = cases.findIndex(({ as }) => as?.[role] === 'agreed');
  const another = cases.findIndex(({ consentedTo }) => consentedTo !== undefined && consentedTo !== role);
  return agreed < 0
    ? {}
    : { agreed: idAt(agreed), withdrawn: idAt(agreed + 1), agreed_with_another: idAt(another) };
};

function besideCounselling(options: BesideCounselling = {}): TableProbe {
  const { signs, news } = options;
  const to = (record: string): Values => ({ counselling_id: record, ...(signs ? { account_id: me } : {}) });
  return besideRecord(records, {
    ...options,
    rows: rowsOf(options),
    news: {
      ...Object.fromEntries(spread.map((label) => [label, to(counsellingRef(label))])),
      agreed: to(theirCase('agreed')),
      withdrawn: to(theirCase('withdrawn')),
      ...(signs ? { forged_agreed: { ...to(theirCase('agreed')), ...forged } } : {}),
      ...news,
    },
  });
}

const stopped = (label: string): Values => ({
  counselling_id: counsellingRef(label),
  kind: "'stopped'",
  account_id: me,
});

/** The tables of petitioner counselling, in an order in which they can be filled. */
export const counsellingTables = (
  accountOf: (role: string) => string,
): Readonly<Record<string, TableProbe>> => {
  const talk: BesideCounselling = {
    signs: true,
    signedBy: accountOf,
    more: { step: "'calming'" },
    news: {
      // A step that is not the one the case is in, and a case whose person consented to a colleague.
      agreed_early: { counselling_id: theirCase('agreed'), step: "'reframing'", account_id: me },
      agreed_with_another: { counselling_id: theirCase('agreed_with_another'), account_id: me },
    },
  };
  return {
    counsellings: counsellings(accountOf),
    counselling_events: besideCounselling({ signs: true }),
    counselling_consents: besideCounselling({
      signs: true,
      more: { kind: "'contact'" },
      news: { stopped_near: stopped('near'), stopped_far: stopped('far'), stopped_fresh: stopped('fresh') },
    }),
    counselling_people: besideCounselling({ key: 'counselling_id' }),
    counselling_sessions: besideCounselling(talk),
    counselling_steps: {
      ...besideCounselling({ ...talk, key: 'counselling_id' }),
      key: "counselling_id::text || ' ' || step",
      keyOf: ({ counselling_id, step }) => `${bare(counselling_id)} ${bare(step)}`,
    },
  };
};
