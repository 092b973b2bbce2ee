import type { ScoreRow, TownInputs } from '@xinan/city-index/domain';
import type { IndicatorInput } from '@xinan/indicators';
import { randomStream } from '../../random.ts';
import type { CountyPlaces } from '../places.ts';

/** Villages with a psychological service room: what places of real counties would say is not known. */
export const roomsIndicator = 'E1-01';

/** How far towns of one county lie apart: some have a room in each village, some have hardly begun. */
const unlikeness = 0.3;

/** The villages of a county dealt out to its towns as evenly as they go. */
const dealt = (villages: number, towns: number, place: number): number =>
  Math.floor(villages / towns) + (place < villages % towns ? 1 : 0);

/** Invented so that the towns of a county add up to what the county reported. The same seed keeps the same towns ahead. */
export function dealRooms(
  seed: number,
  counties: readonly CountyPlaces[],
  rows: readonly ScoreRow[],
): TownInputs {
  const inputs = new Map<string, ReadonlyMap<string, IndicatorInput>>();
  for (const { code: county, towns } of counties) {
    const whole = rows.find(({ unit, code }) => unit === county && code === roomsIndicator);
    const { numerator, denominator } = whole ?? {};
    if (numerator == null || denominator == null || towns.length === 0) continue;
    const random = randomStream(seed, `index/rooms/${county}`);
    const leans = towns.map(() => random.normal() * unlikeness);
    const villages = towns.flatMap((_, town) =>
      Array.from({ length: dealt(denominator, towns.length, town) }, () => ({
        town,
        turn: random.next() + (leans[town] ?? 0),
      })),
    );
    const withRoom = villages
      .toSorted((one, other) => one.turn - other.turn)
      .slice(0, numerator)
      .map(({ town }) => town);
    for (const [place, { code }] of towns.entries())
      inputs.set(
        code,
        new Map([
          [
            roomsIndicator,
            {
              status: 'reported',
              numerator: withRoom.filter((town) => town === place).length,
              denominator: dealt(denominator, towns.length, place),
            },
          ],
        ]),
      );
  }
  return inputs;
}
