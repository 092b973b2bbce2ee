import { useApp, useText } from '@xinan/resident-kit';
import { placesWords } from '../locales/resident-places.ts';
import type { DrawnCity, DrawnCounty, DrawnTile } from './city-tiles.ts';

interface TileMapProps {
  city: DrawnCity;
  /** A county's or township's code, or '' for the whole city. */
  region: string;
  onPick: (region: string) => void;
  /** Townships that have something to show are drawn darker. */
  filled?: ReadonlySet<string>;
}

const onKey = (act: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  act();
};

const tileClass = (tile: DrawnTile, region: string, filled: ReadonlySet<string> | undefined): string =>
  ['tile-map__tile', filled?.has(tile.code) ? 'is-filled' : '', tile.code === region ? 'is-here' : '']
    .filter(Boolean)
    .join(' ');

/** The whole city: a county is one big target. */
function Counties({ city, region, onPick, filled }: TileMapProps) {
  const { locale } = useApp();
  return (
    <>
      {city.counties.map((county) => (
        <g
          key={county.code}
          class="tile-map__county"
          role="button"
          tabindex={0}
          onClick={() => onPick(county.code)}
          onKeyDown={onKey(() => onPick(county.code))}
        >
          {county.tiles.map((tile) => (
            <path key={tile.code} d={tile.path} class={tileClass(tile, region, filled)} />
          ))}
          <path d={county.outline} class="tile-map__outline" />
          <text x={county.centre.x} y={county.centre.y} class="tile-map__county-name">
            {county.name[locale]}
          </text>
        </g>
      ))}
    </>
  );
}

/** One county, near enough to tap a township. */
function Towns({ county, region, onPick, filled }: TileMapProps & { county: DrawnCounty }) {
  return (
    <>
      {county.tiles.map((tile) => (
        <g
          key={tile.code}
          class="tile-map__town"
          role="button"
          tabindex={0}
          aria-pressed={tile.code === region}
          onClick={() => onPick(tile.code)}
          onKeyDown={onKey(() => onPick(tile.code))}
        >
          <path d={tile.path} class={tileClass(tile, region, filled)} />
          <text
            x={tile.at.x}
            y={tile.at.y}
            class={tile.shortName.length > 3 ? 'tile-map__town-name is-long' : 'tile-map__town-name'}
          >
            {tile.shortName}
          </text>
        </g>
      ))}
    </>
  );
}

/** A schematic of the city to tap: counties first, then the townships of one. */
export function TileMap(props: TileMapProps) {
  const t = useText(placesWords);
  const county = props.city.counties.find(({ code }) => props.region !== '' && props.region.startsWith(code));
  return (
    <figure class="tile-map">
      <svg viewBox={county?.viewBox ?? props.city.viewBox} role="group" aria-label={t('mapLabel')}>
        {county ? <Towns {...props} county={county} /> : <Counties {...props} />}
      </svg>
    </figure>
  );
}
