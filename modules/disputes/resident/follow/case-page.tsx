import { formatDate, formatDateTime } from '@xinan/cn/dates';
import { Icon, PageTitle, useApp, useSay, useText } from '@xinan/resident-kit';
import { clock } from '@xinan/ui/icons';
import { disputeTypes } from '../../domain.ts';
import { followWords } from '../../locales/resident-follow.ts';
import { PapersSection } from '../papers/papers-section.tsx';
import { AgreementSection } from './agreement-section.tsx';
import { AskedSection } from './asked-section.tsx';
import { ConfirmationSection } from './confirmation-section.tsx';
import { FeelingSection } from './feeling-section.tsx';
import { HelpersSection } from './helpers-section.tsx';
import { KeepSection } from './keep-section.tsx';
import { MinutesSection } from './minutes-section.tsx';
import { OffersSection } from './offers-section.tsx';
import { PerformanceSection } from './performance-section.tsx';
import { RoutesSection } from './routes-section.tsx';
import { StorySection } from './story-section.tsx';
import { useCase } from './use-case.ts';
import { WordsSection } from './words-section.tsx';

/** Where it stands and what comes next, before everything else. */
function Stage() {
  const t = useText(followWords);
  const say = useSay();
  const { locale } = useApp();
  const { view } = useCase();
  return (
    <section class="card card--lake stack" aria-labelledby="stage">
      <div class="stack stack--tight">
        <h2 id="stage" class="small soft">
          {t('stageTitle')}
        </h2>
        <p class="lead">
          <strong>{say(view.stage)}</strong>
        </p>
      </div>
      <div class="stack stack--tight">
        <h2 class="small soft">{t('nextTitle')}</h2>
        <p>{say(view.next)}</p>
      </div>
      {view.deadline && (
        <p class="small soft">{t('deadline', { date: formatDate(new Date(view.deadline), locale) })}</p>
      )}
    </section>
  );
}

function CutOff({ seenAt }: { seenAt: string }) {
  const t = useText(followWords);
  const { locale } = useApp();
  return (
    <div class="notice" role="status">
      <Icon path={clock} />
      <div class="stack stack--tight">
        <p class="notice__title">{t('offlineTitle', { time: formatDateTime(new Date(seenAt), locale) })}</p>
        <p>{t('offlineHint')}</p>
      </div>
    </div>
  );
}

/** One case as one of its parties reads it: what waits for them first, what is only to be read later. */
export function CasePage({ onLeave }: { onLeave: () => void }) {
  const t = useText(followWords);
  const say = useSay();
  const { view, seenAt } = useCase();
  return (
    <div class="page stack case">
      <div>
        <PageTitle>{t('caseTitle', { type: say(disputeTypes[view.type]) })}</PageTitle>
        <p class="soft num">{t('caseNo', { no: view.caseNo })}</p>
      </div>
      {seenAt && <CutOff seenAt={seenAt} />}
      <Stage />
      <AskedSection />
      <RoutesSection />
      <AgreementSection />
      <OffersSection />
      <PerformanceSection />
      <ConfirmationSection />
      <HelpersSection />
      <FeelingSection />
      <PapersSection />
      <MinutesSection />
      <WordsSection />
      <StorySection />
      <KeepSection />
      <div class="actions">
        <button type="button" class="button button--quiet" onClick={onLeave}>
          {t('leave')}
        </button>
      </div>
    </div>
  );
}
