import { parseIdentity, parsePhone } from '@xinan/cn';
import type { Bilingual, InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { nameRegions } from '@xinan/regions';
import { sql } from 'kysely';
import type { searchSimilar as route } from '../../contract.ts';
import { type ListedCase, listedColumns, tellRow } from '../record/tell-row.ts';
import { readClocks } from '../steps/read-clocks.ts';
import { placeIndexOf } from './read-intake.ts';

type Body = InputOf<typeof route>['body'];
type Mark = 'identity_index' | 'phone_index' | 'name_index';

const dayMs = 86_400_000;
const most = 20;
const because: Readonly<Record<Mark | 'place', Bilingual>> = {
  identity_index: { zh: '同一证件号码', en: 'the same identity number' },
  phone_index: { zh: '同一电话', en: 'the same telephone' },
  name_index: { zh: '同名', en: 'the same name' },
  place: { zh: '同一地点', en: 'the same place' },
};

/** Blind indexes of everything the people can be known by; what is not valid is left out, the form says so elsewhere. */
function marksOf(tx: ActorTx, people: Body['people']): Record<Mark, Buffer[]> {
  const indexes = (kind: 'identity' | 'phone' | 'name', values: readonly (string | undefined)[]) =>
    values.flatMap((value) => (value ? [tx.vault.blindIndex(kind, value)] : []));
  const identity = people.map(({ identityNumber }) => {
    const read = identityNumber ? parseIdentity(identityNumber) : undefined;
    return read?.kind === 'valid' ? read.normalized : undefined;
  });
  const phone = people.map(({ phone: text }) => {
    const read = text ? parsePhone(text) : undefined;
    return read && read.kind !== 'invalid' ? read.normalized : undefined;
  });
  return {
    identity_index: indexes('identity', identity),
    phone_index: indexes('phone', phone),
    name_index: indexes(
      'name',
      people.map(({ name }) => name?.trim()),
    ),
  };
}

/** Cases that share a mark of a person. A name alone says little, so it is looked for at the same place only. */
async function casesOfPeople(
  tx: ActorTx,
  marks: Record<Mark, Buffer[]>,
  { since, atPlace }: { since: Date; atPlace: ReadonlySet<string> },
): Promise<Map<string, Set<Mark>>> {
  const found = new Map<string, Set<Mark>>();
  for (const mark of Object.keys(marks) as Mark[]) {
    const onlyAtPlace = mark === 'name_index';
    if (marks[mark].length === 0 || (onlyAtPlace && atPlace.size === 0)) continue;
    let looked = tx.db
      .selectFrom('dispute_parties')
      .innerJoin('disputes', 'disputes.id', 'dispute_parties.dispute_id')
      .select('disputes.id')
      .where(`dispute_parties.${mark}`, 'in', marks[mark])
      .where('disputes.found_at', '>=', since)
      .orderBy('disputes.found_at', 'desc')
      .limit(200);
    if (onlyAtPlace) looked = looked.where('disputes.id', 'in', [...atPlace]);
    const rows = await tx.all(looked);
    for (const { id } of rows) found.set(id, (found.get(id) ?? new Set()).add(mark));
  }
  return found;
}

const casesAtPlace = async (tx: ActorTx, place: Buffer | null, since: Date): Promise<Set<string>> =>
  new Set(
    place
      ? (
          await tx.all(
            tx.db
              .selectFrom('disputes')
              .select('id')
              .where('place_index', '=', place)
              .where('found_at', '>=', since)
              .orderBy('found_at', 'desc')
              .limit(200),
          )
        ).map(({ id }) => id)
      : [],
  );

/** 查重与反复检索: cases of the same people or at the same place within the recurrence term, the newest first. */
export async function searchSimilar(
  tx: ActorTx,
  { body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const days = body.days ?? (await readClocks(tx)).recurrenceDays;
  const since = new Date(tx.now.getTime() - days * dayMs);
  const atPlace = await casesAtPlace(tx, placeIndexOf(tx, body.regionCode, body.place), since);
  const people = await casesOfPeople(tx, marksOf(tx, body.people), { since, atPlace });
  const reasons = new Map<string, (Mark | 'place')[]>();
  for (const id of new Set([...people.keys(), ...atPlace])) {
    const marks = [...(people.get(id) ?? [])];
    reasons.set(id, [...marks, ...(atPlace.has(id) ? (['place'] as const) : [])]);
  }
  reasons.delete(body.except ?? '');
  if (reasons.size === 0) return { rows: [] };
  const rows: ListedCase[] = await tx.all(
    tx.db
      .selectFrom('disputes')
      .select(listedColumns)
      .select(sql<boolean>`false`.as('assigned_to_me'))
      .where('id', 'in', [...reasons.keys()])
      .orderBy('found_at', 'desc')
      .limit(most),
  );
  for (const { id } of rows) tx.touch(id);
  const names = await nameRegions(
    tx,
    rows.map(({ region_code }) => region_code),
  );
  return {
    rows: rows.map((row) => ({
      ...tellRow(row, { duty: undefined, names, now: tx.now }),
      because: (reasons.get(row.id) ?? []).map((reason) => because[reason]),
      daysAgo: Math.floor((tx.now.getTime() - row.found_at.getTime()) / dayMs),
    })),
  };
}
