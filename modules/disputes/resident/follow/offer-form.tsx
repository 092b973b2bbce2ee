import { describedBy, Field, ProblemNotice, Sheet, tabStore, useText } from '@xinan/resident-kit';
import { useState } from 'preact/hooks';
import { makeMyOffer } from '../../contract.ts';
import { followWords } from '../../locales/resident-follow.ts';
import { useAct, useCase } from './use-case.ts';

const draftKey = 'x10';
const draftLifetimeMs = 2 * 3600_000;
const keptTerms = (): string => {
  const kept = tabStore.read(draftKey);
  return typeof kept === 'string' ? kept : '';
};

/** An offer, or the answer to one; kept in the tab while it is written. */
export function OfferForm({ answers, onClose }: { answers: string; onClose: () => void }) {
  const t = useText(followWords);
  const { view } = useCase();
  const { busy, problem, act } = useAct();
  const [terms, setTerms] = useState(keptTerms);
  const [fault, setFault] = useState('');
  const write = (text: string) => {
    setTerms(text);
    tabStore.write(draftKey, text, draftLifetimeMs);
  };
  const send = async (event: Event) => {
    event.preventDefault();
    setFault(terms.trim() === '' ? t('termsEmpty') : '');
    if (terms.trim() === '') return document.getElementById('terms')?.focus();
    const body = { terms: terms.trim(), ...(answers === '' ? {} : { answers }) };
    const done = await act((call) => call(makeMyOffer, { params: { id: view.id }, body }));
    if (!done) return;
    tabStore.remove(draftKey);
    onClose();
  };
  return (
    <Sheet title={t(answers === '' ? 'makeOffer' : 'counter')} closeLabel={t('close')} onClose={onClose}>
      <form class="stack" onSubmit={(event) => void send(event)} noValidate>
        <Field id="terms" label={t('terms')} hint={t('termsHint')} error={fault}>
          <textarea
            id="terms"
            class="input"
            rows={5}
            maxLength={2000}
            value={terms}
            aria-invalid={fault !== ''}
            aria-describedby={describedBy('terms', { hint: true, error: fault !== '' })}
            onInput={(event) => write(event.currentTarget.value)}
          />
        </Field>
        {problem && <ProblemNotice problem={problem} />}
        <button type="submit" class="button button--wide" disabled={busy} aria-busy={busy}>
          {t(busy ? 'sending' : 'sendOffer')}
        </button>
      </form>
    </Sheet>
  );
}
