import { parsePhone } from '@xinan/cn/phone';
import { ProblemError } from '@xinan/contract-kit/client';
import { describedBy, faultAt, Field, ProblemNotice, useApp, useText } from '@xinan/resident-kit';
import { useState } from 'preact/hooks';
import { requestPhoneCode } from '../contract.ts';
import { residentWords } from '../locales/resident.ts';
import type { WaitingCode } from './waiting-code.ts';

/** First the number. */
export function PhoneForm({ onSent }: { onSent: (code: WaitingCode) => void }) {
  const t = useText(residentWords);
  const { call, locale } = useApp();
  const [phone, setPhone] = useState('');
  const [state, setState] = useState<{
    sending: boolean;
    fault?: string | undefined;
    problem?: ProblemError;
  }>({ sending: false });
  const submit = async (event: Event) => {
    event.preventDefault();
    const read = parsePhone(phone);
    if (read.kind !== 'mobile') {
      setState({ sending: false, fault: t('phoneFault') });
      return document.getElementById('phone')?.focus();
    }
    setState({ sending: true });
    try {
      const { ticket, resendAfterSeconds } = await call(requestPhoneCode, {
        body: { phone: read.normalized, locale },
      });
      onSent({ ticket, phone: read.normalized, resendAtMs: Date.now() + resendAfterSeconds * 1000 });
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      const beside = faultAt(fault, '/phone');
      setState(beside ? { sending: false, fault: beside } : { sending: false, problem: fault });
    }
  };
  return (
    <form class="stack" onSubmit={(event) => void submit(event)} noValidate>
      <Field id="phone" label={t('phone')} hint={t('phoneHint')} error={state.fault}>
        <input
          id="phone"
          class="input"
          type="tel"
          inputMode="tel"
          autoComplete="tel-national"
          maxLength={25}
          value={phone}
          aria-invalid={Boolean(state.fault)}
          aria-describedby={describedBy('phone', { hint: true, error: Boolean(state.fault) })}
          onInput={(event) => setPhone(event.currentTarget.value)}
        />
      </Field>
      {state.problem && <ProblemNotice problem={state.problem} />}
      <button type="submit" class="button" disabled={state.sending} aria-busy={state.sending}>
        {state.sending ? t('sending') : t('getCode')}
      </button>
    </form>
  );
}
