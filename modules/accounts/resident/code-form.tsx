import { maskPhone } from '@xinan/cn/phone';
import { ProblemError } from '@xinan/contract-kit/client';
import { describedBy, Field, Link, ProblemNotice, useApp, useText } from '@xinan/resident-kit';
import { useEffect, useState } from 'preact/hooks';
import { requestPhoneCode, verifyPhoneCode } from '../contract.ts';
import { residentWords } from '../locales/resident.ts';
import { digitsOf, secondsUntil, type WaitingCode } from './waiting-code.ts';

interface CodeFormProps {
  waiting: WaitingCode;
  onSignedIn: () => void;
  onResent: (code: WaitingCode) => void;
  onOtherPhone: () => void;
}

const refused = 'sign_in.refused';

function Resend({
  waiting,
  onResent,
  onProblem,
}: {
  waiting: WaitingCode;
  onResent: (code: WaitingCode) => void;
  onProblem: (problem: ProblemError) => void;
}) {
  const t = useText(residentWords);
  const { call, locale } = useApp();
  const [left, setLeft] = useState(() => secondsUntil(waiting.resendAtMs, Date.now()));
  useEffect(() => {
    setLeft(secondsUntil(waiting.resendAtMs, Date.now()));
    const timer = setInterval(() => setLeft(secondsUntil(waiting.resendAtMs, Date.now())), 500);
    return () => clearInterval(timer);
  }, [waiting.resendAtMs]);
  const resend = async () => {
    try {
      const { ticket, resendAfterSeconds } = await call(requestPhoneCode, {
        body: { phone: waiting.phone, locale },
      });
      onResent({ ...waiting, ticket, resendAtMs: Date.now() + resendAfterSeconds * 1000 });
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      onProblem(fault);
    }
  };
  return (
    <button type="button" class="button button--plain" disabled={left > 0} onClick={() => void resend()}>
      {left > 0 ? t('resendIn', { n: left }) : t('resend')}
    </button>
  );
}

/** Then the six digits; the sixth sends them. */
export function CodeForm({ waiting, onSignedIn, onResent, onOtherPhone }: CodeFormProps) {
  const t = useText(residentWords);
  const { call, demonstration } = useApp();
  const [code, setCode] = useState('');
  const [state, setState] = useState<{ sending: boolean; fault?: string; problem?: ProblemError }>({
    sending: false,
  });
  const refuse = (fault: string) => {
    setState({ sending: false, fault });
    document.getElementById('code')?.focus();
  };
  const verify = async (digits: string) => {
    if (digits.length < 6) return refuse(t('codeFault'));
    setState({ sending: true });
    try {
      await call(verifyPhoneCode, { body: { ticket: waiting.ticket, code: digits } });
      onSignedIn();
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      if (fault.code === refused) return refuse(t('codeRefused'));
      setState({ sending: false, problem: fault });
    }
  };
  const type = (typed: string) => {
    const digits = digitsOf(typed);
    setCode(digits);
    if (digits.length === 6 && digits !== code && !state.sending) void verify(digits);
  };
  useEffect(() => document.getElementById('code')?.focus(), []);
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void verify(code);
      }}
    >
      <Field
        id="code"
        label={t('code')}
        hint={t('codeHint', { phone: maskPhone(waiting.phone) })}
        error={state.fault}
      >
        <input
          id="code"
          class="input input--code"
          inputMode="numeric"
          autoComplete="one-time-code"
          value={code}
          aria-invalid={Boolean(state.fault)}
          aria-describedby={describedBy('code', { hint: true, error: Boolean(state.fault) })}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </Field>
      {demonstration && (
        <p class="notice">
          <span>
            {t('demoHint')} <Link to="/demo/outbox">{t('demoLink')}</Link>
          </span>
        </p>
      )}
      {state.problem && <ProblemNotice problem={state.problem} />}
      <button type="submit" class="button" disabled={state.sending} aria-busy={state.sending}>
        {state.sending ? t('signingIn') : t('signIn')}
      </button>
      <div class="cluster cluster--apart">
        <Resend
          waiting={waiting}
          onResent={onResent}
          onProblem={(problem) => setState({ sending: false, problem })}
        />
        <button type="button" class="button button--plain" onClick={onOtherPhone}>
          {t('otherPhone')}
        </button>
      </div>
    </form>
  );
}
