import type {
  ConsentKind,
  ConsentWay,
  CounsellingDutyKind,
  CounsellingState,
  CounsellingStep,
  CourseStep,
  EmotionChange,
  MeetingWish,
  ReferralPlace,
  SessionWay,
  Wish,
} from '@xinan/counselling/domain';
import type { Signer } from './case-record.ts';

/** Somebody of the staff: whoever acts here has an account. */
export type Colleague = Signer & { readonly accountId: string };

export interface CounsellingEvent {
  readonly id: string;
  readonly at: Date;
  readonly step: CounsellingStep | 'request';
  readonly from: CounsellingState | null;
  readonly to: CounsellingState;
  readonly by: Colleague;
}

export interface CounsellingConsent {
  readonly id: string;
  readonly at: Date;
  readonly kind: ConsentKind;
  readonly way: ConsentWay | null;
  readonly by: Colleague;
}

export interface CounsellingTalk {
  readonly id: string;
  readonly step: CourseStep;
  readonly heldAt: Date;
  readonly writtenAt: Date;
  readonly minutes: number;
  readonly way: SessionWay;
  readonly wish: Wish;
  readonly emotionBefore: number | null;
  readonly emotionAfter: number | null;
  readonly note: string;
}

export interface CounsellingStepRecord {
  readonly step: CourseStep;
  readonly startedAt: Date;
  readonly endedAt: Date;
  readonly note: string;
  readonly next: string;
}

/** How a course ended, as statistics count it. */
export interface CounsellingEnd {
  readonly at: Date;
  readonly how: 'finished' | 'declined' | 'unreached' | 'stopped' | 'referred';
  readonly emotion: EmotionChange;
}

/** A counselling case as plain data: nothing sealed, nothing written. */
export interface CounsellingRecord {
  readonly id: string;
  readonly regionCode: string;
  readonly requestedAt: Date;
  readonly requester: Colleague;
  readonly meetingWish: MeetingWish;
  readonly person: {
    readonly name: string;
    readonly phone: string;
    readonly preferredTime: string | null;
    readonly topic: string;
  };
  state: CounsellingState;
  counsellor: Colleague | null;
  assignedAt: Date | null;
  consented: boolean;
  begunAt: Date | null;
  stepStartedAt: Date | null;
  nextAt: Date | null;
  end: CounsellingEnd | null;
  referredTo: ReferralPlace | null;
  duty: { readonly kind: CounsellingDutyKind; readonly openedAt: Date; readonly dueAt: Date } | null;
  readonly events: CounsellingEvent[];
  readonly consents: CounsellingConsent[];
  readonly talks: CounsellingTalk[];
  readonly steps: CounsellingStepRecord[];
}
