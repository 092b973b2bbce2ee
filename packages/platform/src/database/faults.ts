import { DomainError } from '@xinan/contract-kit';
import pg from 'pg';

/** A write whose row would lie beyond the actor's reach; a missing privilege is a bug and stays one. */
const outOfReach = /violates row-level security policy/;

/** What the database's own refusals mean to the caller. */
const codesBySqlState: Readonly<Record<string, string>> = {
  XA401: 'session.required',
  XA419: 'session.expired',
  XA403: 'action.forbidden',
  XA404: 'claim.unknown',
  XA428: 'session.stale',
  // A text with a zero byte: JSON can carry one, PostgreSQL keeps none.
  '22021': 'request.invalid',
};

/** Constraint names that are expected failures; modules add theirs. */
const codesByConstraint = new Map<string, string>();

/** Says which expected failure the breach of a named constraint is. */
export function nameConstraint(constraint: string, code: string): void {
  codesByConstraint.set(constraint, code);
}

/** The expected failure behind a database error, or the error itself. */
export function readFault(fault: unknown): unknown {
  if (!(fault instanceof pg.DatabaseError)) return fault;
  if (outOfReach.test(fault.message)) return new DomainError('record.not_found');
  const code = codesByConstraint.get(fault.constraint ?? '') ?? codesBySqlState[fault.code ?? ''];
  return code ? new DomainError(code) : fault;
}
