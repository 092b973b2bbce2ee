import { idOf } from './actors.ts';
import { byId, entries, quoted, type TableProbe, type Values } from './table-probe.ts';

const labels = ['drafted', 'approved', 'open_to_all', 'ended'];
const signed: Values = {
  approved_at: 'now()',
  approver_name: "'somebody'",
  valid_from: "'2026-01-01'",
};
const states: Readonly<Record<string, Values>> = {
  drafted: { state: "'draft'" },
  approved: { state: "'in_force'", ...signed },
  open_to_all: { state: "'in_force'", is_public: 'true', ...signed },
  ended: { state: "'withdrawn'", is_public: 'true', ...signed },
};
const standardOf = (number: number) => quoted(idOf(60, number));
/** Standards of which there is no version yet, one for each that is written. */
const bare = labels.length;

const standards: TableProbe = {
  ...byId,
  rows: Array.from({ length: 2 * bare }, (_, index) => ({
    label: 'one',
    values: { id: standardOf(index + 1) },
  })),
  news: { one: {} },
  touch: { kind: "'form'" },
};

const standardVersions: TableProbe = {
  ...byId,
  rows: labels.map((label, index) => ({
    label,
    values: { ...states[label], id: quoted(idOf(61, index + 1)), standard_id: standardOf(index + 1) },
  })),
  news: entries(labels, (label) => ({
    ...states[label],
    standard_id: standardOf(bare + labels.indexOf(label) + 1),
  })),
  touch: { withdrawal_note: "'for a reason'" },
};

/** The tables of the standards library, in an order in which they can be filled. */
export const standardTables: Readonly<Record<string, TableProbe>> = {
  standards,
  standard_versions: standardVersions,
};
