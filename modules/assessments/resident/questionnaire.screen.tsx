import { PageTitle, Show, useApp, useLoad, useText } from '@xinan/resident-kit';
import { useEffect, useState } from 'preact/hooks';
import type { InstrumentForm } from '@xinan/instruments/contract';
import { answeringWords } from '../locales/resident-answering.ts';
import { AboutYouForm } from './about-you-form.tsx';
import { Intro } from './intro.tsx';
import { forgetForm, loadForm } from './load-form.ts';
import { Questions } from './questions.tsx';
import { Queued } from './queued.tsx';
import { keptDraft, useAnswering } from './use-answering.ts';
import { useSubmission } from './use-submission.ts';
import { useWording } from './wording.ts';

const retired = 'assessment.instrument_retired';

function Retired({ onAgain }: { onAgain: () => void }) {
  const t = useText(answeringWords);
  return (
    <button type="button" class="button" onClick={onAgain}>
      {t('retired')}
    </button>
  );
}

function Questionnaire({
  form,
  startAtOnce,
  onReload,
}: {
  form: InstrumentForm;
  startAtOnce: boolean;
  onReload: () => void;
}) {
  const [kept] = useState(() => keptDraft(form));
  const [started, setStarted] = useState(startAtOnce && kept !== undefined);
  const work = useAnswering(form);
  const submission = useSubmission(form, work, useWording(form));
  if (submission.queued) {
    return (
      <Queued
        claimCode={submission.queued.claimCode}
        sending={submission.sending}
        busy={submission.busy === true}
        onTry={submission.tryAgain}
      />
    );
  }
  if (!started) {
    const begin = () => {
      work.restart();
      setStarted(true);
    };
    return <Intro form={form} keptStep={kept?.step} onStart={begin} onGoOn={() => setStarted(true)} />;
  }
  if (work.step < form.questions.length) return <Questions form={form} work={work} />;
  return (
    <>
      <AboutYouForm
        sending={submission.sending}
        problem={submission.problem}
        onBack={() => work.goTo(form.questions.length - 1)}
        onSend={submission.submit}
      />
      {submission.problem?.code === retired && <Retired onAgain={onReload} />}
    </>
  );
}

/** `/q`: one questionnaire, from its introduction to the submission. */
export default function QuestionnaireScreen() {
  const { call, place, go } = useApp();
  const instrumentId = place.state['i'] ?? '';
  useEffect(() => {
    if (instrumentId === '') go('/list', { replace: true });
  }, [instrumentId, go]);
  const form = useLoad(`form ${instrumentId}`, (signal) => loadForm(call, instrumentId, signal));
  const again = () => {
    forgetForm();
    form.reload();
  };
  if (instrumentId === '') return null;
  if (form.state === 'ready') {
    return (
      <Questionnaire
        key={instrumentId}
        form={form.data}
        startAtOnce={place.state['go'] === 'on'}
        onReload={again}
      />
    );
  }
  return (
    <div class="page stack">
      <PageTitle>
        <span class="visually-hidden">心安</span>
      </PageTitle>
      <Show load={form} blocks={2}>
        {() => null}
      </Show>
    </div>
  );
}
