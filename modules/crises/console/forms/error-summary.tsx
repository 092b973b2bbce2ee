import { useText } from '@xinan/console-kit';
import type { ProblemError } from '@xinan/contract-kit/client';
import { type ReactNode, useEffect, useRef } from 'react';
import { formWords } from '../../locales/console.ts';

/** A place that needs attention, by its field. */
export interface Fault {
  readonly name: string;
  readonly message: string;
}

/** The id Ant Design gives a field of our forms, all of which are named `crisis`. */
export const fieldId = (name: string): string => `crisis_${name}`;

export function faultsOfForm(
  fields: readonly { name: readonly (string | number)[]; errors: readonly string[] }[],
): Fault[] {
  return fields.map(({ name, errors }) => ({ name: name.join('_'), message: errors[0] ?? '' }));
}

/** The server's faults beside their fields (`/basis` → `basis`, `/trustedPeople/0/phone` → `trustedPeople`); `rest`: some belong to no field. */
export function faultsOfProblem(
  { problem }: ProblemError,
  fields: readonly string[],
): { byField: readonly Fault[]; rest: boolean } {
  const faults = (problem.errors ?? []).map(({ pointer, message }) => ({
    name: pointer.replace(/^\//, '').split('/')[0] ?? '',
    message,
  }));
  const byField = faults.filter(({ name }) => fields.includes(name));
  return { byField, rest: byField.length < faults.length };
}

/** All that is missing, on top; each line leads to its field. Takes the focus when it appears. */
export function ErrorSummary({ faults }: { faults: readonly Fault[] }): ReactNode {
  const t = useText(formWords);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  const lead = (name: string) => {
    const field = document.getElementById(fieldId(name));
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  };
  return (
    <div className="crisis-faults" role="alert" tabIndex={-1} ref={box}>
      <p className="crisis-notice__title">{t('errorsTitle', { n: faults.length })}</p>
      <ul>
        {faults.map(({ name, message }) => (
          <li key={name}>
            <button type="button" onClick={() => lead(name)}>
              {message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
