import { formatDate } from '@xinan/cn/dates';
import { useApp, useSay, useText } from '@xinan/resident-kit';
import { sides } from '../../domain.ts';
import { followWords } from '../../locales/resident-follow.ts';
import { useCase } from './use-case.ts';

/** What was registered, who the two sides are, and what happened so far. */
export function StorySection() {
  const t = useText(followWords);
  const say = useSay();
  const { locale } = useApp();
  const { view } = useCase();
  return (
    <section class="stack">
      <details class="card fold">
        <summary>{t('factsTitle')}</summary>
        <div class="stack">
          <p class="as-written">{view.facts}</p>
          {view.claims.length > 0 && (
            <div class="stack stack--tight">
              <h3>{t('claimsTitle')}</h3>
              <ul class="suggestions">
                {view.claims.map((claim) => (
                  <li key={claim}>{claim}</li>
                ))}
              </ul>
            </div>
          )}
          <dl class="facts">
            {view.parties.map(({ id, side, name }) => (
              <>
                <dt>{say(sides[side])}</dt>
                <dd>
                  {name}
                  {id === view.me.partyId && t('partyMe')}
                </dd>
              </>
            ))}
          </dl>
        </div>
      </details>
      {view.timeline.length > 0 && (
        <details class="card fold">
          <summary>{t('timelineTitle')}</summary>
          <ol class="suggestions past">
            {view.timeline.map(({ at, label }) => (
              <li key={`${at}${label.zh}`}>
                <span class="soft small num">{formatDate(new Date(at), locale)}</span>
                <br />
                {say(label)}
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
