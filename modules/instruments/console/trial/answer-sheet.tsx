import { useDesk, useText } from '@xinan/console-kit';
import { type Instrument, type Item, itemsFor, type Locale } from '@xinan/scoring';
import { Button, InputNumber, Segmented, Select } from 'antd';
import type { ReactNode } from 'react';
import { trialWords } from '../../locales/trial.ts';
import { words } from '../../locales/console.ts';
import { factsRead } from './answer-forms.ts';
import type { Trial } from './use-trial.ts';
import { optionsOf, wordsIn } from './wording.ts';

/** More answers than this stand in a list that opens. */
const mostSideBySide = 7;

interface QuestionProps {
  readonly instrument: Instrument;
  readonly item: Item;
  readonly value: number | undefined;
  readonly locale: Locale;
  readonly onChange: (value: number | undefined) => void;
}

function Question({ instrument, item, value, locale, onChange }: QuestionProps): ReactNode {
  const t = useText(trialWords);
  const library = useText(words);
  const options = optionsOf(instrument, item);
  const said = wordsIn(item.text, locale) ?? library('itemsOfNo', { n: item.n });
  const label = (option: (typeof options)[number]) => wordsIn(option.text, locale) ?? String(option.value);
  return (
    <li className="inst-question">
      <p className="inst-question__text">
        <span className="inst-question__no kit-num">{item.n}</span>
        {said}
      </p>
      {options.length > mostSideBySide ? (
        <Select
          className="inst-question__select"
          allowClear
          aria-label={said}
          placeholder={t('choose')}
          value={value}
          options={options.map((option) => ({ value: option.value, label: label(option) }))}
          onChange={(chosen: number | undefined) => onChange(chosen)}
        />
      ) : (
        <div className="inst-answers" role="radiogroup" aria-label={said}>
          {options.map((option) => (
            <label key={option.value} className="inst-answer">
              <input
                type="radio"
                name={`trial-${instrument.id}-${item.id}`}
                checked={value === option.value}
                onChange={() => onChange(option.value)}
              />
              <span>
                {label(option)}
                {wordsIn(option.text, locale) !== null && (
                  <span className="inst-answer__value kit-num">{option.value}</span>
                )}
              </span>
            </label>
          ))}
        </div>
      )}
    </li>
  );
}

function FactsForm({ instrument, trial }: { instrument: Instrument; trial: Trial }): ReactNode {
  const t = useText(trialWords);
  const read = factsRead(instrument);
  const { facts, setFacts } = trial;
  if (!read.sex && !read.age && !read.monthsSinceDeath && read.norms.length === 0) return null;
  return (
    <div className="inst-facts" role="group" aria-label={t('about')}>
      {read.sex && (
        <Segmented
          aria-label={t('sex')}
          value={facts.sex ?? ''}
          options={[
            { value: '', label: '—' },
            { value: 'female', label: t('female') },
            { value: 'male', label: t('male') },
          ]}
          onChange={(sex) =>
            setFacts({ ...facts, sex: sex === 'female' || sex === 'male' ? sex : undefined })
          }
        />
      )}
      {read.age && (
        <InputNumber
          aria-label={t('age')}
          placeholder={t('age')}
          suffix={t('years')}
          min={0}
          max={120}
          precision={0}
          value={facts.ageYears ?? null}
          onChange={(age) => setFacts({ ...facts, ageYears: age ?? undefined })}
        />
      )}
      {read.monthsSinceDeath && (
        <InputNumber
          aria-label={t('monthsSinceDeath')}
          placeholder={t('monthsSinceDeath')}
          suffix={t('months')}
          min={0}
          max={999}
          precision={0}
          value={facts.monthsSinceDeath ?? null}
          onChange={(months) => setFacts({ ...facts, monthsSinceDeath: months ?? undefined })}
        />
      )}
      {read.norms.length > 0 && (
        <Select
          className="inst-facts__norm"
          aria-label={t('norm')}
          value={facts.norm ?? 'default'}
          options={['default', ...read.norms].map((value) => ({
            value,
            label: `${t('norm')}: ${value === 'default' ? t('defaultNorm') : value}`,
          }))}
          onChange={(norm: string) => setFacts({ ...facts, norm: norm === 'default' ? undefined : norm })}
        />
      )}
    </div>
  );
}

/** The questions with their answers, to be tried. */
export function AnswerSheet({ instrument, trial }: { instrument: Instrument; trial: Trial }): ReactNode {
  const t = useText(trialWords);
  const { locale } = useDesk();
  const items = itemsFor(instrument, trial.person);
  return (
    <div>
      <div className="inst-bar">
        <span className="kit-soft kit-num" aria-live="polite">
          {t('answered', { n: Object.keys(trial.answers).length, of: items.length })}
        </span>
        <span className="inst-bar__buttons">
          <Button size="small" onClick={trial.random}>
            {t('random')}
          </Button>
          <Button size="small" onClick={trial.first}>
            {t('lowest')}
          </Button>
          <Button size="small" onClick={trial.clear}>
            {t('clear')}
          </Button>
        </span>
      </div>
      <FactsForm instrument={instrument} trial={trial} />
      <ol className="inst-questions">
        {items.map((item) => (
          <Question
            key={item.id}
            instrument={instrument}
            item={item}
            value={trial.answers[item.id]}
            locale={locale}
            onChange={(value) => trial.put(item.id, value)}
          />
        ))}
      </ol>
    </div>
  );
}
