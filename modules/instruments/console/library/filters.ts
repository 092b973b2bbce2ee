import type { Filters } from '@xinan/console-kit';
import type { InstrumentRow } from '../../contract.ts';

/** As they stand in the address. */
export const filterKeys = ['state', 'topic', 'licence', 'search'] as const;
export type LibraryFilter = Filters<(typeof filterKeys)[number]>;

export const noFilters: LibraryFilter = {
  state: undefined,
  topic: undefined,
  licence: undefined,
  search: undefined,
};

const needsApproval = ({ standing, retired }: InstrumentRow): boolean =>
  !retired && Object.values(standing).some(({ shown, canApprove }) => !shown && canApprove);

/** What each state of the filter keeps. */
export const states = {
  offered: ({ offered }: InstrumentRow) => offered,
  needsApproval,
  professional: ({ kind }: InstrumentRow) => kind !== 'self-report',
  own: ({ origin }: InstrumentRow) => origin === 'own',
  retired: ({ retired }: InstrumentRow) => retired,
  draft: ({ draft }: InstrumentRow) => draft !== null,
} as const;
export type StateName = keyof typeof states;

const folded = (text: string): string => text.toLowerCase().replace(/[\s-]/g, '');

/** Name, short name or id. */
export const fits = ({ id, abbr, name }: InstrumentRow, text: string): boolean =>
  [id, abbr, name.zh, name.en].some((part) => folded(part).includes(folded(text)));

const isState = (word: string): word is StateName => Object.hasOwn(states, word);

/** The rows a reader asked for; an address may carry anything, and what is no filter keeps all. */
export function filterRows(rows: readonly InstrumentRow[], filters: LibraryFilter): InstrumentRow[] {
  const { state, topic, licence, search } = filters;
  return rows.filter(
    (row) =>
      (state === undefined || !isState(state) || states[state](row)) &&
      (topic === undefined || row.topics.includes(topic)) &&
      (licence === undefined || row.licenceClass === licence) &&
      (search === undefined || fits(row, search)),
  );
}
