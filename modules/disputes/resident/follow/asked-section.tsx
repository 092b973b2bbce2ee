import { Icon, ProblemNotice, useSay, useText } from '@xinan/resident-kit';
import { book } from '@xinan/ui/icons';
import { useState } from 'preact/hooks';
import { giveMyWord, type PartyView } from '../../contract.ts';
import { followWords } from '../../locales/resident-follow.ts';
import { nameOfOther } from './for-me.ts';
import { RightsSheet } from './rights-sheet.tsx';
import { useAct, useCase } from './use-case.ts';

type Asked = PartyView['asked'][number];

function Question({ asked }: { asked: Asked }) {
  const t = useText(followWords);
  const say = useSay();
  const { view, seenAt } = useCase();
  const { busy, problem, act } = useAct();
  const [reading, setReading] = useState(false);
  const { kind, principalId } = asked;
  const other = nameOfOther(view, principalId);
  const isNotice = kind === 'rights_notice';
  const answer = (given: boolean) =>
    act((call) => call(giveMyWord, { params: { id: view.id }, body: { kind, principalId, given } }));
  return (
    <div class="stack stack--tight asked">
      {other && <p class="tag tag--dawn">{t('askedFor', { name: other })}</p>}
      <h3>{t(`ask_${kind}`)}</h3>
      <p>{say(asked.explanation)}</p>
      {isNotice && (
        <button type="button" class="button button--plain asked__read" onClick={() => setReading(true)}>
          <Icon path={book} />
          {t('readNotice')}
        </button>
      )}
      {!seenAt && (
        <div class="pair">
          <button
            type="button"
            class="button"
            disabled={busy}
            aria-busy={busy}
            onClick={() => void answer(true)}
          >
            {t(isNotice ? 'yes_rights_notice' : 'yes')}
          </button>
          <button
            type="button"
            class="button button--quiet"
            disabled={busy}
            onClick={() => void answer(false)}
          >
            {t(isNotice ? 'no_rights_notice' : 'no')}
          </button>
        </div>
      )}
      {problem && <ProblemNotice problem={problem} />}
      {reading && <RightsSheet onClose={() => setReading(false)} />}
    </div>
  );
}

/** Without these nothing can begin; the others may wait. */
const isFirst = ({ kind }: Asked): boolean => kind === 'mediation' || kind === 'rights_notice';

const Questions = ({ all }: { all: readonly Asked[] }) => (
  <>
    {all.map((asked) => (
      <Question key={`${asked.kind}${asked.principalId}`} asked={asked} />
    ))}
  </>
);

/** What the office waits for: my word, freely given. */
export function AskedSection() {
  const t = useText(followWords);
  const { view } = useCase();
  const first = view.asked.filter(isFirst);
  const later = view.asked.filter((asked) => !isFirst(asked));
  return (
    <>
      {first.length > 0 && (
        <section class="card card--dawn stack" aria-labelledby="asked">
          <h2 id="asked">{t('askedTitle')}</h2>
          <Questions all={first} />
          <p class="small">{t('silence')}</p>
        </section>
      )}
      {later.length > 0 && (
        <details class="card fold">
          <summary>{t('askedLater', { n: later.length })}</summary>
          <div class="stack">
            <Questions all={later} />
            <p class="small soft">{t('silence')}</p>
          </div>
        </details>
      )}
    </>
  );
}
