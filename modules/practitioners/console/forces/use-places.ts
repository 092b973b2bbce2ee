import { useDesk, useRouteQuery, useSay } from '@xinan/console-kit';
import { listRegions } from '@xinan/regions/contract';

export interface PlaceOption {
  readonly value: string;
  readonly label: string;
}

/** The places just below the reader's own, to filter by. */
export function usePlaces(): PlaceOption[] {
  const say = useSay();
  const { person } = useDesk();
  const regions = useRouteQuery(listRegions, {
    query: person.regionCode ? { parent: person.regionCode } : {},
  });
  return (regions.data?.regions ?? []).map(({ code, name }) => ({ value: code, label: say(name) }));
}
