import { lines, mayBegin, sets, type Does } from './matrix.ts';

type Deed = keyof Does;

const words = (text: string) => text.split(/\s+/).filter(Boolean);
const spell = (text: string): string[] => words(text).flatMap((word) => (sets[word] ? spell(sets[word]) : [word]));

const roleNames = (text: string) => new Set(spell(text));

/** The roles that may begin an action at all. */
export const beginners = (action: string): ReadonlySet<string> => roleNames(mayBegin[action] ?? '');

/** The relations of a table's rows that a role may touch so under an action. */
export function reachOf(who: { role: string; action: string }, table: string, deed: Deed): ReadonlySet<string> {
  if (!beginners(who.action).has(who.role)) return new Set();
  const fitting = (lines[table] ?? []).filter(
    ([people, under]) => (people === '*' || roleNames(people).has(who.role)) && words(under).includes(who.action),
  );
  return new Set(fitting.flatMap(([, , does]) => spell(does[deed] ?? '')));
}

/** Whether a cell should be allowed; a change moves a row from one relation to another, and both must be in reach. */
export function expects(who: { role: string; action: string }, cell: { table: string; deed: Deed; relation: string }): boolean {
  const reach = reachOf(who, cell.table, cell.deed);
  return cell.relation.split('>').every((relation) => reach.has(relation));
}
