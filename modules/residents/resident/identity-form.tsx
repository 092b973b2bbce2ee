import type { OutputOf } from '@xinan/contract-kit';
import { ProblemError } from '@xinan/contract-kit/client';
import { describedBy, faultAt, Field, ProblemNotice, useApp, useText } from '@xinan/resident-kit';
import { useState } from 'preact/hooks';
import { recordIdentity } from '../contract.ts';
import { identityWords } from '../locales/resident-identity.ts';

interface FormState {
  sending?: boolean;
  nameFault?: string | undefined;
  numberFault?: string | undefined;
  problem?: ProblemError;
}

const nameId = 'own-name';
const numberId = 'own-number';

/** The server's refusal, beside the field it is about. */
function refusalOf(fault: ProblemError): FormState {
  const nameFault = faultAt(fault, '/name');
  const numberFault =
    fault.code === 'identity.taken' ? fault.problem.title : faultAt(fault, '/identityNumber');
  return nameFault || numberFault ? { nameFault, numberFault } : { problem: fault };
}

function useSaving(onSaved: (masked: OutputOf<typeof recordIdentity>) => void) {
  const { call } = useApp();
  const [state, setState] = useState<FormState>({});
  const refuse = (refusal: FormState) => {
    setState(refusal);
    const wrong = refusal.nameFault ? nameId : refusal.numberFault ? numberId : undefined;
    if (wrong) document.getElementById(wrong)?.focus();
  };
  const save = async (body: { name: string; identityNumber: string }) => {
    setState({ sending: true });
    try {
      onSaved(await call(recordIdentity, { body }));
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      refuse(refusalOf(fault));
    }
  };
  return { ...state, refuse, save };
}

/** Name and identity number; nothing is sent before a tap on "agree and save". */
export function IdentityForm({ onSaved }: { onSaved: (masked: OutputOf<typeof recordIdentity>) => void }) {
  const t = useText(identityWords);
  const [name, setName] = useState('');
  const [identityNumber, setIdentityNumber] = useState('');
  const { sending = false, nameFault, numberFault, problem, refuse, save } = useSaving(onSaved);
  const submit = (event: Event) => {
    event.preventDefault();
    if (name.trim() === '') refuse({ nameFault: t('nameFault') });
    else void save({ name: name.trim(), identityNumber });
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <Field id={nameId} label={t('name')} error={nameFault}>
        <input
          id={nameId}
          class="input"
          autoComplete="name"
          maxLength={40}
          value={name}
          aria-invalid={Boolean(nameFault)}
          aria-describedby={describedBy(nameId, { error: Boolean(nameFault) })}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </Field>
      <Field id={numberId} label={t('number')} hint={t('numberHint')} error={numberFault}>
        <input
          id={numberId}
          class="input num"
          autoComplete="off"
          autoCapitalize="characters"
          spellcheck={false}
          maxLength={30}
          value={identityNumber}
          aria-invalid={Boolean(numberFault)}
          aria-describedby={describedBy(numberId, { hint: true, error: Boolean(numberFault) })}
          onInput={(event) => setIdentityNumber(event.currentTarget.value)}
        />
      </Field>
      {problem && <ProblemNotice problem={problem} />}
      <button type="submit" class="button" disabled={sending} aria-busy={sending}>
        {sending ? t('saving') : t('save')}
      </button>
    </form>
  );
}
