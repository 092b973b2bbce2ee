import { ageOn } from '@xinan/cn/identity';
import { localDateOf } from '@xinan/cn/dates';
import { readablePhone, serverNow, StateTag, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { Party } from '../../contract.ts';
import { partyKinds } from '../../domain.ts';
import { recordWords } from '../../locales/console-record.ts';

/** One principal in two lines: who, and how to reach them. */
export function PartyLine({ party }: { party: Party }): ReactNode {
  const t = useText(recordWords);
  const say = useSay();
  const age = party.birthDate ? ageOn(party.birthDate, localDateOf(serverNow())) : null;
  const rest = [
    party.sex === 'female' || party.sex === 'male' ? t(party.sex) : null,
    age === null ? null : t('age', { n: age }),
    party.ethnicity,
    party.occupation,
    party.representative && t('representativeIs', { name: party.representative }),
    party.identityMasked && t('identityIs', { number: party.identityMasked }),
    party.address,
  ].filter(Boolean);
  return (
    <li>
      <p className="kit-line">
        <strong>{party.name}</strong>
        {party.kind === 'organisation' && <StateTag>{say(partyKinds.organisation)}</StateTag>}
        {party.isMinor && <StateTag tone="amber">{t('minor')}</StateTag>}
        {party.phone && (
          <a className="kit-num" href={`tel:${party.phone}`}>
            {readablePhone(party.phone)}
          </a>
        )}
      </p>
      {rest.length > 0 && <p className="kit-by">{rest.join(' · ')}</p>}
    </li>
  );
}
