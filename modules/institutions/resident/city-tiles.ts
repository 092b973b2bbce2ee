import { type City, shortTownName } from '@xinan/cn/regions';
import { suzhou } from '@xinan/cn/regions-data';
import {
  countyCentre,
  countyOutline,
  layoutTiles,
  type Point,
  type Tile,
  tileBounds,
  tilePath,
} from '@xinan/cn/tile-map';

export interface DrawnTile {
  code: string;
  name: string;
  shortName: string;
  at: Point;
  path: string;
}
export interface DrawnCounty {
  code: string;
  name: { zh: string; en: string };
  centre: Point;
  outline: string;
  tiles: DrawnTile[];
  /** Of this county alone, for `viewBox`. */
  viewBox: string;
}
export interface DrawnCity {
  counties: DrawnCounty[];
  viewBox: string;
}

const boxOf = (tiles: Tile[]): string => {
  const { x, y, width, height } = tileBounds(tiles, 0.3);
  return [x, y, width, height].map((side) => Number(side.toFixed(2))).join(' ');
};

const drawTile = (tile: Tile): DrawnTile => ({
  code: tile.code,
  name: tile.name,
  shortName: shortTownName(tile.name),
  at: { x: tile.x, y: tile.y },
  path: tilePath(tile),
});

/** Everything the schematic needs, computed once. */
export function drawCity(city: City): DrawnCity {
  const tiles = layoutTiles(city);
  const counties = city.counties.map(({ code, name }) => {
    const own = tiles.filter((tile) => tile.countyCode === code);
    return {
      code,
      name,
      centre: countyCentre(tiles, code),
      outline: countyOutline(tiles, code, { inset: 0.05 }),
      tiles: own.map(drawTile),
      viewBox: boxOf(own),
    };
  });
  return { counties, viewBox: boxOf(tiles) };
}

/** The schematic of a city we have a plan for, else null: then only the lists are shown. */
export function cityDrawing(cityCode: string): DrawnCity | null {
  return cityCode === suzhou.code ? drawCity(suzhou) : null;
}
