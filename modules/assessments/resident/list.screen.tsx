import { Link, PageTitle, Show, useApp, useLoad, useSay, useText } from '@xinan/resident-kit';
import { useState } from 'preact/hooks';
import { choosingWords } from '../locales/resident.ts';
import { type Catalogue, chooseInstruments, loadCatalogue } from './catalogue.ts';
import { InstrumentCard } from './instrument-card.tsx';
import { SearchBox } from './search-box.tsx';

/** The titles of the topics a questionnaire belongs to. */
const aboutOf = (catalogue: Catalogue, card: { topics: readonly string[] }) =>
  catalogue.topics.filter(({ id }) => card.topics.includes(id)).map(({ title }) => title);

function Found({ catalogue, topic, search }: { catalogue: Catalogue; topic: string; search: string }) {
  const t = useText(choosingWords);
  const say = useSay();
  const { locale } = useApp();
  const found = chooseInstruments(catalogue, { ...(search ? { search } : { topic }), locale });
  if (found.length === 0) {
    return (
      <div class="empty" role="status">
        <h2>{t('noneFound')}</h2>
        <p>{t('noneFoundHint')}</p>
      </div>
    );
  }
  return (
    <>
      <p class="soft small" role="status">
        {t('found', { n: found.length })}
      </p>
      {found.map((card, i) => (
        <InstrumentCard
          key={card.id}
          card={card}
          about={aboutOf(catalogue, card).map(say)}
          first={i === 0 && topic !== '' && search === ''}
        />
      ))}
    </>
  );
}

/** `/list`: the questionnaires of a topic, of a search, or all. */
export default function ListScreen() {
  const t = useText(choosingWords);
  const say = useSay();
  const { call, place, go } = useApp();
  const { topic = '', search: asked = '' } = place.state;
  const [search, setSearch] = useState(asked);
  const catalogue = useLoad('catalogue', () => loadCatalogue(call));
  const title =
    catalogue.state === 'ready' ? catalogue.data.topics.find(({ id }) => id === topic) : undefined;
  return (
    <div class="page stack">
      <PageTitle>{title ? t('topicTitle', { topic: say(title.title) }) : t('listTitle')}</PageTitle>
      <SearchBox label={t('searchAll')} value={search} onInput={setSearch} />
      <Show load={catalogue}>{(data) => <Found catalogue={data} topic={topic} search={search} />}</Show>
      {(topic !== '' || search !== '') && (
        <button
          type="button"
          class="button button--quiet button--wide"
          onClick={() => (setSearch(''), go('/list'))}
        >
          {t('all')}
        </button>
      )}
      <p class="small">
        <Link to="/licences">{t('sources')}</Link>
      </p>
    </div>
  );
}
