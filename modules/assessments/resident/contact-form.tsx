import { parsePhone } from '@xinan/cn/phone';
import { ProblemError } from '@xinan/contract-kit/client';
import { describedBy, faultAt, Field, ProblemNotice, useApp, useText } from '@xinan/resident-kit';
import { useState } from 'preact/hooks';
import { leaveContact } from '../contract.ts';
import { resultWords } from '../locales/resident-result.ts';

interface ContactFormProps {
  claimCode: string;
  onLeft: () => void;
}

interface TextFieldProps {
  id: string;
  label: string;
  hint: string;
  value: string;
  onInput: (value: string) => void;
  optional?: boolean;
  error?: string | undefined;
  inputMode?: 'tel' | 'text';
  autoComplete: string;
  maxLength: number;
}

function TextField({
  id,
  label,
  hint,
  value,
  onInput,
  optional = false,
  error,
  inputMode = 'text',
  autoComplete,
  maxLength,
}: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} optional={optional} error={error}>
      <input
        id={id}
        class="input"
        inputMode={inputMode}
        autoComplete={autoComplete}
        maxLength={maxLength}
        value={value}
        aria-invalid={Boolean(error)}
        aria-describedby={describedBy(id, { hint: true, error: Boolean(error) })}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </Field>
  );
}

const phoneProblem = 'contact.phone_invalid';

/** A number to be called; the officer on duty sees it, nobody else. */
export function ContactForm({ claimCode, onLeft }: ContactFormProps) {
  const t = useText(resultWords);
  const { callWithCode } = useApp();
  const [phone, setPhone] = useState('');
  const [calledName, setCalledName] = useState('');
  const [goodTime, setGoodTime] = useState('');
  const [state, setState] = useState<{ sending: boolean; phoneFault?: string; problem?: ProblemError }>({
    sending: false,
  });
  const refuse = (phoneFault: string) => {
    setState({ sending: false, phoneFault });
    document.getElementById('contact-phone')?.focus();
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const read = parsePhone(phone);
    if (read.kind !== 'mobile' && read.kind !== 'landline') return refuse(t('phoneFault'));
    setState({ sending: true });
    try {
      await callWithCode(claimCode)(leaveContact, {
        body: {
          phone: read.normalized,
          ...(calledName.trim() ? { calledName: calledName.trim() } : {}),
          ...(goodTime.trim() ? { goodTime: goodTime.trim() } : {}),
        },
      });
      onLeft();
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      if (fault.code === phoneProblem) return refuse(faultAt(fault, '/phone') ?? fault.problem.title);
      setState({ sending: false, problem: fault });
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate class="stack">
      <h3>{t('orLeave')}</h3>
      <TextField
        id="contact-phone"
        label={t('phone')}
        hint={t('phoneHint')}
        value={phone}
        onInput={setPhone}
        inputMode="tel"
        autoComplete="tel"
        maxLength={25}
        error={state.phoneFault}
      />
      <TextField
        id="contact-name"
        label={t('calledName')}
        hint={t('calledNameHint')}
        value={calledName}
        onInput={setCalledName}
        optional
        autoComplete="nickname"
        maxLength={20}
      />
      <TextField
        id="contact-time"
        label={t('goodTime')}
        hint={t('goodTimeHint')}
        value={goodTime}
        onInput={setGoodTime}
        optional
        autoComplete="off"
        maxLength={40}
      />
      {state.problem && <ProblemNotice problem={state.problem} />}
      <button type="submit" class="button button--wide" disabled={state.sending} aria-busy={state.sending}>
        {state.sending ? t('leaving') : t('leave')}
      </button>
    </form>
  );
}
