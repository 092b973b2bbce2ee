import { above, desk, far, idOf, near, strangers } from './actors.ts';
import { nearAndFar } from './people-tables.ts';
import {
  bare,
  byId,
  entries,
  me,
  type PlantedRow,
  quoted,
  type TableProbe,
  type Values,
} from './table-probe.ts';

/** What tasks are to who reports or reviews: of the department of the seat, of one where it ended, of another's. */
const tasks: Readonly<Record<string, Values>> = {
  own_near: { department: "'OWN'", area: near },
  own_far: { department: "'OWN'", area: far },
  lapsed_near: { department: "'LAPSED'", area: near },
  other_near: { department: "'OTHER'", area: near },
};
const labels = Object.keys(tasks);
const taskId = (label: string) => quoted(idOf(73, labels.indexOf(label) + 1));
const batchId = (label: string) => quoted(idOf(72, labels.indexOf(label) + 1));
const ofCycle: Values = { cycle_id: quoted(idOf(71, 1)) };
const one = (kind: number, values: Values = {}): TableProbe => ({
  ...byId,
  rows: [{ label: 'one', values: { id: quoted(idOf(kind, 1)), ...values } }],
  news: { one: values },
});
const planted = (kind: number, values: (label: string) => Values): readonly PlantedRow[] =>
  labels.map((label, index) => ({ label, values: { id: quoted(idOf(kind, index + 1)), ...values(label) } }));

const planned = (kind: number, more: (label: string) => Values): TableProbe => {
  const values = (label: string) => ({ ...tasks[label], ...ofCycle, ...more(label) });
  return { ...byId, rows: planted(kind, values), news: entries(labels, values) };
};

interface Besides {
  /** The column in which its rows are signed. */
  readonly signed?: string;
  readonly more?: Values;
  readonly touch?: Values;
}
/** What hangs on a task; signed by somebody who never acts, new rows by the actor and once by another. */
function besideTask(kind: number, { signed, more = {}, touch }: Besides): TableProbe {
  const by = (account: string): Values => (signed ? { [signed]: account } : {});
  const values = (label: string, account: string) => ({ task_id: taskId(label), ...more, ...by(account) });
  return {
    ...byId,
    rows: planted(kind, (label) => values(label, quoted(strangers.near))),
    news: {
      ...entries(labels, (label) => values(label, me)),
      ...(signed ? { forged_near: values('own_near', quoted(strangers.near)) } : {}),
    },
    ...(touch ? { touch, moves: entries(labels, (label) => ({ task_id: taskId(label) })) } : {}),
  };
}

const decided: Values = { decided_by: quoted(strangers.far) };
function appeals(): TableProbe {
  const plain = besideTask(77, {
    signed: 'raised_by',
    more: { kind: "'score'" },
    touch: { verdict: "'upheld'" },
  });
  const ofAnother = { task_id: taskId('own_near'), kind: "'score'", decided_at: 'now()', ...decided };
  return {
    ...plain,
    rows: [...plain.rows, { label: 'decided_near', values: { id: quoted(idOf(77, 9)), ...ofAnother } }],
    // Undecided after the move, or decided in the name of another.
    moves: {
      ...entries(labels, (label) => ({ task_id: taskId(label), decided_by: 'null' })),
      decided_near: { task_id: taskId('own_near'), ...decided },
    },
  };
}

const runs = { preview: quoted(idOf(78, 1)), published: quoted(idOf(78, 2)) } as const;
const runStates = Object.keys(runs) as (keyof typeof runs)[];
const stateOf = (state: string): Values => ({ state: quoted(state) });

const scorePlaces: Readonly<Record<string, string>> = { county: desk, town: near, above, far };
const scoreOf = (label: string): Values => ({ run_id: runs.preview, area: scorePlaces[label] ?? '' });

/** Seats of who reports and who reviews, now and before, and one of another department elsewhere. */
function seats(accountOf: (role: string) => string): TableProbe {
  const held = ['data_officer', 'data_reviewer'].flatMap((role): Values[] => [
    { account_id: quoted(accountOf(role)), department: "'OWN'" },
    { account_id: quoted(accountOf(role)), department: "'LAPSED'", ended_at: 'now()' },
  ]);
  const at = { near: { account_id: quoted(strangers.near) }, far: { account_id: quoted(strangers.far) } };
  const rows: [string, Values][] = [
    ...held.map((values): [string, Values] => ['near', values]),
    ['far', { ...at.far, department: "'OTHER'" }],
  ];
  return {
    ...byId,
    rows: rows.map(([label, values], index) => ({
      label,
      values: { id: quoted(idOf(70, index + 1)), ...values },
    })),
    news: at,
    moves: at,
    touch: { seated_at: 'now()' },
  };
}

