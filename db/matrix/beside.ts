import { idOf, strangers } from './actors.ts';
import {
  bare,
  entries,
  me,
  type PlantedRow,
  quoted,
  type RecordTable,
  type TableProbe,
  type Values,
} from './table-probe.ts';

/** A kind of record that other tables hang on. */
export interface RecordKind {
  readonly table: RecordTable;
  /** The column by which they do. */
  readonly column: string;
  /** What its records are to whoever acts. */
  readonly labels: readonly string[];
  /** The id of a record, as SQL; of `fresh` too. */
  readonly ref: (label: string) => string;
  /** Where a row is moved to, and in whose record something is signed in another's name: one of each kind is enough. */
  readonly targets: readonly string[];
  readonly forgedIn: readonly string[];
}

export interface Beside {
  /** The column that names a row, where it is not the id. */
  readonly key?: string;
  /** Its rows carry the account that wrote them. */
  readonly signs?: boolean;
  readonly touch?: Values;
  readonly more?: Values;
  /** What else a row beside a record of that label holds. */
  readonly each?: (label: string) => Values;
  readonly rows?: readonly PlantedRow[];
  readonly news?: Readonly<Record<string, Values>>;
}

const nothing = () => ({});
/** Signed by somebody who never acts. */
export const forged: Values = { account_id: quoted(strangers.near) };

/** A table whose rows belong to a record. */
export function besideRecord(kind: RecordKind, options: Beside = {}): TableProbe {
  const { key = 'id', signs = false, touch, more = {}, each = nothing } = options;
  const { column, labels, ref } = kind;
  const of = (label: string): Values => ({ [column]: ref(label), ...each(label), ...more });
  const planted = [
    ...(options.rows ?? []),
    ...labels.map((label): PlantedRow => ({ label, values: of(label) })),
  ];
  return {
    key: `${key}::text`,
    keyOf: (values) => bare(values[key]),
    rows: planted.map((row, index) => ({
      ...row,
      values: {
        ...(key === 'id' ? { id: quoted(idOf(4, index + 1)) } : {}),
        ...(signs ? forged : {}),
        ...more,
        ...row.values,
      },
    })),
    news: {
      ...entries([...labels, 'fresh'], (label) => ({ ...of(label), ...(signs ? { account_id: me } : {}) })),
      ...(signs
        ? Object.fromEntries(kind.forgedIn.map((label) => [`forged_${label}`, { ...of(label), ...forged }]))
        : {}),
      ...Object.fromEntries(
        Object.entries(options.news ?? {}).map(([word, values]) => [word, { ...more, ...values }]),
      ),
    },
    ...(touch ? { touch, moves: entries(kind.targets, (label) => ({ [column]: ref(label) })) } : {}),
    beside: kind.table,
  };
}
