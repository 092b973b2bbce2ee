import { ProblemError } from '@xinan/contract-kit/client';
import { describedBy, Field, ProblemNotice, useText } from '@xinan/resident-kit';
import { useState } from 'preact/hooks';
import { resultWords } from '../locales/resident-result.ts';
import { readReceiptCode } from './receipt-code.ts';

interface ReceiptFieldProps {
  button: string;
  hint: string;
  /** Asks the server; a refusal is shown beside the field. */
  onCode: (claimCode: string) => Promise<void>;
}

interface State {
  asking: boolean;
  fault?: string;
  problem?: ProblemError;
}

const unknown = 'claim.unknown';

/** The field for a receipt code: forgiving in how it is typed, exact in what is wrong. */
export function ReceiptField({ button, hint, onCode }: ReceiptFieldProps) {
  const t = useText(resultWords);
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<State>({ asking: false });
  const refuse = (fault: string) => {
    setState({ asking: false, fault });
    document.getElementById('receipt-code')?.focus();
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const read = readReceiptCode(typed);
    if (!read.ok) return refuse(t(`fault_${read.fault}`));
    setState({ asking: true });
    try {
      await onCode(read.code);
      setState({ asking: false });
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      if (fault.code === unknown)
        return refuse(read.looksMistyped ? t('looksMistyped') : fault.problem.title);
      setState({ asking: false, problem: fault });
    }
  };
  const isWrong = Boolean(state.fault);
  return (
    <form class="stack" onSubmit={(event) => void submit(event)} noValidate>
      <Field id="receipt-code" label={t('receiptLabel')} hint={hint} error={state.fault}>
        <input
          id="receipt-code"
          class="input input--receipt"
          autoComplete="off"
          autoCapitalize="characters"
          spellcheck={false}
          maxLength={60}
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={describedBy('receipt-code', { hint: true, error: isWrong })}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </Field>
      {state.problem && <ProblemNotice problem={state.problem} />}
      <button type="submit" class="button" disabled={state.asking} aria-busy={state.asking}>
        {button}
      </button>
    </form>
  );
}
