import { ProblemNotice, useText } from '@xinan/resident-kit';
import { useState } from 'preact/hooks';
import { tellMyFeeling } from '../../contract.ts';
import { followWords } from '../../locales/resident-follow.ts';
import { mayTellFeeling } from './for-me.ts';
import { useAct, useCase } from './use-case.ts';

const scores = Array.from({ length: 11 }, (_, score) => score);
/** From here on the help line is named once more. */
const hard = 7;

/** 0–10, only if one likes; a tap is enough. */
export function FeelingSection() {
  const t = useText(followWords);
  const { view, seenAt } = useCase();
  const { busy, problem, act } = useAct();
  const [told, setTold] = useState<number | null>(null);
  if (!mayTellFeeling(view) || seenAt) return null;
  const tell = async (score: number) => {
    const done = await act(async (call) => {
      await call(tellMyFeeling, { params: { id: view.id }, body: { score } });
      return undefined;
    });
    if (done) setTold(score);
  };
  return (
    <section class="stack" aria-labelledby="feeling">
      <h2 id="feeling">{t('feelingTitle')}</h2>
      <p class="soft small">{t('feelingHint')}</p>
      <div class="choices choices--many" role="group" aria-labelledby="feeling">
        {scores.map((score) => (
          <label key={score} class="choice">
            <input
              type="radio"
              name="feeling"
              checked={told === score}
              disabled={busy}
              onChange={() => void tell(score)}
            />
            <span class="choice__face">{score}</span>
          </label>
        ))}
      </div>
      {problem && <ProblemNotice problem={problem} />}
      <p role="status">
        {told !== null && t('feelingSaved')} {told !== null && told >= hard && t('feelingHelp')}
      </p>
    </section>
  );
}
