import { parsePhone } from '@xinan/cn/phone';
import type { RegisterBody } from '../../contract.ts';
import type { Draft } from './draft.ts';

type Party = RegisterBody['parties'][number];

interface Making {
  /** For a place that was not said. */
  readonly cityCode: string;
  readonly newId: () => string;
}

const said = <Name extends string>(name: Name, text: string): Partial<Record<Name, string>> =>
  text.trim() === '' ? {} : ({ [name]: text.trim() } as Record<Name, string>);

const phoneOf = (typed: string): { phone?: string } => {
  const read = parsePhone(typed);
  if (read.kind === 'invalid') return said('phone', typed);
  return { phone: read.normalized };
};

function ownSide(draft: Draft, newId: () => string): [me: Party, ...others: Party[]] {
  const own = { side: 'applicant', ...phoneOf(draft.myPhone) } as const;
  const me = { id: newId(), name: draft.myName.trim(), ...own };
  if (draft.whose === 'mine') return [{ ...me, kind: 'person' }];
  const family: Party = { id: newId(), side: 'applicant', kind: 'person', name: draft.familyName.trim() };
  return [{ ...me, kind: 'agent', authority: 'general', actsFor: [family.id] }, family];
}

/** The other side is named as far as it is known; the desk completes it. */
function otherSide(draft: Draft, newId: () => string): Party[] {
  if (draft.otherName.trim() === '') return [];
  const name = draft.otherName.trim();
  return [{ id: newId(), side: 'respondent', kind: 'person', name, ...phoneOf(draft.otherPhone) }];
}

/** What is sent: made once, so that the same is sent again until it is answered. */
export function registrationBody(draft: Draft, { cityCode, newId }: Making): RegisterBody {
  const mine = ownSide(draft, newId);
  return {
    id: newId(),
    origin: 'applied',
    type: draft.type || 'other',
    regionCode: draft.region || cityCode,
    facts: draft.facts.trim(),
    ...(draft.wish.trim() === '' ? {} : { claims: [draft.wish.trim()] }),
    ...said('happenedOn', draft.happenedOn),
    ...said('amount', draft.amount),
    ...said('place', draft.place),
    parties: [...mine, ...otherSide(draft, newId)],
    iAm: mine[0].id,
  };
}
