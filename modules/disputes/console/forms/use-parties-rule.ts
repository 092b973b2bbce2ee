import { localDateOf } from '@xinan/cn/dates';
import { serverNow, useSay, useText } from '@xinan/console-kit';
import { formWords } from '../../locales/console-forms.ts';
import { faultsOfDrafts, identityFault, isBadPhone, type PartyDraft } from '../party/party-draft.ts';

/** The rule of a list of parties: names, numbers, and who acts for whom; the first fault is named with the person. */
export function usePartiesRule() {
  const t = useText(formWords);
  const say = useSay();
  const fault = (drafts: readonly PartyDraft[]): string | null => {
    const today = localDateOf(serverNow());
    for (const [index, draft] of drafts.entries()) {
      const who = draft.name.trim() || t('nthParty', { n: index + 1 });
      if (draft.name.trim() === '') return t('partyNameless', { who });
      if (identityFault(draft.identityNumber, today)) return t('partyNumber', { who });
      if (isBadPhone(draft.phone)) return t('partyPhone', { who });
    }
    const [first] = faultsOfDrafts(drafts, today);
    const name = drafts.find(({ id }) => id === first?.partyId)?.name ?? '';
    return first ? t('partyFault', { who: name, what: say(first) }) : null;
  };
  return {
    validator: (_: unknown, drafts: readonly PartyDraft[] | undefined) => {
      const message = fault(drafts ?? []);
      return message ? Promise.reject(new Error(message)) : Promise.resolve();
    },
  };
}
