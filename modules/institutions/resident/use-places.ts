import type { OutputOf } from '@xinan/contract-kit';
import { type Load, useApp, useLoad } from '@xinan/resident-kit';
import { useEffect, useState } from 'preact/hooks';
import { listInstitutions } from '../contract.ts';
import type { InstitutionKind } from '../domain.ts';

export interface PlaceFilter {
  /** A county's or township's code, or '' for the whole city; a township asks for its whole county. */
  readonly region: string;
  readonly kind?: InstitutionKind | '';
  readonly search?: string;
}

export type FoundPlaces = OutputOf<typeof listInstitutions>;

/** A county at once (200 is the most the server gives); of the whole city enough to begin with on a slow network. */
const limits = { city: 60, county: 200 } as const;

/** The server's answer to a filter: places, and how many there are in all. */
export function usePlaces({ region, kind = '', search = '' }: PlaceFilter): Load<FoundPlaces> {
  const { call } = useApp();
  const county = region.slice(0, 6);
  const query = {
    limit: county ? limits.county : limits.city,
    ...(county ? { region: county } : {}),
    ...(kind ? { kind } : {}),
    ...(search.trim() ? { search: search.trim() } : {}),
  };
  return useLoad(`places ${JSON.stringify(query)}`, (signal) =>
    call(listInstitutions, { query }, { signal }),
  );
}

const typingPauseMs = 300;

/** A typed text once the typing has paused. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), typingPauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
