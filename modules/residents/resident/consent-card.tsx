import { formatDate } from '@xinan/cn/dates';
import { ProblemError } from '@xinan/contract-kit/client';
import { ProblemNotice, useApp, useSay, useText } from '@xinan/resident-kit';
import { useState } from 'preact/hooks';
import { type Consent, decideConsent } from '../contract.ts';
import { residentWords } from '../locales/resident.ts';
import { consentState } from './consent-state.ts';

interface ConsentCardProps {
  consent: Consent;
  onDecided: (consents: Consent[]) => void;
}

function useDecision({ consent, onDecided }: ConsentCardProps) {
  const { call } = useApp();
  const [state, setState] = useState<{
    sending: boolean;
    problem?: ProblemError;
    done?: 'doneGiven' | 'doneWithdrawn';
  }>({ sending: false });
  const decide = async (given: boolean) => {
    setState({ sending: true });
    try {
      const { consents } = await call(decideConsent, {
        body: { purpose: consent.purpose, version: consent.version, given },
      });
      setState({ sending: false, done: given ? 'doneGiven' : 'doneWithdrawn' });
      onDecided(consents);
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      setState({ sending: false, problem: fault });
    }
  };
  return { ...state, decide };
}

function When({ consent }: { consent: Consent }) {
  const t = useText(residentWords);
  const { locale } = useApp();
  const state = consentState(consent);
  const at = state === 'given' ? consent.givenAt : state === 'withdrawn' ? consent.withdrawnAt : null;
  if (at === null) return null;
  return (
    <p class="soft small">
      {t(state === 'given' ? 'since' : 'until', { date: formatDate(new Date(at), locale) })}
    </p>
  );
}

/** One purpose, in plain words, with its own yes and its own no. */
export function ConsentCard(props: ConsentCardProps) {
  const t = useText(residentWords);
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const { decide, sending, problem, done } = useDecision(props);
  const state = consentState(props.consent);
  const withdraw = () => {
    setAsking(false);
    void decide(false);
  };
  return (
    <article class="card stack">
      <div class="cluster cluster--apart">
        <h2 class="consent__title">{say(props.consent.title)}</h2>
        <span class={state === 'given' ? 'tag' : 'tag tag--sky'}>{t(state)}</span>
      </div>
      <p>{say(props.consent.text)}</p>
      <When consent={props.consent} />
      {problem && <ProblemNotice problem={problem} />}
      {asking && <p class="notice notice--dawn">{t('withdrawAsk')}</p>}
      <div class="cluster">
        {state !== 'given' && (
          <button
            type="button"
            class="button button--quiet"
            disabled={sending}
            aria-busy={sending}
            onClick={() => void decide(true)}
          >
            {t('give')}
          </button>
        )}
        {state === 'given' && !asking && (
          <button
            type="button"
            class="button button--quiet"
            disabled={sending}
            aria-busy={sending}
            onClick={() => setAsking(true)}
          >
            {t('withdraw')}
          </button>
        )}
        {asking && (
          <>
            <button type="button" class="button" onClick={withdraw}>
              {t('withdrawYes')}
            </button>
            <button type="button" class="button button--quiet" onClick={() => setAsking(false)}>
              {t('keep')}
            </button>
          </>
        )}
      </div>
      <p role="status" class="small soft">
        {done && t(done)}
      </p>
    </article>
  );
}
