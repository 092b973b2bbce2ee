import { above, far, idOf, near } from './actors.ts';
import { nearAndFar } from './people-tables.ts';
import { byId, entries, me, quoted, type TableProbe, toldId, type Values } from './table-probe.ts';

/** Posts whose holders have a card of their own on the panel. */
const carded = ['mediator', 'consultant', 'counsellor', 'police_officer', 'mediation_lead'];
const cardOf = (role: string) => idOf(40, carded.indexOf(role) + 1);
export const toldOfCard = (role: string): Readonly<Record<string, string>> =>
  carded.includes(role) ? { card: cardOf(role) } : {};

const nearCard = { practitioner_id: quoted(idOf(10, 1)) };
const ownRows = (kind: number, values: (role: string) => Values) =>
  carded.map((role, index) => ({
    label: 'near',
    as: { [role]: 'self' },
    values: { id: quoted(idOf(kind, index + 1)), area: near, ...values(role) },
  }));

function practitioners(accountOf: (role: string) => string): TableProbe {
  const plain = nearAndFar(10);
  return {
    ...plain,
    rows: [...plain.rows, ...ownRows(40, (role) => ({ account_id: quoted(accountOf(role)) }))],
    news: { ...plain.news, self: { area: near, account_id: me } },
    touch: { most_cases: '9' },
    after: (before, target) => (before === 'self' && target === 'near' ? 'self' : target),
  };
}

const days: Values = { from_day: "'2026-11-21'", until_day: "'2026-11-22'" };
function absences(): TableProbe {
  const plain = nearAndFar(43, { ...nearCard, ...days });
  const own = { practitioner_id: `coalesce(${toldId('card')}, '${idOf(10, 1)}')`, ...days };
  return {
    ...plain,
    rows: [...plain.rows, ...ownRows(44, (role) => ({ practitioner_id: quoted(cardOf(role)), ...days }))],
    // One's own days off stand where one works, so that the desk there sees them.
    news: { ...plain.news, self: { area: near, ...own }, self_elsewhere: { area: far, ...own } },
    touch: { withdrawn_at: 'now()' },
    after: (before, target) => (before === 'self' ? (target === 'near' ? 'self' : 'self_elsewhere') : target),
  };
}

const places: Readonly<Record<string, string>> = { near, far, above };
const teamId = (label: string) => quoted(idOf(41, Object.keys(places).indexOf(label) + 1));
const teams: TableProbe = {
  ...byId,
  rows: Object.entries(places).map(([label, area]) => ({
    label,
    values: { id: teamId(label), area, kind: "'bestie'" },
  })),
  news: entries(Object.keys(places), (label) => ({ area: places[label] ?? '' })),
  moves: entries(Object.keys(places), (label) => ({ area: places[label] ?? '' })),
  touch: { status: "'ended'" },
};
const teamMembers: TableProbe = {
  ...byId,
  rows: Object.keys(places).map((label, index) => ({
    label,
    values: { id: quoted(idOf(42, index + 1)), team_id: teamId(label), ...nearCard },
  })),
  news: entries(Object.keys(places), (label) => ({ team_id: teamId(label), ...nearCard })),
  moves: entries(Object.keys(places), (label) => ({ team_id: teamId(label) })),
  touch: { part: "'member'" },
};

/** The tables of practitioners and their teams, in an order in which they can be filled. */
export const teamTables = (accountOf: (role: string) => string): Readonly<Record<string, TableProbe>> => ({
  practitioners: practitioners(accountOf),
  practitioner_credentials: nearAndFar(11, nearCard),
  duty_shifts: nearAndFar(12, { ...nearCard, starts_at: 'now()', ends_at: "now() + interval '1 hour'" }),
  practitioner_absences: absences(),
  consultant_letters: nearAndFar(45, { ...nearCard, ...days }),
  teams,
  team_members: teamMembers,
});
