/** How a form of a department stands with its deadline. */
export type Light = 'done' | 'green' | 'amber' | 'red';

export interface DueState {
  readonly light: Light;
  /** Calendar days to the deadline; below 0 it is past. */
  readonly days: number;
}

const dayMs = 86_400_000;
/** Within so many days a deadline is near. */
const nearDays = 3;

/** Days from one day to another, both YYYY-MM-DD. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

/** The light of what is to be done next: done when nothing is left, red past the day or with overdue values, amber near it. */
export function dueLight(
  { dueOn, dueFor, overdue }: { dueOn: string; dueFor: string | null; overdue: number },
  today: string,
): DueState {
  const days = daysBetween(today, dueOn);
  if (overdue > 0) return { light: 'red', days };
  if (dueFor === null) return { light: 'done', days };
  if (days < 0) return { light: 'red', days };
  return { light: days <= nearDays ? 'amber' : 'green', days };
}
