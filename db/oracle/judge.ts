import { mayBegin } from './actions.ts';
import { lines } from './matrix.ts';
import { type Does, sets } from './words.ts';

type Deed = keyof Does;

const words = (text: string) => text.split(/\s+/).filter(Boolean);
const spell = (text: string): string[] =>
  words(text).flatMap((word) => (sets[word] ? spell(sets[word]) : [word]));

const roleNames = (text: string) => new Set(spell(text));

/** The roles that may begin an action at all. */
export const beginners = (action: string): ReadonlySet<string> => roleNames(mayBegin[action] ?? '');

// More than a million cells ask the same few thousand questions.
const known = new Map<string, ReadonlySet<string>>();

/** The relations of a table's rows that a role may touch so under an action. */
export function reachOf(
  who: { role: string; action: string },
  table: string,
  deed: Deed,
): ReadonlySet<string> {
  const question = `${who.role} ${who.action} ${table} ${deed}`;
  const reach = known.get(question) ?? readReach(who, table, deed);
  known.set(question, reach);
  return reach;
}

function readReach(who: { role: string; action: string }, table: string, deed: Deed): ReadonlySet<string> {
  if (!beginners(who.action).has(who.role)) return new Set();
  const fitting = (lines[table] ?? []).filter(
    ([people, under]) =>
      (people === '*' || roleNames(people).has(who.role)) && words(under).includes(who.action),
  );
  return new Set(fitting.flatMap(([, , does]) => spell(does[deed] ?? '')));
}

interface Asked {
  readonly table: string;
  readonly deed: Deed;
  readonly relation: string;
  /** Of a change that names no row: what it makes of each relation, `before>after`. */
  readonly makes?: readonly string[];
}

/**
 * A change that names no row takes all that may be changed: it must stay within what the actor may write at all.
 * Where nothing may be changed there is nothing to say.
 */
function expectsBlindly(
  who: { role: string; action: string },
  { table, relation, makes = [] }: Asked,
): boolean | undefined {
  const changeable = reachOf(who, table, 'change');
  if (changeable.size === 0) return undefined;
  if (relation === '*>same') return true;
  const writable = new Set([...changeable, ...reachOf(who, table, 'create')]);
  const strays = makes
    .map((pair) => pair.split('>'))
    .some(([before = '', made = '']) => changeable.has(before) && !writable.has(made));
  return strays ? false : undefined;
}

/** Whether a cell should be allowed; a change moves a row from one relation to another, and both must be in reach. */
export function expects(who: { role: string; action: string }, cell: Asked): boolean | undefined {
  if (cell.makes) return expectsBlindly(who, cell);
  const reach = reachOf(who, cell.table, cell.deed);
  return cell.relation.split('>').every((relation) => reach.has(relation));
}
