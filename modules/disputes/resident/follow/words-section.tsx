import { ProblemNotice, useSay, useText } from '@xinan/resident-kit';
import { useState } from 'preact/hooks';
import { giveMyWord } from '../../contract.ts';
import { type ConsentKind, consentKinds } from '../../domain.ts';
import { followWords } from '../../locales/resident-follow.ts';
import { mayGiveWord, principalsOf, saidWords } from './for-me.ts';
import { RightsSheet } from './rights-sheet.tsx';
import { useAct, useCase } from './use-case.ts';

function useChange() {
  const { view } = useCase();
  const { busy, problem, act } = useAct();
  /** One word for everybody I speak for, one after the other. */
  const change = (kind: ConsentKind, given: boolean) =>
    act(async (call) => {
      let latest: typeof view | undefined;
      for (const principalId of principalsOf(view))
        latest = await call(giveMyWord, { params: { id: view.id }, body: { kind, principalId, given } });
      return latest;
    });
  return { busy, problem, change };
}

function Said({ kind, given }: { kind: ConsentKind; given: boolean }) {
  const t = useText(followWords);
  const say = useSay();
  const { view, seenAt } = useCase();
  const { busy, problem, change } = useChange();
  const isNotice = kind === 'rights_notice';
  // To stop the mediation is a step of its own, explained below.
  const isStopping = kind === 'mediation' && given;
  const mayChange = mayGiveWord(view) && !seenAt && !isStopping;
  const noticeWord = given ? 'said_rights_yes' : 'said_rights_no';
  return (
    <li class="row row--wrap">
      <span class="row__text">
        {say(consentKinds[kind])}
        <span class="row__hint">{isNotice ? t(noticeWord) : t(given ? 'saidYes' : 'saidNo')}</span>
        {problem && <ProblemNotice problem={problem} />}
      </span>
      {mayChange && (
        <button
          type="button"
          class="button button--plain"
          disabled={busy}
          aria-busy={busy}
          onClick={() => void change(kind, !given)}
        >
          {t(
            isNotice
              ? given
                ? 'no_rights_notice'
                : 'yes_rights_notice'
              : given
                ? 'change_no'
                : 'change_yes',
          )}
        </button>
      )}
    </li>
  );
}

/** To stop: at any time, without a reason, after one more question. */
function Withdraw() {
  const t = useText(followWords);
  const { view, seenAt } = useCase();
  const { busy, problem, change } = useChange();
  const [sure, setSure] = useState(false);
  if (!mayGiveWord(view) || seenAt || view.words['mediation'] === false) return null;
  return (
    <details class="card fold">
      <summary>{t('withdrawTitle')}</summary>
      <div class="stack">
        <p>{t('withdrawLead')}</p>
        {problem && <ProblemNotice problem={problem} />}
        {sure ? (
          <div class="pair">
            <button
              type="button"
              class="button"
              disabled={busy}
              aria-busy={busy}
              onClick={() => void change('mediation', false)}
            >
              {t('withdrawSure')}
            </button>
            <button type="button" class="button button--quiet" onClick={() => setSure(false)}>
              {t('back')}
            </button>
          </div>
        ) : (
          <button type="button" class="button button--quiet" onClick={() => setSure(true)}>
            {t('withdraw')}
          </button>
        )}
      </div>
    </details>
  );
}

/** What I said so far, changed at any time; rights and duties to read again; the way to stop. */
export function WordsSection() {
  const t = useText(followWords);
  const { view } = useCase();
  const [reading, setReading] = useState(false);
  const said = saidWords(view);
  return (
    <section class="stack" aria-labelledby="words">
      <h2 id="words">{t('wordsTitle')}</h2>
      {said.length > 0 && (
        <ul class="rows">
          {said.map(({ kind, given }) => (
            <Said key={kind} kind={kind} given={given} />
          ))}
        </ul>
      )}
      {view.words['mediation'] === false && mayGiveWord(view) && <p class="notice">{t('withdrawn')}</p>}
      <button type="button" class="button button--quiet button--wide" onClick={() => setReading(true)}>
        {t('readNotice')}
      </button>
      <Withdraw />
      {reading && <RightsSheet onClose={() => setReading(false)} />}
    </section>
  );
}
