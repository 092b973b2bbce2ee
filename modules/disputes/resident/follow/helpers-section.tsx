import { Icon, useSay, useText } from '@xinan/resident-kit';
import { people, person, phone } from '@xinan/ui/icons';
import { teamParts } from '../../domain.ts';
import { followWords } from '../../locales/resident-follow.ts';
import { useCase } from './use-case.ts';

/** Who helps, by name and part, and the number to ring. */
export function HelpersSection() {
  const t = useText(followWords);
  const say = useSay();
  const { view } = useCase();
  const { team, committee, contactPhone } = view;
  const nobody = team.length === 0 && committee === null;
  return (
    <section class="stack" aria-labelledby="helpers">
      <h2 id="helpers">{t('helpersTitle')}</h2>
      {nobody && <p class="soft">{t('helpersNone')}</p>}
      {(!nobody || contactPhone) && (
        <ul class="rows">
          {team.map(({ part, name }) => (
            <li key={`${part}${name}`} class="row">
              <Icon path={person} />
              <span class="row__text">
                {name}
                <span class="row__hint">{say(teamParts[part])}</span>
              </span>
            </li>
          ))}
          {committee && (
            <li class="row">
              <Icon path={people} />
              <span class="row__text">{say(committee)}</span>
            </li>
          )}
          {contactPhone && (
            <li>
              <a class="row" href={`tel:${contactPhone}`}>
                <Icon path={phone} />
                <span class="row__text">{t('callOffice')}</span>
                <strong class="num">{contactPhone}</strong>
              </a>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}
