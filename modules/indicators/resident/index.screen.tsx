import { PageTitle, Show, useApp, useLoad, useSay, useText } from '@xinan/resident-kit';
import { useState } from 'preact/hooks';
import { getPublication, getPublicTrend, listPublications, type PublicationRow } from '../contract.ts';
import type { PublicationDocument, PublishedUnit } from '../domain/publication.ts';
import { publicWords } from '../locales/resident.ts';
import { Corrections } from './corrections.tsx';
import { periodName } from './period-name.ts';
import { Standing } from './standing.tsx';
import { ThemeList } from './theme-list.tsx';
import { TotalCard } from './total-card.tsx';
import { TrendLine } from './trend-line.tsx';
import './index.css';

interface Published extends PublicationRow {
  readonly document: PublicationDocument;
}

function UnitPicker({
  units,
  chosen,
  onPick,
}: {
  units: readonly PublishedUnit[];
  chosen: string;
  onPick: (code: string) => void;
}) {
  const t = useText(publicWords);
  const say = useSay();
  return (
    <label class="field">
      <span class="field__label">{t('county')}</span>
      <select value={chosen} onChange={(event) => onPick(event.currentTarget.value)}>
        {units.map(({ code, name, level }) => (
          <option key={code} value={code}>
            {level === 'city' ? t('city') : say(name)}
          </option>
        ))}
      </select>
    </label>
  );
}

function PublishedIndex({ published }: { published: Published }) {
  const t = useText(publicWords);
  const say = useSay();
  const { call, demonstration } = useApp();
  const { document } = published;
  const city = document.units.find(({ level }) => level === 'city')?.code ?? document.units[0]?.code ?? '';
  const [chosen, setChosen] = useState(city);
  const unit = document.units.find(({ code }) => code === chosen) ?? document.units[0];
  const trend = useLoad('index trend', (signal) => call(getPublicTrend, {}, { signal }));
  if (!unit) return null;
  return (
    <div class="stack">
      <p class="soft small">{demonstration ? t('demo') : say(document.set.note)}</p>
      <UnitPicker units={document.units} chosen={chosen} onPick={setChosen} />
      <TotalCard document={document} unit={unit} />
      {unit.level === 'county' && <Standing document={document} unit={unit} />}
      <ThemeList document={document} unit={unit} />
      {unit.level === 'city' && trend.state === 'ready' && <TrendLine points={trend.data} />}
      <Corrections published={published} />
    </div>
  );
}

function Publications({ rows }: { rows: readonly PublicationRow[] }) {
  const t = useText(publicWords);
  const { call, locale } = useApp();
  const current = rows.filter(({ state }) => state === 'current');
  const newest = current.find(({ period }) => period.includes('Q')) ?? current[0];
  const [id, setId] = useState(newest?.id ?? '');
  const load = useLoad(`index ${id}`, (signal) => call(getPublication, { query: { id } }, { signal }));
  if (!newest)
    return (
      <div class="notice">
        <p class="notice__title">{t('none')}</p>
        <p>{t('noneHint')}</p>
      </div>
    );
  return (
    <>
      <label class="field">
        <span class="field__label">{t('period')}</span>
        <select value={id} onChange={(event) => setId(event.currentTarget.value)}>
          {rows.map((row) => (
            <option key={row.id} value={row.id}>
              {periodName(row.period, locale)}
              {row.state === 'superseded' ? ` · ${t('older')}` : ''}
            </option>
          ))}
        </select>
      </label>
      <Show load={load}>{(published) => <PublishedIndex key={published.id} published={published} />}</Show>
    </>
  );
}

/** `/index`: the published index in plain words, for anybody. */
export default function IndexScreen() {
  const t = useText(publicWords);
  const { call } = useApp();
  const list = useLoad('index publications', (signal) => call(listPublications, {}, { signal }));
  return (
    <div class="page page--wide stack">
      <PageTitle>{t('title')}</PageTitle>
      <p class="lead">{t('lead')}</p>
      <Show load={list}>{(rows) => <Publications rows={rows} />}</Show>
    </div>
  );
}
