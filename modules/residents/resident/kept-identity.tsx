import { ProblemError } from '@xinan/contract-kit/client';
import { ProblemNotice, useApp, useText } from '@xinan/resident-kit';
import { useState } from 'preact/hooks';
import { forgetIdentity } from '../contract.ts';
import { identityWords } from '../locales/resident-identity.ts';

interface KeptIdentityProps {
  nameMasked: string;
  identityMasked: string;
  onRemoved: () => void;
}

/** What is on record, masked, and the way to remove it. */
export function KeptIdentity({ nameMasked, identityMasked, onRemoved }: KeptIdentityProps) {
  const t = useText(identityWords);
  const { call } = useApp();
  const [state, setState] = useState<{ asking?: boolean; sending?: boolean; problem?: ProblemError }>({});
  const remove = async () => {
    setState({ asking: true, sending: true });
    try {
      await call(forgetIdentity, {});
      onRemoved();
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      setState({ problem: fault });
    }
  };
  return (
    <article class="card stack">
      <dl class="facts">
        <dt>{t('name')}</dt>
        <dd>{nameMasked}</dd>
        <dt>{t('number')}</dt>
        <dd class="num">{identityMasked}</dd>
      </dl>
      {state.problem && <ProblemNotice problem={state.problem} />}
      {state.asking && <p class="notice notice--dawn">{t('removeAsk')}</p>}
      <div class="cluster">
        {state.asking ? (
          <>
            <button
              type="button"
              class="button"
              disabled={state.sending}
              aria-busy={state.sending}
              onClick={() => void remove()}
            >
              {t('removeYes')}
            </button>
            <button type="button" class="button button--quiet" onClick={() => setState({})}>
              {t('keep')}
            </button>
          </>
        ) : (
          <button type="button" class="button button--quiet" onClick={() => setState({ asking: true })}>
            {t('remove')}
          </button>
        )}
      </div>
    </article>
  );
}
