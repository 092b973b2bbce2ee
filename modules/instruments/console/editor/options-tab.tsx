import { Icon, useText } from '@xinan/console-kit';
import { close, plus } from '@xinan/ui/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { editorWords } from '../../locales/editor.ts';
import { keysAt, listAt, textAt, withAt } from '../document/at-path.ts';
import { addOption, addOptionSet, removeAt } from './edit-document.ts';
import { fieldIdAt, useEditor } from './editor-context.ts';
import { FaultsHere, NumberField, PairField } from './fields.tsx';

function OptionSet({ id, locked }: { id: string; locked: boolean }): ReactNode {
  const t = useText(editorWords);
  const { document, change } = useEditor();
  const path = `optionSets.${id}`;
  const options = listAt(document, path);
  const used = listAt(document, 'items').filter(
    (_, at) => textAt(document, `items[${at}].options`) === id,
  ).length;
  const remove = (all: unknown) => withAt(withAt(all, path, undefined), `optionProvenance.${id}`, undefined);
  return (
    <section className="inst-card" id={fieldIdAt(path)} tabIndex={-1}>
      <div className="inst-card__head">
        <strong>{t('setName', { id })}</strong>
        <span className="kit-soft">{t('usedBy', { n: used })}</span>
        {!locked && used === 0 && (
          <Button size="small" onClick={() => change(remove)}>
            {t('remove')}
          </Button>
        )}
      </div>
      <FaultsHere path={path} />
      <ol className="inst-plain">
        {options.map((_, index) => (
          <li key={index} className="inst-option">
            <NumberField path={`${path}[${index}].value`} label={t('optionValue')} whole disabled={locked} />
            <PairField path={`${path}[${index}].text`} label={t('optionText')} />
            {!locked && (
              <Button
                type="text"
                aria-label={`${t('removeOption')} ${index + 1}`}
                icon={<Icon path={close} size={14} />}
                onClick={() => change((all) => removeAt(all, path, index))}
              />
            )}
          </li>
        ))}
      </ol>
      {!locked && (
        <Button size="small" icon={<Icon path={plus} />} onClick={() => change((all) => addOption(all, id))}>
          {t('addOption')}
        </Button>
      )}
      <PairField path={`optionProvenance.${id}`} label={t('source')} hint={t('provenanceHint')} />
    </section>
  );
}

/** 选项: the sets of answers items choose from. */
export function OptionsTab({ locked }: { locked: boolean }): ReactNode {
  const t = useText(editorWords);
  const { document, change } = useEditor();
  return (
    <div className="inst-cards">
      {keysAt(document, 'optionSets').map((id) => (
        <OptionSet key={id} id={id} locked={locked} />
      ))}
      {!locked && (
        <Button icon={<Icon path={plus} />} onClick={() => change(addOptionSet)}>
          {t('addSet')}
        </Button>
      )}
    </div>
  );
}
