import type { Probed } from './actors.ts';
import { counsellors, isConsentWord, toldOfCounselling } from './counselling-tables.ts';
import { toldOfPapers } from './dispute-papers.ts';
import { caseOfParty, isPartWord, toldOfPart } from './dispute-people.ts';
import { toldOfCard } from './team-tables.ts';

/** Only somebody with an account has rows that are their own, only a counsellor has a consent, only a party a side; the party's case goes by those words. */
export function isFor(relation: string, actor: Probed): boolean {
  const party = caseOfParty(actor.role);
  if (isPartWord(relation)) return party !== undefined;
  if (isConsentWord(relation)) return counsellors.includes(actor.role);
  return relation !== party && (actor.accountId !== null || !relation.startsWith('self'));
}

/** What of the actor the statements speak of. */
export function toldOf({ role, accountId }: Probed): Readonly<Record<string, string>> {
  const part = toldOfPart(role);
  return {
    ...(accountId ? { account: accountId } : {}),
    ...part,
    ...toldOfPapers(part),
    ...toldOfCard(role),
    ...toldOfCounselling(role),
  };
}
