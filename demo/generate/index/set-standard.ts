import { setStandardBody, setStandardCode, setStandardFrame } from '@xinan/city-index/domain';
import { makeId, randomStream } from '../../random.ts';
import type { StandardRecord, StandardVersionRecord } from '../standards.ts';
import { setCode, type SetRecord } from './index-sets.ts';

/** The adopted versions of the city's set as one standard of the library, each in force until the next. */
export function generateSetStandard(seed: number, sets: readonly SetRecord[]): StandardRecord {
  const random = randomStream(seed, 'index/set-standard');
  const adopted = sets
    .filter(({ validFrom }) => validFrom !== null)
    .toSorted((one, other) => ((one.validFrom ?? '') < (other.validFrom ?? '') ? -1 : 1));
  const versions = adopted.map((record, place): StandardVersionRecord => {
    const next = adopted[place + 1];
    return {
      id: makeId(random, record.draftedAt),
      number: place + 1,
      state: next ? 'superseded' : 'in_force',
      body: setStandardBody(record.set),
      note: {
        zh: `指标集 ${record.set.version} 批准生效。`,
        en: `Version ${record.set.version} of the set is adopted.`,
      },
      author: record.drafter,
      writtenAt: record.draftedAt,
      approver: record.adopter,
      approvedAt: record.adoptedAt,
      validFrom: record.validFrom,
      validUntil: null,
      supersededOn: next?.validFrom ?? null,
    };
  });
  const last = adopted.at(-1);
  if (!last) throw new Error('no version of the set is adopted');
  return {
    id: makeId(random, last.draftedAt),
    shipped: { ...setStandardFrame, code: setStandardCode(setCode), title: last.set.title },
    versions,
  };
}