function judgements(accountOf: (role: string) => string): TableProbe {
  const ofSet = { questionnaire_id: quoted(idOf(84, 1)) };
  const accounts = { self: me, others: quoted(strangers.near) };
  return {
    ...byId,
    rows: [
      {
        label: 'others',
        as: { index_expert: 'self' },
        values: { id: quoted(idOf(83, 1)), account_id: quoted(accountOf('index_expert')), ...ofSet },
      },
      { label: 'others', values: { id: quoted(idOf(83, 2)), account_id: accounts.others, ...ofSet } },
    ],
    news: { self: { account_id: me, ...ofSet }, others: { account_id: quoted(strangers.far), ...ofSet } },
    moves: { others: { account_id: quoted(strangers.far) } },
    touch: { accepted: 'true' },
  };
}

const setStates: Readonly<Record<string, Values>> = {
  drafted: { state: "'draft'" },
  frozen: { state: "'frozen'" },
  in_force: { state: "'in_force'", adopted_by: quoted(strangers.far), valid_from: "'2026-01-01'" },
};
const drafts = (account: string): Values => ({ drafted_by: account });
const sets: TableProbe = {
  ...byId,
  rows: Object.entries(setStates).map(([label, values], index) => ({
    label,
    values: { id: quoted(idOf(85, index + 1)), ...drafts(quoted(strangers.near)), ...values },
  })),
  news: {
    ...Object.fromEntries(
      Object.entries(setStates).map(([label, values]) => [label, { ...values, ...drafts(me) }]),
    ),
    forged: { ...setStates['drafted'], ...drafts(quoted(strangers.near)) },
  },
  moves: setStates,
  touch: { title_zh: "'words'" },
};

/** The tables of the index, in an order in which they can be filled. */
export const indicatorTables = (
  accountOf: (role: string) => string,
): Readonly<Record<string, TableProbe>> => ({
  indicator_sets: sets,
  indicator_cycles: one(71, { set_id: quoted(idOf(85, 1)) }),
  indicator_questionnaires: one(84, { set_id: quoted(idOf(85, 1)) }),
  indicator_seats: seats(accountOf),
  indicator_batches: planned(72, () => ({})),
  indicator_tasks: {
    ...planned(73, (label) => ({ batch_id: batchId(label), mode: "'manual'" })),
    moves: tasks,
    touch: { note: "'words'" },
  },
  indicator_decisions: besideTask(74, { signed: 'account_id' }),
  indicator_submissions: besideTask(75, { signed: 'submitted_by' }),
  indicator_evidence: besideTask(76, { signed: 'uploaded_by', touch: { removed_at: 'now()' } }),
  indicator_snapshots: besideTask(79, {}),
  indicator_appeals: appeals(),
  indicator_caps: { ...nearAndFar(80, ofCycle), touch: { lifted_at: 'now()' } },
  indicator_runs: {
    ...byId,
    rows: runStates.map((state) => ({
      label: state,
      values: { id: runs[state], set_id: quoted(idOf(85, 1)), ...ofCycle, ...stateOf(state) },
    })),
    news: entries(runStates, (state) => ({ ...ofCycle, ...stateOf(state) })),
    moves: entries(runStates, stateOf),
    touch: { reason: "'words'" },
  },
  indicator_run_files: {
    key: 'run_id::text',
    keyOf: (values) => bare(values.run_id),
    rows: [
      { label: 'near', values: { run_id: runs.preview, area: near } },
      { label: 'far', values: { run_id: runs.published, area: far } },
    ],
    news: { near: { area: near }, far: { area: far } },
  },
  indicator_scores: {
    key: 'code',
    keyOf: (values) => bare(values.code),
    rows: Object.keys(scorePlaces).map((label) => ({
      label,
      values: { ...scoreOf(label), code: quoted(label) },
    })),
    news: entries(Object.keys(scorePlaces), scoreOf),
  },
  indicator_publications: one(81, { run_id: runs.published }),
  indicator_judgements: judgements(accountOf),
  indicator_register_entries: {
    ...byId,
    rows: Object.entries({ near, far }).map(([label, area], index) => ({
      label,
      values: { area, id: quoted(idOf(82, index + 1)), month: "'2026-11-01'" },
    })),
    news: { near: { area: near, month: "'2026-11-01'" }, far: { area: far, month: "'2026-11-01'" } },
  },
  indicator_element_values: {
    key: 'element',
    keyOf: (values) => bare(values.element),
    rows: Object.entries({ near, far }).map(([label, area]) => ({
      label,
      values: { area, element: quoted(label), month: "'2026-11-01'", source: "'register'" },
    })),
    news: { near: { area: near, source: "'register'" }, far: { area: far, source: "'register'" } },
    moves: { near: { area: near }, far: { area: far } },
    touch: { value: '7' },
  },
});
