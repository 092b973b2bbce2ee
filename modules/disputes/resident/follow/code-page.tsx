import { ProblemError } from '@xinan/contract-kit/client';
import {
  describedBy,
  Field,
  Link,
  PageTitle,
  Picture,
  ProblemNotice,
  useApp,
  useText,
} from '@xinan/resident-kit';
import { riverEvening } from '@xinan/ui/pictures';
import { useState } from 'preact/hooks';
import { listMyDisputes } from '../../contract.ts';
import { followWords } from '../../locales/resident-follow.ts';
import { readFollowCode } from '../follow-code.ts';
import type { Access, KeptCase } from './kept-case.ts';

interface CodePageProps {
  kept: KeptCase | undefined;
  onOpen: (access: Access) => void;
}

/** Answers that mean: nobody has this code. */
const unknownStatuses = [401, 403, 404];

function CodeForm({ onCode }: { onCode: (code: string) => void }) {
  const t = useText(followWords);
  const { callWithCode } = useApp();
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<{ asking: boolean; fault?: string; problem?: ProblemError }>({
    asking: false,
  });
  const refuse = (fault: string) => {
    setState({ asking: false, fault });
    document.getElementById('follow-code')?.focus();
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const read = readFollowCode(typed);
    if (!read.ok) return refuse(t(`fault_${read.fault}`));
    setState({ asking: true });
    try {
      const { disputes } = await callWithCode(read.code)(listMyDisputes, {});
      if (disputes.length === 0) return refuse(t('unknownCode'));
      onCode(read.code);
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      if (unknownStatuses.includes(fault.problem.status)) return refuse(t('unknownCode'));
      setState({ asking: false, problem: fault });
    }
  };
  const isWrong = Boolean(state.fault);
  return (
    <form class="stack" onSubmit={(event) => void submit(event)} noValidate>
      <Field id="follow-code" label={t('codeLabel')} hint={t('codeHint')} error={state.fault}>
        <input
          id="follow-code"
          class="input input--receipt"
          autoComplete="off"
          autoCapitalize="characters"
          spellcheck={false}
          maxLength={200}
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={describedBy('follow-code', { hint: true, error: isWrong })}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </Field>
      {state.problem && <ProblemNotice problem={state.problem} />}
      <button type="submit" class="button button--wide" disabled={state.asking} aria-busy={state.asking}>
        {t('openButton')}
      </button>
    </form>
  );
}

/** Where no case is open yet: the code, what is kept here, or the own account. */
export function CodePage({ kept, onOpen }: CodePageProps) {
  const t = useText(followWords);
  return (
    <div class="page stack">
      <Picture svg={riverEvening} low />
      <PageTitle>{t('openTitle')}</PageTitle>
      {kept && (
        <div class="notice notice--lake">
          <div class="stack stack--tight">
            <p class="notice__title">{t('keptHere')}</p>
            <p class="num">{t('caseNo', { no: kept.view.caseNo })}</p>
            <button type="button" class="button" onClick={() => onOpen(kept.access)}>
              {t('keptOpen')}
            </button>
          </div>
        </div>
      )}
      <p class="lead">{t('openLead')}</p>
      <CodeForm onCode={(code) => onOpen({ by: 'code', code })} />
      <p>
        <Link to="/me">{t('mineInstead')}</Link>
      </p>
      <p>
        <Link to="/disputes/new">{t('notRegistered')}</Link>
      </p>
    </div>
  );
}
