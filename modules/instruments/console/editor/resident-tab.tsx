import { Checks, Icon, useSay, useText } from '@xinan/console-kit';
import { familyWords, topics } from '@xinan/scoring/resident';
import { close, plus } from '@xinan/ui/icons';
import { Button, Segmented } from 'antd';
import type { ReactNode } from 'react';
import type { ResidentWords } from '../../contract.ts';
import { editorWords } from '../../locales/editor.ts';
import { listAt, textAt } from '../document/at-path.ts';
import { fieldIdAt, useEditor } from './editor-context.ts';
import { FaultsHere, PairField, SelectField, useChoices } from './fields.tsx';

const emptyWords = (scale: string): ResidentWords => ({
  title: { zh: '', en: '' },
  scales: [{ scale, family: 'mood', heavierWhen: 'high' }],
  topics: [],
});

/** 居民用语: how residents hear of it, or that they do not. Its paths begin with `resident`, beside the document. */
export function ResidentTab(): ReactNode {
  const t = useText(editorWords);
  const say = useSay();
  const { document, put } = useEditor();
  const { scales } = useChoices();
  const told = listAt(document, 'resident.scales');
  const isOn = told.length > 0;
  const firstScale = scales[0]?.value ?? '';
  const families = Object.entries(familyWords).map(([value, { name }]) => ({ value, label: say(name) }));
  return (
    <div className="inst-form">
      <p className="inst-intro kit-soft">{t('residentHint')}</p>
      <Segmented
        aria-label={t('resident')}
        value={isOn ? 'on' : 'off'}
        options={[
          { value: 'on', label: t('residentOn') },
          { value: 'off', label: t('residentOff') },
        ]}
        onChange={(next) => put('resident', next === 'on' ? emptyWords(firstScale) : null)}
      />
      <FaultsHere path="resident" />
      {isOn && (
        <>
          <PairField path="resident.title" label={t('residentTitle')} />
          {told.map((_, index) => {
            const path = `resident.scales[${index}]`;
            return (
              <section key={index} className="inst-card" id={fieldIdAt(path)} tabIndex={-1}>
                <div className="inst-thirds">
                  <SelectField path={`${path}.scale`} label={t('residentScale')} options={scales} />
                  <SelectField path={`${path}.family`} label={t('residentFamily')} options={families} />
                  <SelectField
                    path={`${path}.heavierWhen`}
                    label={t('heavier')}
                    options={[
                      { value: 'high', label: t('heavierHigh') },
                      { value: 'low', label: t('heavierLow') },
                    ]}
                  />
                </div>
                {told.length > 1 && (
                  <Button
                    size="small"
                    type="text"
                    aria-label={`${t('remove')} ${textAt(document, `${path}.scale`)}`}
                    icon={<Icon path={close} size={14} />}
                    onClick={() =>
                      put(
                        'resident.scales',
                        told.filter((_one, at) => at !== index),
                      )
                    }
                  />
                )}
              </section>
            );
          })}
          <Button
            icon={<Icon path={plus} />}
            onClick={() =>
              put(`resident.scales[${told.length}]`, {
                scale: firstScale,
                family: 'mood',
                heavierWhen: 'high',
              })
            }
          >
            {t('addResidentScale')}
          </Button>
          <div className="inst-field">
            <span className="inst-field__label">{t('residentTopics')}</span>
            <Checks<string>
              row
              label={t('residentTopics')}
              value={listAt(document, 'resident.topics').filter((one) => typeof one === 'string')}
              options={topics.map(({ id, title }) => ({ value: id, label: say(title) }))}
              onChange={(next) => put('resident.topics', next)}
            />
          </div>
        </>
      )}
    </div>
  );
}
