import { Bilingual, closed, Nullable, RegionCode, route } from '@xinan/contract-kit';
import { Type, type Static } from 'typebox';

export const Region = Type.Object(
  {
    code: RegionCode,
    parentCode: Nullable(RegionCode),
    level: Type.Integer({ minimum: 1, maximum: 6 }),
    name: Bilingual,
  },
  closed,
);
export type Region = Static<typeof Region>;

export const listRegions = route({
  id: 'regions.list',
  method: 'GET',
  path: '/api/regions',
  action: 'place.browse',
  summary: {
    zh: '行政区划：某地的下一级；不给则为本市',
    en: 'Children of a region; the city itself when none is named',
  },
  query: Type.Object({ parent: Type.Optional(RegionCode) }, closed),
  response: Type.Object({ city: Region, regions: Type.Array(Region) }, closed),
});

/** A city's own approved outlines, or null: then the schematic tile map is drawn. */
export const getCityMap = route({
  id: 'regions.map',
  method: 'GET',
  path: '/api/city-map',
  action: 'place.browse',
  summary: {
    zh: '本市地图：示意图块，或本市经审核的边界与审图号',
    en: 'The city map: schematic tiles, or approved outlines with their review number',
  },
  response: Type.Object(
    {
      kind: Type.Union([Type.Literal('tiles'), Type.Literal('geojson')]),
      reviewNumber: Nullable(Type.String()),
      geojson: Nullable(Type.Unknown()),
    },
    closed,
  ),
});
