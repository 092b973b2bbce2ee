import '@xinan/ui/print.css';
import { Icon, Link, PageTitle, Show, useApp, useLoad, useText } from '@xinan/resident-kit';
import { print as printIcon } from '@xinan/ui/icons';
import { setPrintFoot } from '@xinan/ui/print-foot';
import { useEffect } from 'preact/hooks';
import { printQuestionnaire, type ResidentPaper } from '../contract.ts';
import { residentWords } from '../locales/resident.ts';
import './paper.css';

function Sheet({ paper }: { paper: ResidentPaper }) {
  const t = useText(residentWords);
  useEffect(() => setPrintFoot(paper.foot, document.documentElement.style), [paper]);
  return (
    <>
      <div class="actions">
        <button type="button" class="button" onClick={() => window.print()}>
          <Icon path={printIcon} />
          {t('print')}
        </button>
      </div>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: written and escaped by the server */}
      <div
        class="paper"
        role="region"
        aria-label={t('preview')}
        tabIndex={0}
        dangerouslySetInnerHTML={{ __html: paper.html }}
      />
    </>
  );
}

/** `/paper`: a questionnaire as it will leave the printer. On paper only the form itself is left. */
export default function PaperScreen() {
  const t = useText(residentWords);
  const { call, place, go, locale } = useApp();
  const instrumentId = place.state['i'] ?? '';
  // The language whose wording may be shown, where it is not the reader's.
  const wording = place.state['w'] === 'zh' || place.state['w'] === 'en' ? place.state['w'] : locale;
  useEffect(() => {
    if (instrumentId === '') go('/list', { replace: true });
  }, [instrumentId, go]);
  const load = useLoad(`paper ${instrumentId} ${wording}`, (signal) =>
    call(printQuestionnaire, { params: { instrumentId }, query: { locale: wording } }, { signal }),
  );
  if (instrumentId === '') return null;
  return (
    <div class="page stack">
      <div class="no-print stack">
        <PageTitle>{t('paperTitle')}</PageTitle>
        <p>{t('paperLead')}</p>
      </div>
      <Show load={load}>{(paper) => <Sheet paper={paper} />}</Show>
      <Link to="/q" state={{ i: instrumentId }} class="button button--quiet">
        {t('toForm')}
      </Link>
    </div>
  );
}
