import type { ProblemError } from '@xinan/contract-kit/client';
import { type ReactNode, useEffect, useRef } from 'react';
import { recordWords } from '../record-words.ts';
import { useText } from '../use-text.ts';

/** A place that needs attention, by its field. */
export interface Fault {
  readonly name: string;
  readonly message: string;
  /** The place within a field that has several inputs: `parties_0_phone`. */
  readonly path?: string;
}

/** Every form of the console has this name; the ids of its fields begin with it. */
export const formName = 'form';
/** The id Ant Design gives a field. */
export const fieldId = (name: string): string => `${formName}_${name}`;

export function faultsOfForm(
  fields: readonly { name: readonly (string | number)[]; errors: readonly string[] }[],
): Fault[] {
  return fields.map(({ name, errors }) => ({ name: name.join('_'), message: errors[0] ?? '' }));
}

/** The server's faults beside their fields (`/basis` → `basis`, `/parties/0/phone` → `parties`); `rest`: some belong to no field. */
export function faultsOfProblem(
  { problem }: ProblemError,
  fields: readonly string[],
): { byField: readonly Fault[]; rest: boolean } {
  const faults = (problem.errors ?? []).map(({ pointer, message }) => {
    const steps = pointer.replace(/^\//, '').split('/');
    return { name: steps[0] ?? '', path: steps.join('_'), message };
  });
  const byField = faults.filter(({ name }) => fields.includes(name));
  return { byField, rest: byField.length < faults.length };
}

/** All that is missing, on top; each line leads to its field. Takes the focus when it appears. */
export function ErrorSummary({ faults }: { faults: readonly Fault[] }): ReactNode {
  const t = useText(recordWords);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  const lead = ({ name, path }: Fault) => {
    const field = document.getElementById(fieldId(path ?? name)) ?? document.getElementById(fieldId(name));
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  };
  return (
    <div className="kit-faults" role="alert" tabIndex={-1} ref={box}>
      <p className="kit-notice__title">{t('errorsTitle', { n: faults.length })}</p>
      <ul>
        {faults.map((fault, index) => (
          <li key={index}>
            <button type="button" onClick={() => lead(fault)}>
              {fault.message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
