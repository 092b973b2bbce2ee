import type { DisputeRow } from '../contract.ts';
import { disputeDutyKinds } from '../domain.ts';

export type Light = DisputeRow['light'];

/** The light as it is now: a duty goes red by itself when its moment passes, also between two answers of the server. */
export const lightNow = ({ light, dueAt }: Pick<DisputeRow, 'light' | 'dueAt'>, now: Date): Light =>
  dueAt !== null && Date.parse(dueAt) <= now.getTime() ? 'red' : light;

/** What the clock runs for; null for a kind this version does not know. */
export const dueWords = (kind: string | null): { zh: string; en: string } | null =>
  kind !== null && Object.hasOwn(disputeDutyKinds, kind)
    ? disputeDutyKinds[kind as keyof typeof disputeDutyKinds]
    : null;
