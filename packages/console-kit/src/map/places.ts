import { suzhou } from '@xinan/cn/regions-data';
import { layoutTiles, type Tile } from '@xinan/cn/tile-map';

/** The city whose tiles are drawn. */
export const city = suzhou;

/** Every township's tile; laid out once. */
export const cityTiles: readonly Tile[] = layoutTiles(city);

export const isCity = (code: string): boolean => code === city.code;

const townCodes: ReadonlySet<string> = new Set(cityTiles.map(({ code }) => code));

/** Whether a child of `region` is drawn; zones, new counties and facts without a place stand in the table only. */
export const isDrawn = (code: string, region: string): boolean =>
  code !== region && (isCounty(code) || townCodes.has(code));

/** Whether the place is a county with tiles. */
export const isCounty = (code: string): boolean => city.counties.some((county) => county.code === code);
