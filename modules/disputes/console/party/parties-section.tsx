import { readablePhone, StateTag, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { Party } from '../../contract.ts';
import { authorities, partyKinds, sides } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import { recordWords } from '../../locales/console-record.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { FileSection, NothingYet } from '../record/file-section.tsx';
import { groupBySide, type SideGroup } from './party-groups.ts';
import { PartyLine } from './party-line.tsx';

/** More than these are folded: the two sides must fit one screen. */
const shownAtOnce = 4;

export function PartiesSection(): ReactNode {
  const t = useText(recordWords);
  const { record } = useFileDesk();
  const groups = groupBySide(record.parties);
  const left = record.parties.filter(({ leftAt }) => leftAt !== null);
  return (
    <FileSection id="parties" acts={['parties']}>
      {groups.length === 0 && <NothingYet>{t('noParties')}</NothingYet>}
      <div className="dispute-sides">
        {groups.map((group) => (
          <SideCard key={group.side} group={group} />
        ))}
      </div>
      {left.length > 0 && (
        <p className="kit-by">{t('leftParties', { names: left.map(({ name }) => name).join(t('comma')) })}</p>
      )}
    </FileSection>
  );
}

function SideCard({ group }: { group: SideGroup }): ReactNode {
  const t = useText(recordWords);
  const list = useText(words);
  const say = useSay();
  const { side, principals, voices } = group;
  const [first, rest] = [principals.slice(0, shownAtOnce), principals.slice(shownAtOnce)];
  return (
    <section className="kit-sheet-card dispute-side" aria-label={say(sides[side])}>
      <h3 className="dispute-side__title">
        {say(sides[side])}{' '}
        <span className="kit-soft kit-num">{list('people', { n: principals.length })}</span>
      </h3>
      {voices.map(({ party, actsFor }) => (
        <Voice key={party.id} party={party} actsFor={actsFor} isAll={actsFor.length === principals.length} />
      ))}
      <ul className="dispute-people">
        {first.map((party) => (
          <PartyLine key={party.id} party={party} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className="kit-more">
          <summary>{t('morePeople', { n: rest.length })}</summary>
          <ul className="dispute-people">
            {rest.map((party) => (
              <PartyLine key={party.id} party={party} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** An agent or guardian, with whom they act for said first. */
function Voice({
  party,
  actsFor,
  isAll,
}: {
  party: Party;
  actsFor: readonly Party[];
  isAll: boolean;
}): ReactNode {
  const t = useText(recordWords);
  const say = useSay();
  const names = actsFor.map(({ name }) => name).join(t('comma'));
  const whom = isAll && actsFor.length > 1 ? t('actsForAll', { n: actsFor.length }) : t('actsFor', { names });
  return (
    <div className="dispute-voice">
      <p className="kit-line">
        <strong>{party.name}</strong>
        <StateTag tone="sky">{say(partyKinds[party.kind])}</StateTag>
        {party.authority === 'special' && <StateTag tone="lake">{t('specialShort')}</StateTag>}
        {party.authority === 'general' && <StateTag>{say(authorities.general)}</StateTag>}
        {party.phone && (
          <a className="kit-num" href={`tel:${party.phone}`}>
            {readablePhone(party.phone)}
          </a>
        )}
      </p>
      <p className="kit-by">{whom}</p>
    </div>
  );
}
