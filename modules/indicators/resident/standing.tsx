import { useSay, useText } from '@xinan/resident-kit';
import type { PublicationDocument, PublishedUnit } from '../domain/publication.ts';
import { publicWords } from '../locales/resident.ts';

/** Where a county stands, said with how sure it is: never a bare place. */
export function Standing({ document, unit }: { document: PublicationDocument; unit: PublishedUnit }) {
  const t = useText(publicWords);
  const say = useSay();
  const row = document.ranking.find((ranked) => ranked.unit === unit.code);
  const group = document.tieGroups.find((members) => members.includes(unit.code)) ?? [];
  const others = document.units.filter(({ code }) => code !== unit.code && group.includes(code));
  if (!row?.interval) return null;
  const [low, high] = row.interval;
  return (
    <section class="card stack">
      <p>{t('interval', { low, high })}</p>
      <p class="small">
        {others.length > 0
          ? t('sameAs', { names: others.map(({ name }) => say(name)).join('、') })
          : t('clearly')}
      </p>
    </section>
  );
}
