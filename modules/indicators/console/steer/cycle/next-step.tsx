import { StateTag, useSay, useText } from '@xinan/console-kit';
import { type Role, roles } from '@xinan/policy';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { cycleStates, type CycleStep } from '../../../domain/cycle-states.ts';
import { cycleWords } from '../cycle-words.ts';
import { CloseDialog } from './close-dialog.tsx';
import { CorrectForm } from './correct.form.tsx';
import type { CycleActs, CycleRecord } from './cycle-page.ts';
import { DrawChecks } from './draw-checks.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { RunDialog } from './run-dialog.tsx';

type Step = CycleRecord['steps'][number];

/** What is next, what it still needs, and the buttons, the main one first. What cannot be taken has no button. */
export function NextStep(props: CycleActs & { readonly done: string }): ReactNode {
  const { cycle, done } = props;
  const t = useText(cycleWords);
  const say = useSay();
  const [step, setStep] = useState<CycleStep | null>(null);
  const ready = cycle.steps
    .filter(({ missing }) => missing.length === 0)
    .toSorted((one, other) => Number(other.primary) - Number(one.primary));
  const waiting = cycle.steps.filter(({ missing }) => missing.length > 0);
  const first = ready.find(({ primary }) => primary) ?? ready[0];
  const title = () => {
    if (cycle.state === 'published') return t('finished');
    if (first) return t('nextFor', { step: say(first.label) });
    if (waiting[0]) return t('nextWait', { step: say(waiting[0].label) });
    return t('nothing');
  };
  const close = () => setStep(null);
  const took = (what: string) => {
    close();
    props.took(what);
  };
  const dialog = { ...props, took, onClose: close };
  return (
    <section className="kit-next steer-next" aria-label={t('next')}>
      <p className="kit-next__done" role="status">
        {done && <StateTag tone="lake">{done}</StateTag>}
      </p>
      <div className="kit-next__head">
        <h2 className="kit-next__title">{title()}</h2>
      </div>
      <p className="kit-next__hint">
        {cycle.state === 'published'
          ? t('finishedHint')
          : cycle.steps.length === 0 && <WhoseTurn cycle={cycle} />}
      </p>
      {waiting.map((each) => (
        <Missing key={each.step} step={each} isTitled={!first && each === waiting[0]} />
      ))}
      {ready.length > 0 && (
        <div className="kit-next__steps no-print">
          {ready.map((each) => (
            <Button
              key={each.step}
              size={each.primary ? 'large' : 'middle'}
              type={each.primary ? 'primary' : 'default'}
              onClick={() => setStep(each.step)}
            >
              {say(each.label)}
            </Button>
          ))}
        </div>
      )}
      <DrawChecks cycle={cycle} />
      {step === 'close' && <CloseDialog {...dialog} />}
      {(step === 'preview' || step === 'preview_again') && <RunDialog {...dialog} />}
      {step === 'publish' && <PublishDialog {...dialog} />}
      {step === 'correct' && <CorrectForm {...dialog} />}
    </section>
  );
}

function Missing({ step, isTitled }: { step: Step; isTitled: boolean }): ReactNode {
  const t = useText(cycleWords);
  const say = useSay();
  return (
    <div className="steer-missing">
      {!isTitled && <p>{t('nextWait', { step: say(step.label) })}</p>}
      <ul>
        {step.missing.map((condition) => (
          <li key={condition.zh}>{say(condition)}</li>
        ))}
      </ul>
    </div>
  );
}

/** Whoever may take the next step from this state, by role. */
function WhoseTurn({ cycle }: { cycle: CycleRecord }): ReactNode {
  const t = useText(cycleWords);
  const say = useSay();
  const able = Object.values(cycleStates.steps)
    .filter(({ from }) => (from as readonly string[]).includes(cycle.state))
    .flatMap((step) => step.roles);
  const names = [...new Set(able)].map((role) => say(roles[role as Role]));
  return <>{t('nothingHint', { who: names.join(' · ') })}</>;
}
