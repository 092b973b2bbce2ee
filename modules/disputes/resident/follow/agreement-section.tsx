import { formatDate } from '@xinan/cn/dates';
import { Icon, ProblemNotice, useApp, useText } from '@xinan/resident-kit';
import { check } from '@xinan/ui/icons';
import { useState } from 'preact/hooks';
import { type PartyView, signMyAgreement } from '../../contract.ts';
import { followWords } from '../../locales/resident-follow.ts';
import { actedAt, nameOfOther, principalsOf, whyOnPaper } from './for-me.ts';
import { useAct, useCase } from './use-case.ts';

type Agreement = NonNullable<PartyView['agreement']>;

function Done({ words }: { words: string }) {
  return (
    <p class="cluster done">
      <Icon path={check} small />
      <span>{words}</span>
    </p>
  );
}

/** Read, confirm, sign: one after the other, for one person. */
function Steps({ agreement, principalId }: { agreement: Agreement; principalId: string }) {
  const t = useText(followWords);
  const { locale } = useApp();
  const { view, seenAt } = useCase();
  const { busy, problem, act } = useAct();
  const [sure, setSure] = useState(false);
  const other = nameOfOther(view, principalId);
  const readAt = actedAt(agreement, 'reading', principalId);
  const signedAt = actedAt(agreement, 'party', principalId);
  const on = (at: string) => formatDate(new Date(at), locale);
  const take = (step: 'reading' | 'sign') => {
    const body = { agreementVersion: agreement.version, principalId, act: step };
    return act((call) => call(signMyAgreement, { params: { id: view.id }, body }));
  };
  const mayAct = !seenAt && agreement.effectiveAt === null;
  const mayConfirm = mayAct && view.mayRead && !readAt;
  const maySign =
    mayAct && view.maySign && readAt !== undefined && !signedAt && whyOnPaper(agreement) === null;
  return (
    <div class="stack">
      {readAt && <Done words={t('readDone', { date: on(readAt) })} />}
      {signedAt && <Done words={t('signedAt', { date: on(signedAt) })} />}
      {mayConfirm && (
        <>
          <p>{t('readFirst')}</p>
          <button
            type="button"
            class="button button--wide"
            disabled={busy}
            aria-busy={busy}
            onClick={() => void take('reading')}
          >
            {other ? t('readFor', { name: other }) : t('confirmReading')}
          </button>
        </>
      )}
      {maySign && (
        <>
          <p>{t('signAsk')}</p>
          {sure ? (
            <div class="pair">
              <button
                type="button"
                class="button"
                disabled={busy}
                aria-busy={busy}
                onClick={() => void take('sign')}
              >
                {t('signSure')}
              </button>
              <button type="button" class="button button--quiet" onClick={() => setSure(false)}>
                {t('back')}
              </button>
            </div>
          ) : (
            <button type="button" class="button button--wide" onClick={() => setSure(true)}>
              {other ? t('signFor', { name: other }) : t('signHere')}
            </button>
          )}
        </>
      )}
      {problem && <ProblemNotice problem={problem} />}
    </div>
  );
}

function Text({ agreement }: { agreement: Agreement }) {
  const t = useText(followWords);
  return (
    <div class="stack agreement__text">
      <h3>{t('agreementFacts')}</h3>
      <p class="as-written">{agreement.facts}</p>
      <h3>{t('agreementTerms')}</h3>
      <ol class="suggestions">
        {agreement.terms.map((term) => (
          <li key={term} class="as-written">
            {term}
          </li>
        ))}
      </ol>
      <h3>{t('agreementHow')}</h3>
      <p class="as-written">{agreement.performance}</p>
    </div>
  );
}

/** The agreement: its whole text, then what is mine to do with it. */
export function AgreementSection() {
  const t = useText(followWords);
  const { locale } = useApp();
  const { view } = useCase();
  const { agreement } = view;
  if (agreement === null) return null;
  const paper = whyOnPaper(agreement);
  const on = (at: string) => formatDate(new Date(at), locale);
  const signed = agreement.signatures.filter(({ kind }) => kind !== 'reading').map(({ name }) => name);
  return (
    <section class="card stack" aria-labelledby="agreement">
      <h2 id="agreement">{t('agreementTitle')}</h2>
      <p class="soft small">
        {t('agreementVersion', { n: agreement.version, date: on(agreement.draftedAt) })}
      </p>
      {agreement.effectiveAt && <Done words={t('effective', { date: on(agreement.effectiveAt) })} />}
      <Text agreement={agreement} />
      {principalsOf(view).map((principalId) => (
        <Steps key={principalId} agreement={agreement} principalId={principalId} />
      ))}
      {paper && !agreement.effectiveAt && <p class="notice">{t(paper)}</p>}
      {signed.length > 0 && (
        <p class="soft small">
          {t('signersTitle')}
          {locale === 'zh' ? '：' : ': '}
          {[...new Set(signed)].join(locale === 'zh' ? '、' : ', ')}
        </p>
      )}
    </section>
  );
}
