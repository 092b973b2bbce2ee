import { Icon, useText } from '@xinan/console-kit';
import { close, plus } from '@xinan/ui/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { editorWords } from '../../locales/editor.ts';
import { listAt } from '../document/at-path.ts';
import { addBand, removeAt } from './edit-document.ts';
import { fieldIdAt, useEditor } from './editor-context.ts';
import { FaultsHere, NumberField, PairField, SelectField, TextField, useChoices } from './fields.tsx';

/** 分数段: which part of the range is called what. */
export function BandsTab(): ReactNode {
  const t = useText(editorWords);
  const { document, change } = useEditor();
  const { scales } = useChoices();
  return (
    <div className="inst-cards">
      <p className="inst-intro kit-soft">{t('bandHint')}</p>
      <FaultsHere path="bands" />
      {listAt(document, 'bands').map((_, index) => {
        const path = `bands[${index}]`;
        return (
          <section key={index} className="inst-card" id={fieldIdAt(path)} tabIndex={-1}>
            <div className="inst-card__head">
              <div className="inst-thirds">
                <SelectField path={`${path}.scale`} label={t('bandScale')} options={scales} />
                <NumberField path={`${path}.min`} label={t('bandMin')} />
                <NumberField path={`${path}.max`} label={t('bandMax')} />
              </div>
              <Button
                size="small"
                type="text"
                aria-label={`${t('remove')} ${index + 1}`}
                icon={<Icon path={close} size={14} />}
                onClick={() => change((all) => removeAt(all, 'bands', index))}
              />
            </div>
            <PairField path={`${path}.label`} label={t('bandLabel')} />
            <TextField path={`${path}.source`} label={t('source')} />
            <FaultsHere path={path} />
          </section>
        );
      })}
      <Button icon={<Icon path={plus} />} onClick={() => change(addBand)}>
        {t('addBand')}
      </Button>
    </div>
  );
}
