import { Icon, readablePhone, Section, StateTag, useSay, useText } from '@xinan/console-kit';
import { phone } from '@xinan/ui/icons';
import type { ReactNode } from 'react';
import type { PoliceView } from '../../contract.ts';
import { partyKinds, type Side, sides, wordsOf } from '../../domain.ts';
import { jointWords } from '../../locales/console-joint.ts';

/** Who they are, on which side, how to reach them, and no more. */
export function JointParties({ parties }: { parties: PoliceView['parties'] }): ReactNode {
  const t = useText(jointWords);
  const say = useSay();
  return (
    <Section title={t('parties')}>
      <div className="dispute-sides">
        {(wordsOf(sides) as Side[])
          .map((side) => ({ side, own: parties.filter((party) => party.side === side) }))
          .filter(({ own }) => own.length > 0)
          .map(({ side, own }) => (
            <section key={side} className="kit-sheet-card dispute-side" aria-label={say(sides[side])}>
              <h3 className="dispute-side__title">{say(sides[side])}</h3>
              <ul className="dispute-people">
                {own.map((party) => (
                  <li key={party.id} className="kit-line">
                    <strong>{party.name}</strong>
                    {party.kind !== 'person' && <StateTag>{say(partyKinds[party.kind])}</StateTag>}
                    {party.isMinor && <StateTag tone="amber">{t('minor')}</StateTag>}
                    {party.phone && (
                      <a className="kit-num" href={`tel:${party.phone}`}>
                        <Icon path={phone} size={12} /> {readablePhone(party.phone)}
                      </a>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </div>
    </Section>
  );
}
