import type { LineKind } from '@xinan/institutions/domain';
import { makeId, randomStream } from '../random.ts';
import { makeDemoLandline } from './phones.ts';

export interface HelpLineRecord {
  readonly id: string;
  readonly kind: LineKind;
  readonly number: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly hours: { readonly zh: string; readonly en: string };
  readonly alwaysOpen: boolean;
  readonly sort: number;
}

/** The city's own line: invented, cannot ring. */
export const cityLineNumber = makeDemoLandline(12_356);

const aroundTheClock = { zh: '24 小时', en: '24 hours' };

const lines: readonly Omit<HelpLineRecord, 'id' | 'sort'>[] = [
  {
    kind: 'psychological',
    number: '12356',
    name: { zh: '心理援助热线', en: 'Psychological help line' },
    hours: aroundTheClock,
    alwaysOpen: true,
  },
  {
    kind: 'emergency_police',
    number: '110',
    name: { zh: '报警', en: 'Police' },
    hours: aroundTheClock,
    alwaysOpen: true,
  },
  {
    kind: 'emergency_medical',
    number: '120',
    name: { zh: '急救', en: 'Ambulance' },
    hours: aroundTheClock,
    alwaysOpen: true,
  },
  {
    kind: 'emergency_fire',
    number: '119',
    name: { zh: '火警与救援', en: 'Fire and rescue' },
    hours: aroundTheClock,
    alwaysOpen: true,
  },
  {
    kind: 'service',
    number: cityLineNumber,
    name: {
      zh: '宿州心安热线（演示号码，打不通）',
      en: 'Suzhou Xinan line (invented number, does not ring)',
    },
    hours: { zh: '每天 8:00–22:00', en: 'Daily 8:00–22:00' },
    alwaysOpen: false,
  },
];

/** The lines in the order to call them. */
export function generateHelpLines(seed: number): HelpLineRecord[] {
  const random = randomStream(seed, 'help-lines');
  return lines.map((line, index) => ({
    ...line,
    id: makeId(random, new Date('2023-01-01T00:00:00Z')),
    sort: index + 1,
  }));
}
