import { RoomLink, useDesk, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { reportWords } from '../locales/console.ts';
import { city, isCity } from '@xinan/console-kit/map';

/** City › county; a person whose area is a county starts there. */
export function RegionTrail({
  region,
  pathOf,
}: {
  region: { readonly code: string; readonly name: { zh: string; en: string } };
  pathOf: (code: string) => string;
}): ReactNode {
  const t = useText(reportWords);
  const say = useSay();
  const { person } = useDesk();
  const fromCity = person.regionCode === null || isCity(person.regionCode);
  return (
    <nav className="rep-trail" aria-label={t('region')}>
      <ol>
        {fromCity && !isCity(region.code) && (
          <li>
            <RoomLink to={pathOf(city.code)}>{say(city.name)}</RoomLink>
          </li>
        )}
        <li aria-current="page">{say(region.name)}</li>
      </ol>
    </nav>
  );
}
