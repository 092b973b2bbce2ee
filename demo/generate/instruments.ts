import type { ResidentWords } from '@xinan/instruments/contract';
import { checkDraft } from '@xinan/instruments/domain';
import type { Instrument, InstrumentDraft } from '@xinan/scoring';
import type { Role } from '@xinan/policy';
import { makeId, randomStream } from '../random.ts';
import {
  decisionTexts,
  draftNotes,
  faultyForm,
  faultyWords,
  releasedForm,
  releasedWords,
} from '../texts/instrument-texts.ts';
import { getInstrument } from './answers.ts';
import type { StaffRecord } from './staff.ts';

export interface InstrumentDecisionRecord {
  readonly id: string;
  readonly kind: string;
  readonly instrumentId: string;
  readonly edition: string;
  readonly locale: string | null;
  readonly reason: string;
  readonly by: StaffRecord;
  readonly at: Date;
}

export interface InstrumentDraftRecord {
  readonly id: string;
  readonly document: InstrumentDraft;
  readonly resident: ResidentWords;
  readonly faults: number;
  readonly note: string;
  readonly writer: StaffRecord;
  readonly writtenAt: Date;
  /** Set where it was released. */
  readonly released: {
    readonly editionId: string;
    readonly instrument: Instrument;
    readonly by: StaffRecord;
    readonly at: Date;
    readonly reason: string;
  } | null;
}

export interface InstrumentRecords {
  readonly decisions: readonly InstrumentDecisionRecord[];
  readonly drafts: readonly InstrumentDraftRecord[];
}

const dayMs = 86_400_000;

/** Of the instruments: two approved wordings, one retired, one of the city's own, one still being written. */
export function generateInstruments({
  seed,
  now,
  staff,
}: {
  readonly seed: number;
  readonly now: Date;
  readonly staff: readonly StaffRecord[];
}): InstrumentRecords {
  const random = randomStream(seed, 'instruments');
  const daysAgo = (days: number) => new Date(now.getTime() - days * dayMs);
  const holding = (role: Role): StaffRecord => {
    const person = staff.find((each) => each.role === role);
    if (!person) throw new Error(`nobody is ${role}`);
    return person;
  };
  const writer = holding('instrument_manager');
  const approver = holding('instrument_approver');

  const decisions = decisionTexts.map(({ id, daysAgo: days, ...decision }) => ({
    ...decision,
    id: makeId(random, daysAgo(days)),
    instrumentId: id,
    edition: getInstrument(id).edition,
    by: approver,
    at: daysAgo(days),
  }));
  const { instrument } = checkDraft(releasedForm, releasedWords);
  if (!instrument) throw new Error('the released form of the demonstration has faults');
  const released: InstrumentDraftRecord = {
    id: makeId(random, daysAgo(25)),
    document: releasedForm,
    resident: releasedWords,
    faults: 0,
    note: draftNotes.released,
    writer,
    writtenAt: daysAgo(24),
    released: {
      editionId: makeId(random, daysAgo(20)),
      instrument,
      by: approver,
      at: daysAgo(20),
      reason: draftNotes.releaseReason,
    },
  };
  const faulty: InstrumentDraftRecord = {
    id: makeId(random, daysAgo(3)),
    document: faultyForm,
    resident: faultyWords,
    faults: checkDraft(faultyForm, faultyWords).faults.length,
    note: draftNotes.faulty,
    writer,
    writtenAt: daysAgo(1),
    released: null,
  };
  return { decisions, drafts: [released, faulty] };
}
