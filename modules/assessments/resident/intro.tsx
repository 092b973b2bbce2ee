import { Link, PageTitle, useApp, useSay, useText } from '@xinan/resident-kit';
import { lampByWater } from '@xinan/ui/pictures';
import { Icon, Picture } from '@xinan/resident-kit';
import { clock, info, lock } from '@xinan/ui/icons';
import type { InstrumentForm } from '@xinan/instruments/contract';
import { answeringWords } from '../locales/resident-answering.ts';
import { choosingWords } from '../locales/resident.ts';
import { agesLine } from './ages.ts';
import { useWording } from './wording.ts';

interface IntroProps {
  form: InstrumentForm;
  /** The question a kept draft stands at, if there is one. */
  keptStep: number | undefined;
  onStart: () => void;
  onGoOn: () => void;
}

function Facts({ form }: { form: InstrumentForm }) {
  const t = useText(choosingWords);
  const facts = [
    form.abbr,
    t('minutes', { n: form.minutes }),
    t('items', { n: form.items }),
    agesLine(form, t),
  ].filter(Boolean);
  return (
    <p class="cluster intro__facts soft">
      <Icon path={clock} small />
      <span>{facts.join(' · ')}</span>
    </p>
  );
}

/** Before the first question: what it is, what it cannot say, what happens with the answers. */
export function Intro({ form, keptStep, onStart, onGoOn }: IntroProps) {
  const t = useText(answeringWords);
  const say = useSay();
  const { locale } = useApp();
  const wording = useWording(form);
  return (
    <div class="page page--fill stack">
      <Picture svg={lampByWater} low />
      <PageTitle>{say(form.name)}</PageTitle>
      <Facts form={form} />
      <p class="soft">{t('asksAbout', { time: say(form.timeframe) })}</p>
      <ul class="promises">
        <li>
          <Icon path={info} />
          <span>{t('canSay')}</span>
        </li>
        <li>
          <Icon path={lock} />
          <span>{t('useOf')}</span>
        </li>
      </ul>
      <p class="soft small">{t('alertNote')}</p>
      {wording !== locale && <p class="notice">{t(wording === 'zh' ? 'chineseOnly' : 'englishOnly')}</p>}
      <p class="small">
        <Link to="/paper" state={{ i: form.id, w: wording }}>
          {t('onPaper')}
        </Link>
      </p>
      <div class="actions">
        {keptStep === undefined ? (
          <button type="button" class="button" onClick={onStart}>
            {t('start')}
          </button>
        ) : (
          <>
            <button type="button" class="button" onClick={onGoOn}>
              {t('goOn', { n: Math.min(keptStep + 1, form.questions.length) })}
            </button>
            <button type="button" class="button button--quiet" onClick={onStart}>
              {t('startAgain')}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
