import { Icon, useSay, useText } from '@xinan/console-kit';
import { close, plus } from '@xinan/ui/icons';
import { Button, Checkbox, Select } from 'antd';
import type { ReactNode } from 'react';
import { editorWords } from '../../locales/editor.ts';
import { alertLevels } from '../../locales/tables.ts';
import { listAt, numberAt, textAt, valueAt } from '../document/at-path.ts';
import { addAlert, removeAt } from './edit-document.ts';
import { fieldIdAt, useEditor } from './editor-context.ts';
import {
  FaultsHere,
  ManyField,
  NumberField,
  PairField,
  SelectField,
  TextField,
  useChoices,
} from './fields.tsx';
import { comparisons } from './scales-tab.tsx';

const kinds = ['item', 'anyItem', 'allItems', 'scale'] as const;
type Kind = (typeof kinds)[number];
const kindWords = { item: 'whenItem', anyItem: 'whenAny', allItems: 'whenAll', scale: 'whenScale' } as const;

/** The same condition on something else, as far as it fits. */
function conditionOn(document: unknown, path: string, kind: Kind): object {
  const op = textAt(document, `${path}.op`) || '>=';
  const value = numberAt(document, `${path}.value`) ?? 1;
  const [first] = listAt(document, 'items').map((_, index) => textAt(document, `items[${index}].id`));
  const one = textAt(document, `${path}.item`) || (first ?? '');
  if (kind === 'scale') return { scale: textAt(document, 'scales[0].id'), op, value };
  return kind === 'item' ? { item: one, op, value } : { [kind]: [one], op, value };
}

function Condition({ path }: { path: string }): ReactNode {
  const t = useText(editorWords);
  const { document, put } = useEditor();
  const { items, scales } = useChoices();
  const kind = kinds.find((one) => valueAt(document, `${path}.${one}`) !== undefined) ?? 'item';
  return (
    <>
      <div className="inst-pairs">
        <div className="inst-field">
          <label className="inst-field__label" htmlFor={fieldIdAt(`${path}.kind`)}>
            {t('alertWhen')}
          </label>
          <Select<Kind>
            id={fieldIdAt(`${path}.kind`)}
            value={kind}
            options={kinds.map((value) => ({ value, label: t(kindWords[value]) }))}
            onChange={(next) => put(path, conditionOn(document, path, next))}
          />
        </div>
        {kind === 'scale' && <SelectField path={`${path}.scale`} label={t('bandScale')} options={scales} />}
        {kind === 'item' && <SelectField path={`${path}.item`} label={t('which')} options={items} />}
        {(kind === 'anyItem' || kind === 'allItems') && (
          <ManyField path={`${path}.${kind}`} label={t('which')} options={items} />
        )}
      </div>
      <div className="inst-pairs">
        <SelectField path={`${path}.op`} label={t('op')} options={comparisons} />
        <NumberField path={`${path}.value`} label={t('value')} />
      </div>
    </>
  );
}

/** 警示: which answers call for a person, and how soon. */
export function AlertsTab(): ReactNode {
  const t = useText(editorWords);
  const say = useSay();
  const { document, change, put } = useEditor();
  return (
    <div className="inst-cards">
      <p className="inst-intro kit-soft">{t('alertHint')}</p>
      {listAt(document, 'alerts').map((_, index) => {
        const path = `alerts[${index}]`;
        return (
          <section key={index} className="inst-card" id={fieldIdAt(path)} tabIndex={-1}>
            <div className="inst-card__head">
              <strong>
                {t('alerts')} {index + 1}
              </strong>
              <Button
                size="small"
                type="text"
                aria-label={`${t('remove')} ${index + 1}`}
                icon={<Icon path={close} size={14} />}
                onClick={() => change((all) => removeAt(all, 'alerts', index))}
              />
            </div>
            <Condition path={`${path}.when`} />
            <FaultsHere path={`${path}.when.items[0]`} />
            <div className="inst-pairs">
              <SelectField
                path={`${path}.level`}
                label={t('alertLevel')}
                options={Object.entries(alertLevels).map(([value, words]) => ({ value, label: say(words) }))}
              />
              <Checkbox
                className="inst-card__check"
                checked={valueAt(document, `${path}.official`) === true}
                onChange={({ target }) => put(`${path}.official`, target.checked)}
              >
                {t('alertOfficial')}
              </Checkbox>
            </div>
            <PairField path={`${path}.message`} label={t('alertMessage')} />
            <TextField path={`${path}.source`} label={t('source')} />
            <FaultsHere path={path} />
          </section>
        );
      })}
      <Button icon={<Icon path={plus} />} onClick={() => change(addAlert)}>
        {t('addAlert')}
      </Button>
    </div>
  );
}
