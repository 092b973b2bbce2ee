import { Icon, useSay, useText } from '@xinan/resident-kit';
import { clock, mapPin, phone } from '@xinan/ui/icons';
import type { Institution } from '../contract.ts';
import { helpWords } from '../locales/resident.ts';
import { kindWords, placesWords } from '../locales/resident-places.ts';

/** One place: what it is, where, when, and how to ring it. */
export function PlaceCard({ place }: { place: Institution }) {
  const t = useText(placesWords);
  const help = useText(helpWords);
  const say = useSay();
  return (
    <article class="card place">
      <div class="cluster cluster--apart">
        <h3>{say(place.name)}</h3>
        <span class="tag">{say(kindWords[place.kind])}</span>
      </div>
      <p class="place__line">
        <Icon path={mapPin} small />
        <span>
          <span class="visually-hidden">{t('address')} </span>
          {place.address}
        </span>
      </p>
      <p class="place__line">
        <Icon path={clock} small />
        <span>
          <span class="visually-hidden">{t('hours')} </span>
          {say(place.openingHours)}
        </span>
      </p>
      {place.services.length > 0 && <p class="soft small">{place.services.map(say).join(' · ')}</p>}
      {place.phone && (
        <a class="button button--quiet place__call" href={`tel:${place.phone}`}>
          <Icon path={phone} small />
          <span>
            <span class="visually-hidden">{help('call')} </span>
            <span class="num">{place.phone}</span>
          </span>
        </a>
      )}
    </article>
  );
}
