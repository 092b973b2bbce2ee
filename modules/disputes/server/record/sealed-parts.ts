/** What of the registration is sealed. */
export interface IntakeContent {
  readonly facts: string;
  readonly claims: readonly string[];
  readonly place: string | null;
}
/** What of a party is sealed beside the name. */
export interface ContactContent {
  readonly phone: string | null;
  readonly identityNumber: string | null;
  readonly sex: 'female' | 'male' | 'not_said' | null;
  readonly birthDate: string | null;
  readonly ethnicity: string | null;
  readonly occupation: string | null;
  readonly address: string | null;
  readonly representative: string | null;
}
export interface SessionContent {
  readonly place: string;
  readonly minutes: string;
}
export interface AgreementContent {
  readonly facts: string;
  readonly terms: readonly string[];
  readonly performance: string;
}
export interface PerformanceContent {
  readonly what: string;
  readonly note: string | null;
}
