import { formatDate } from '@xinan/cn/dates';
import { ProblemNotice, useApp, useSay, useText } from '@xinan/resident-kit';
import { useState } from 'preact/hooks';
import { type Attachment, getAttachment, removeAttachment } from '../../contract.ts';
import { papers } from '../../domain.ts';
import { followWords } from '../../locales/resident-follow.ts';
import { mayAddPaper } from '../follow/for-me.ts';
import { useAct, useCase } from '../follow/use-case.ts';
import { AddPaper } from './add-paper.tsx';
import { sizeWords } from './paper-file.ts';
import { saveContent } from './save-content.ts';

function Paper({ paper }: { paper: Attachment }) {
  const t = useText(followWords);
  const say = useSay();
  const { locale } = useApp();
  const { view, seenAt, refresh } = useCase();
  const { busy, problem, act } = useAct();
  const [sure, setSure] = useState(false);
  const params = { id: view.id, attachmentId: paper.id };
  const see = () =>
    act(async (call) => {
      saveContent(await call(getAttachment, { params }));
      return undefined;
    });
  const remove = () =>
    act(async (call) => {
      await call(removeAttachment, { params });
      refresh();
      return undefined;
    });
  const isOwn = paper.side === view.me.side && mayAddPaper(view);
  return (
    <li class="row row--wrap">
      <span class="row__text">
        {paper.name}
        <span class="row__hint">
          {[say(papers[paper.paper]), sizeWords(paper.bytes), formatDate(new Date(paper.at), locale)].join(
            ' · ',
          )}
        </span>
        <span class="row__hint">{t(paper.shared ? 'papersShared' : 'papersHidden')}</span>
        {problem && <ProblemNotice problem={problem} />}
      </span>
      {!seenAt && paper.ready && (
        <span class="cluster">
          <button type="button" class="button button--plain" disabled={busy} onClick={() => void see()}>
            {t('paper_see')}
          </button>
          {isOwn && (
            <button
              type="button"
              class="button button--plain"
              disabled={busy}
              onClick={() => (sure ? void remove() : setSure(true))}
            >
              {t(sure ? 'paper_removeAsk' : 'paper_remove')}
            </button>
          )}
        </span>
      )}
    </li>
  );
}

/** My side's papers and those shown to both; the way to add one. */
export function PapersSection() {
  const t = useText(followWords);
  const { view, seenAt } = useCase();
  return (
    <section class="stack" aria-labelledby="papers">
      <h2 id="papers">{t('papersTitle')}</h2>
      {view.attachments.length === 0 && <p class="soft">{t('papersNone')}</p>}
      {view.attachments.length > 0 && (
        <ul class="rows">
          {view.attachments.map((paper) => (
            <Paper key={paper.id} paper={paper} />
          ))}
        </ul>
      )}
      {mayAddPaper(view) && !seenAt && <AddPaper />}
    </section>
  );
}
