import { topics } from '@xinan/scoring/resident';
import { Icon, Link, PageTitle, Picture, useApp, useSay, useText } from '@xinan/resident-kit';
import { forward, list, lock, mapPin, people } from '@xinan/ui/icons';
import { riverMorning } from '@xinan/ui/pictures';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { choosingWords } from '../locales/resident.ts';
import { KeptNotices } from './kept-notices.tsx';
import { SearchBox } from './search-box.tsx';

function Topics() {
  const say = useSay();
  return (
    <ul class="tiles topics">
      {topics.map(({ id, title, line }) => (
        <li key={id}>
          <Link to="/list" state={{ topic: id }} class="tile">
            <span class="tile__name">{say(title)}</span>
            <span class="tile__hint">{say(line)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Row({ to, icon, name, hint }: { to: string; icon: string; name: string; hint?: string }) {
  return (
    <li>
      <Link to={to} class="row">
        <Icon path={icon} />
        <span class="row__text">
          {name}
          {hint && <span class="row__hint">{hint}</span>}
        </span>
        <span class="row__end">
          <Icon path={forward} small />
        </span>
      </Link>
    </li>
  );
}

/** `/`: one question, and the ways on; `children` are notices of other rooms. Prerendered; everything here works before any answer of the server. */
export default function HomeScreen({ children }: { children?: ComponentChildren }) {
  const t = useText(choosingWords);
  const { go } = useApp();
  const [search, setSearch] = useState('');
  const find = () => go('/list', search.trim() ? { state: { search: search.trim() } } : {});
  return (
    <div class="page page--wide stack home">
      <div class="hero">
        <Picture svg={riverMorning} />
        <div class="hero__words">
          <PageTitle>{t('ask')}</PageTitle>
          <p class="lead">{t('askLead')}</p>
        </div>
      </div>
      <KeptNotices />
      {children}
      <Topics />
      <SearchBox label={t('searchLabel')} value={search} onInput={setSearch} onSubmit={find} />
      <ul class="rows">
        <Row to="/list" icon={list} name={t('all')} />
        <Row to="/places" icon={mapPin} name={t('placesNear')} hint={t('placesNearHint')} />
        <Row to="/disputes" icon={people} name={t('dispute')} hint={t('disputeHint')} />
        <Row to="/r" icon={lock} name={t('haveCode')} hint={t('haveCodeHint')} />
      </ul>
    </div>
  );
}
