import { shortTownName } from '@xinan/cn/regions';
import { countyCentre, countyOutline, tileBounds, tilePath, type Tile } from '@xinan/cn/tile-map';
import { type MouseEvent, type ReactNode, useId } from 'react';
import { cityTiles, isCounty } from './places.ts';

/** A region as it is drawn. */
export interface MapRegion {
  readonly code: string;
  readonly name: string;
  /** CSS colour; null: hatched. */
  readonly fill: string | null;
  /** CSS colour of words on it; null: as on the page. */
  readonly ink: string | null;
  /** The number on the map. */
  readonly words: string;
  /** Name, figure and number in one line. */
  readonly spoken: string;
}

export interface TileMapProps {
  readonly regions: readonly MapRegion[];
  readonly label: string;
  /** The region under the pointer, here or in the table beside. */
  readonly lit?: string | null;
  readonly onLight?: (code: string | null) => void;
  /** Where a region leads; without it the map is a picture. */
  readonly hrefOf?: (code: string) => string;
  readonly onOpen?: (code: string) => void;
}

const tilesOf = (code: string): Tile[] => cityTiles.filter((tile) => tile.countyCode === code);
const outlineOf = (code: string) => countyOutline([...cityTiles], code, { inset: 0.02 });
const boxOf = (tiles: readonly Tile[], margin: number) => {
  const { x, y, width, height } = tileBounds([...tiles], margin);
  return `${x} ${y} ${width} ${height}`;
};

/** Words in the colour that reads on the tile, haloed in the tile's own so that the gaps do not cut them. */
const onFill = (region: MapRegion | undefined) =>
  region?.ink && region.fill ? { fill: region.ink, stroke: region.fill } : undefined;

/** Hatching for numbers that are not shown; the id is the page's own. */
function Hatch({ id }: { id: string }): ReactNode {
  return (
    <pattern id={id} width="0.36" height="0.36" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="kit-map__hatch-ground" width="0.36" height="0.36" />
      <line className="kit-map__hatch-line" x1="0.18" x2="0.18" y2="0.36" />
    </pattern>
  );
}

/** The city by county: all tiles of a county in one colour, its name and number on it. */
export function CountyMap({ regions, label, lit, onLight, hrefOf, onOpen }: TileMapProps): ReactNode {
  const hatch = useId();
  const open = (event: MouseEvent, code: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || !onOpen) return;
    event.preventDefault();
    onOpen(code);
  };
  const shape = (region: MapRegion) => {
    const { code, fill, name, words, spoken } = region;
    const tiles = tilesOf(code);
    const centre = countyCentre([...cityTiles], code);
    return (
      <>
        <path
          className="kit-map__tiles"
          d={tiles.map((tile) => tilePath(tile, 0.93)).join('')}
          fill={fill ?? `url(#${hatch})`}
        >
          <title>{spoken}</title>
        </path>
        <path className="kit-map__outline" d={outlineOf(code)} />
        <text className="kit-map__name" style={onFill(region)} x={centre.x} y={centre.y - 0.3}>
          {name}
        </text>
        <text className="kit-map__number" style={onFill(region)} x={centre.x} y={centre.y + 1.12}>
          {words}
        </text>
      </>
    );
  };
  const handlers = (code: string) => ({
    className: 'kit-map__region',
    onPointerEnter: () => onLight?.(code),
    onPointerLeave: () => onLight?.(null),
  });
  return (
    <svg
      className="kit-map"
      viewBox={boxOf(cityTiles, 0.3)}
      role={hrefOf ? 'group' : 'img'}
      aria-label={label}
    >
      <defs>
        <Hatch id={hatch} />
      </defs>
      {regions.map((region) =>
        hrefOf ? (
          <a
            key={region.code}
            {...handlers(region.code)}
            href={hrefOf(region.code)}
            onClick={(event) => open(event, region.code)}
            onFocus={() => onLight?.(region.code)}
            onBlur={() => onLight?.(null)}
          >
            {shape(region)}
          </a>
        ) : (
          <g key={region.code} {...handlers(region.code)}>
            {shape(region)}
          </g>
        ),
      )}
      {lit != null && isCounty(lit) && <path className="kit-map__lit" d={outlineOf(lit)} />}
    </svg>
  );
}

/** One county by township: each tile its own colour, the other counties faint around it. */
export function TownMap({
  county,
  regions,
  label,
  lit,
  onLight,
}: TileMapProps & { county: string }): ReactNode {
  const hatch = useId();
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const tiles = tilesOf(county);
  return (
    <svg className="kit-map kit-map--towns" viewBox={boxOf(tiles, 0.5)} role="img" aria-label={label}>
      <defs>
        <Hatch id={hatch} />
      </defs>
      <path
        className="kit-map__around"
        d={cityTiles
          .filter((tile) => tile.countyCode !== county)
          .map((tile) => tilePath(tile))
          .join('')}
      />
      {tiles.map((tile) => {
        const region = byCode.get(tile.code);
        return (
          <g
            key={tile.code}
            className={`kit-map__region${lit === tile.code ? ' kit-map__region--lit' : ''}`}
            onPointerEnter={() => onLight?.(tile.code)}
            onPointerLeave={() => onLight?.(null)}
          >
            <path className="kit-map__tiles" d={tilePath(tile)} fill={region?.fill ?? `url(#${hatch})`} />
            <text className="kit-map__town" style={onFill(region)} x={tile.x} y={tile.y - 0.12}>
              {shortTownName(tile.name)}
            </text>
            <text className="kit-map__town-number" style={onFill(region)} x={tile.x} y={tile.y + 0.42}>
              {region?.words ?? ''}
            </text>
            <title>{region?.spoken ?? tile.name}</title>
          </g>
        );
      })}
    </svg>
  );
}
