import { Link, PageTitle, Show, useApp, useLoad, useSay, useText } from '@xinan/resident-kit';
import { type InstrumentCard, type LicenceRow, listInstruments, listLicences } from '../contract.ts';
import { plainStatement } from '../forms/plain-statement.ts';
import { residentWords } from '../locales/resident.ts';

const classes = ['A', 'B', 'C'] as const;
const hints = { A: 'AHint', B: 'BHint', C: 'CHint' } as const;

/** A licence with the everyday title of its questionnaire. */
interface Shown {
  readonly row: LicenceRow;
  readonly card: InstrumentCard;
}

function Licence({ row, card }: Shown) {
  const t = useText(residentWords);
  const say = useSay();
  const facts = [
    { name: t('source'), value: row.citation },
    { name: t('owner'), value: row.attribution },
  ].filter(({ value }) => value !== null);
  return (
    <li class="row">
      <span class="row__text">
        {t('named', { title: say(card.name), abbr: row.abbr })}
        {facts.map(({ name, value }) => (
          <span key={name} class="row__hint">
            {name}
            {t('colon')}
            <span lang="en">{value}</span>
          </span>
        ))}
        <details class="row__hint">
          <summary>{t('terms')}</summary>
          <p lang="en">{plainStatement(row.statement, t('originalNotSeen'))}</p>
          {row.conditions.map((condition) => (
            <p key={condition} lang="en">
              {condition}
            </p>
          ))}
        </details>
      </span>
    </li>
  );
}

function Class({ name, shown }: { name: (typeof classes)[number]; shown: readonly Shown[] }) {
  const t = useText(residentWords);
  if (shown.length === 0) return null;
  return (
    <section class="stack">
      <h2>
        {t(name)} <span class="soft small">{t('count', { n: shown.length })}</span>
      </h2>
      <p>{t(hints[name])}</p>
      <ul class="rows">
        {shown.map(({ row, card }) => (
          <Licence key={row.id} row={row} card={card} />
        ))}
      </ul>
    </section>
  );
}

function Licences({ rows, cards }: { rows: readonly LicenceRow[]; cards: readonly InstrumentCard[] }) {
  const t = useText(residentWords);
  const shown = rows.flatMap((row): Shown[] => {
    const card = cards.find(({ id }) => id === row.id);
    return card ? [{ row, card }] : [];
  });
  return (
    <>
      {classes.map((name) => (
        <Class key={name} name={name} shown={shown.filter(({ row }) => row.class === name)} />
      ))}
      <p class="soft small">{t('others', { n: rows.length - shown.length })}</p>
    </>
  );
}

/** `/licences`: whose work the questionnaires are, and on which terms they are used here. */
export default function LicencesScreen() {
  const t = useText(residentWords);
  const { call } = useApp();
  const load = useLoad('licences', async () => {
    const [rows, { instruments }] = await Promise.all([call(listLicences, {}), call(listInstruments, {})]);
    return { rows, cards: instruments };
  });
  return (
    <div class="page stack">
      <PageTitle>{t('licencesTitle')}</PageTitle>
      <p>{t('licencesLead')}</p>
      <p class="soft small">{t('neutral')}</p>
      <Show load={load}>{(found) => <Licences {...found} />}</Show>
      <Link to="/list" class="button button--quiet button--wide">
        {t('back')}
      </Link>
    </div>
  );
}
