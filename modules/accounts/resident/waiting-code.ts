/** A code that was asked for and not yet entered; kept in memory, so that a look at another page does not lose it. */
export interface WaitingCode {
  readonly ticket: string;
  readonly phone: string;
  /** Milliseconds of the epoch from which a new code may be asked for. */
  readonly resendAtMs: number;
}

let waiting: WaitingCode | undefined;

export const waitingCode = (): WaitingCode | undefined => waiting;

export function keepWaitingCode(code: WaitingCode | undefined): void {
  waiting = code;
}

/** Whole seconds until a new code may be asked for, 0 when it may. */
export const secondsUntil = (resendAtMs: number, nowMs: number): number =>
  Math.max(0, Math.ceil((resendAtMs - nowMs) / 1000));

/** The digits of a pasted or typed code, at most six; full-width digits count. */
export const digitsOf = (typed: string): string => typed.normalize('NFKC').replace(/\D/g, '').slice(0, 6);
