import type { Bilingual } from '@xinan/contract-kit';
import { type Role, roles } from '@xinan/policy';
import { type CrisisStep, crisisStates } from '../domain.ts';

/** Entries that are no step of the state table. */
const otherEntries: Readonly<Record<string, Bilingual>> = {
  raise: { zh: '报告', en: 'Raised' },
  contact_left: { zh: '留下联系电话', en: 'Left a number' },
  break_glass: { zh: '紧急查看逐题作答', en: 'Opened item answers in an emergency' },
};

const escalated = 'escalated.';

/** Entry of a duty that climbed its ladder, with the role it climbed to. */
export const escalatedTo = (role: string): string => `${escalated}${role}`;

/** A role's name; an unknown one keeps its word. */
export const roleWords = (role: string): Bilingual => {
  const known = roles[role as Role];
  return known ? { zh: known.zh, en: known.en } : { zh: role, en: role };
};

/** What a timeline entry says. */
export function entryWords(step: string): Bilingual {
  if (step.startsWith(escalated)) {
    const to = roleWords(step.slice(escalated.length));
    return { zh: `超时升级到${to.zh}`, en: `Overdue: escalated to ${to.en}` };
  }
  return crisisStates.steps[step as CrisisStep]?.label ?? otherEntries[step] ?? { zh: step, en: step };
}
