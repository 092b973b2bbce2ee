import { useLiveRefetch, useRouteQuery, useSay, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Governing } from '../../contract/documents.ts';
import { listGoverning } from '../../contract/reading.ts';
import { words } from '../../locales/console.ts';
import '../standards.css';

const ClauseDrawer = lazy(() => import('./clause-drawer.tsx'));

/**
 * 依据：《…》 in the header of a screen: what governs it today, each opening its clauses beside the page. All screens
 * share one question to the server. Shows nothing where nothing governs, and never stands in the way of the work.
 */
export function GoverningStandards({ screen }: { screen: string }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const [shown, setShown] = useState<Governing | null>(null);
  const { data, refetch } = useRouteQuery(listGoverning, {});
  useLiveRefetch('standards.', refetch);
  const rows = data?.rows.filter(({ screens }) => screens.includes(screen)) ?? [];
  if (rows.length === 0) return null;
  return (
    <div className="std-governing no-print">
      <span className="kit-soft">{t('basis')}</span>
      {rows.map((row, index) => (
        <span key={row.versionId}>
          {index > 0 && t('comma')}
          <Button type="link" size="small" className="std-governing__link" onClick={() => setShown(row)}>
            {t('bookTitle', { title: say(row.title) })}
          </Button>
        </span>
      ))}
      {shown && (
        <Suspense fallback={null}>
          <ClauseDrawer governing={shown} onClose={() => setShown(null)} />
        </Suspense>
      )}
    </div>
  );
}
