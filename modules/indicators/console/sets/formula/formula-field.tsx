import { useSay, useText } from '@xinan/console-kit';
import { type CompileResult, compileFormula, parseFormula, unitOf } from '@xinan/indicators';
import { Input, type InputRef } from 'antd';
import { type ReactNode, useRef } from 'react';
import { fieldIdOf } from '../draft/fault-places.ts';
import { useEditDesk } from '../edit/desk.ts';
import { editWords } from '../edit/words.ts';
import { excerptOf } from './excerpt.ts';
import { ProposalList } from './proposal-list.tsx';
import { useProposals } from './use-proposals.ts';

interface FormulaFieldProps {
  readonly field: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly mayUseInputs?: boolean;
}

/** A formula with completion while it is typed, its first fault under the very place, or what its result is. */
export function FormulaField(props: FormulaFieldProps): ReactNode {
  const { field, label, hint, value, onChange, mayUseInputs = false } = props;
  const t = useText(editWords);
  const { catalogue } = useEditDesk();
  const input = useRef<InputRef>(null);
  const id = fieldIdOf(field);
  const listId = `${id}-list`;
  const noteId = `${id}-note`;
  const completion = useProposals({
    options: { catalogue, mayUseInputs },
    value,
    onChange,
    element: () => input.current?.input ?? null,
  });
  const result = compileFormula(value, catalogue, { mayUseInputs });
  const active = completion.isOpen ? completion.active : -1;
  return (
    <div className="set-field set-field--wide set-formula">
      <label htmlFor={id}>{label}</label>
      <div className="set-formula__box">
        <Input
          ref={input}
          id={id}
          role="combobox"
          className="set-formula__input"
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-expanded={completion.isOpen}
          aria-controls={listId}
          {...(active >= 0 ? { 'aria-activedescendant': `${listId}-${active}` } : {})}
          aria-describedby={noteId}
          aria-invalid={!result.ok}
          status={result.ok ? '' : 'error'}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          value={value}
          {...completion.handlers}
        />
        <ProposalList id={listId} label={label} completion={completion} />
      </div>
      <div id={noteId} className="set-field__note">
        {result.ok ? <ResultLine source={value} /> : <FaultLine source={value} result={result} />}
        {hint && <p>{hint}</p>}
      </div>
      <span className="kit-hidden" role="status">
        {completion.isOpen ? t('proposals', { n: completion.proposals.length }) : ''}
      </span>
    </div>
  );
}

/** The message and, on a line of its own, the place with a pointer under it. */
function FaultLine({
  source,
  result,
}: {
  source: string;
  result: Extract<CompileResult, { ok: false }>;
}): ReactNode {
  const t = useText(editWords);
  const say = useSay();
  const [fault] = result.faults;
  if (!fault) return null;
  const { before, marked, after } = excerptOf(source, fault);
  const message = say(fault.message);
  return (
    <>
      <p className="set-field__fault">
        {fault.start >= source.length
          ? t('faultAtEnd', { message })
          : t('faultAt', { n: fault.start + 1, message })}
      </p>
      {source !== '' && (
        <p className="set-formula__place" aria-hidden="true">
          {before}
          <mark>{marked}</mark>
          {after}
        </p>
      )}
    </>
  );
}

function ResultLine({ source }: { source: string }): ReactNode {
  const t = useText(editWords);
  const { catalogue } = useEditDesk();
  const parsed = parseFormula(source);
  const unit = parsed.ok ? unitOf(parsed.tree, catalogue) : null;
  return (
    <p>
      {t('resultOf', { type: t('numberType'), unit: unit === null ? t('noUnit') : unit || t('bareUnit') })}
    </p>
  );
}
