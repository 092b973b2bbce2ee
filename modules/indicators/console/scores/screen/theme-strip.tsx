import { chartWords, themeRings } from '@xinan/charts';
import { useDesk, useText } from '@xinan/console-kit';
import { type ReactNode, useCallback } from 'react';
import type { PublicationDocument, PublishedUnit } from '../../../domain.ts';
import { formatScore } from '../format.ts';
import { WallChart } from './wall-chart.tsx';
import { ringsOf } from './wall-data.ts';
import { wallWords } from './words.ts';

/** A ring for each theme, with a mark where it was before. */
export function ThemeStrip({
  document,
  city,
}: {
  document: PublicationDocument;
  city: PublishedUnit;
}): ReactNode {
  const t = useText(wallWords);
  const { locale } = useDesk();
  const draw = useCallback(
    (width: number) =>
      themeRings({
        width,
        layout: width >= 420 ? 'row' : 'concentric',
        title: t('themes'),
        words: chartWords[locale],
        format: formatScore,
        rings: ringsOf(document, city, (words) => words[locale]),
      }),
    [document, city, locale, t],
  );
  return (
    <section className="index-themes">
      <h2 className="wall-title">{t('themes')}</h2>
      <WallChart draw={draw} by={1.45} />
    </section>
  );
}
