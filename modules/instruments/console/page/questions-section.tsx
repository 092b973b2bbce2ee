import { StateTag, useDesk, useText } from '@xinan/console-kit';
import type { InstrumentDraft, Item, Locale } from '@xinan/scoring';
import { Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import { words } from '../../locales/console.ts';
import { ProvenanceMark, sourceOf } from './provenance.tsx';

/** Items that set off an alert by themselves. */
const alertItemsOf = ({ alerts }: InstrumentDraft): ReadonlySet<string> =>
  new Set(
    alerts.flatMap(({ when }) =>
      'item' in when
        ? [when.item]
        : 'anyItem' in when
          ? when.anyItem
          : 'allItems' in when
            ? when.allItems
            : [],
    ),
  );

function QuestionLine({
  of,
  item,
  locale,
  isAlert,
}: {
  of: InstrumentDraft;
  item: Item;
  locale: Locale;
  isAlert: boolean;
}) {
  const t = useText(words);
  const options = of.optionSets[item.options] ?? [];
  const said = item.text[locale];
  const shown = options.map(({ value, text }) => `${value} ${text[locale] ?? ''}`.trim());
  return (
    <li className="inst-question">
      <p className="inst-question__text">
        <span className="inst-question__no kit-num">{item.n}</span>
        <span lang={locale}>{said ?? <em className="kit-soft">{t('noWording')}</em>}</span>
      </p>
      <p className="inst-question__options kit-by" lang={locale}>
        {shown.length > 12 ? `${shown[0]} … ${shown.at(-1)}` : shown.join(' · ')}
      </p>
      <p className="inst-question__marks">
        <ProvenanceMark text={(item.provenance ?? of.itemProvenance)[locale]} />
        {isAlert && <StateTag tone="brick">{t('alertItem')}</StateTag>}
        {item.scored === false && <StateTag>{t('unscored')}</StateTag>}
        {item.only && <StateTag>{t('onlySome')}</StateTag>}
      </p>
    </li>
  );
}

/** Where the words of a form come from, each source once. */
function Sources({ of, locale }: { of: InstrumentDraft; locale: Locale }): ReactNode {
  const t = useText(words);
  const rows = [
    { name: t('stem'), text: of.stem.provenance[locale] },
    { name: t('tabQuestions'), text: of.itemProvenance[locale] },
    ...Object.entries(of.optionProvenance).map(([id, text]) => ({
      name: `${t('optionsOf')} ${Object.keys(of.optionProvenance).length > 1 ? id : ''}`.trim(),
      text: text[locale],
    })),
    ...of.items.flatMap(({ n, provenance }) =>
      provenance ? [{ name: t('itemsOfNo', { n }), text: provenance[locale] }] : [],
    ),
  ];
  return (
    <>
      <h2 className="kit-section__title">{t('provenance')}</h2>
      <p className="inst-intro kit-soft">{t('provenanceHint')}</p>
      <ul className="kit-rows">
        {rows.map(({ name, text }) => (
          <li key={name} className="kit-rows__item">
            <div className="kit-line">
              <span>{name}</span>
              <ProvenanceMark text={text} />
            </div>
            <p className="kit-by">{sourceOf(text)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** 题目: the form as its reader meets it, each text with its mark. */
export function QuestionsSection({ of }: { of: InstrumentDraft }): ReactNode {
  const t = useText(words);
  const desk = useDesk();
  const [locale, setLocale] = useState<Locale>(desk.locale);
  const alertItems = alertItemsOf(of);
  const stem = of.stem.text[locale];
  return (
    <div className="inst-columns">
      <div>
        <div className="inst-bar">
          <h2 className="kit-section__title">{t('tabQuestions')}</h2>
          <Segmented<Locale>
            aria-label={t('languageOf')}
            value={locale}
            options={[
              { value: 'zh', label: '中文' },
              { value: 'en', label: 'English' },
            ]}
            onChange={setLocale}
          />
        </div>
        <p className="kit-quote" lang={locale}>
          {stem ?? <em className="kit-soft">{t('noWording')}</em>}
        </p>
        <ol className="inst-questions">
          {of.items.map((item) => (
            <QuestionLine
              key={item.id}
              of={of}
              item={item}
              locale={locale}
              isAlert={alertItems.has(item.id)}
            />
          ))}
        </ol>
      </div>
      <aside>
        <Sources of={of} locale={locale} />
      </aside>
    </div>
  );
}
