import type { LocalDate } from '@xinan/cn/dates';
import type { CredentialKind, Post, Profession, ShiftState, Speciality } from '@xinan/practitioners/domain';

export interface CredentialRecord {
  readonly id: string;
  readonly kind: CredentialKind;
  readonly issuer: string;
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly expiresOn: LocalDate | null;
}

export interface ShiftRecord {
  readonly id: string;
  readonly post: Post;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly state: ShiftState;
}

/** 聘书. */
export interface LetterRecord {
  readonly id: string;
  readonly number: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
}

export interface AbsenceRecord {
  readonly id: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** Somebody who gives the service, with or without an account. */
export interface PractitionerRecord {
  readonly id: string;
  readonly accountId: string | null;
  readonly name: string;
  readonly profession: Profession;
  readonly institutionId: string;
  readonly regionCode: string;
  readonly title: string | null;
  readonly bio: string | null;
  readonly specialities: readonly Speciality[];
  readonly isConsultant: boolean;
  readonly mostCases: number;
  readonly credentials: readonly CredentialRecord[];
  readonly shifts: readonly ShiftRecord[];
  readonly letter: LetterRecord | null;
  readonly absences: readonly AbsenceRecord[];
}
