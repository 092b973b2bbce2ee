import { formatDate, formatDuration } from '@xinan/cn/dates';
import { useApp, useText } from '@xinan/resident-kit';
import { followWords } from '../../locales/resident-follow.ts';
import { useCase, useNow } from './use-case.ts';

/** 司法确认, only where the law allows it: how long both may still ask the court together. */
export function ConfirmationSection() {
  const t = useText(followWords);
  const { locale } = useApp();
  const { view } = useCase();
  const now = useNow();
  const { state, dueAt, court, documentNo } = view.confirmation;
  if (state === 'ineligible') return null;
  const leftMs = dueAt ? new Date(dueAt).getTime() - now.getTime() : 0;
  const isLate = state === 'open' && leftMs <= 0;
  const line =
    state === 'open' && dueAt && !isLate
      ? t('confirm_open', { date: formatDate(new Date(dueAt), locale), time: formatDuration(leftMs, locale) })
      : t(`confirm_${state === 'open' ? 'lapsed' : state}`);
  return (
    <section class="card stack stack--tight" aria-labelledby="confirmation">
      <h2 id="confirmation">{t('confirmationTitle')}</h2>
      <p>{line}</p>
      {(court || documentNo) && <p class="soft small">{[court, documentNo].filter(Boolean).join(' · ')}</p>}
    </section>
  );
}
