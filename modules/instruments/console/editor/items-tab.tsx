import { Icon, useText } from '@xinan/console-kit';
import { close, plus } from '@xinan/ui/icons';
import { Button, Checkbox } from 'antd';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { editorWords } from '../../locales/editor.ts';
import { keysAt, listAt, valueAt } from '../document/at-path.ts';
import { addItem, moveItem, removeItem } from './edit-document.ts';
import { fieldIdAt, useEditor } from './editor-context.ts';
import { FaultsHere, PairField, SelectField } from './fields.tsx';

interface ItemCardProps {
  readonly index: number;
  readonly count: number;
  readonly onMove: (index: number, by: -1 | 1) => void;
}

function ItemCard({ index, count, onMove }: ItemCardProps): ReactNode {
  const t = useText(editorWords);
  const { document, put, change } = useEditor();
  const path = `items[${index}]`;
  const n = index + 1;
  const sets = keysAt(document, 'optionSets').map((id) => ({ value: id, label: id }));
  const byKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(index, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li className="inst-card" id={fieldIdAt(path)} tabIndex={-1} onKeyDown={byKey}>
      <div className="inst-card__head">
        <strong>{t('itemNo', { n })}</strong>
        <span className="inst-card__buttons">
          <Button
            size="small"
            data-move="-1"
            disabled={index === 0}
            aria-label={t('moveUp', { n })}
            onClick={() => onMove(index, -1)}
          >
            {t('up')}
          </Button>
          <Button
            size="small"
            data-move="1"
            disabled={index === count - 1}
            aria-label={t('moveDown', { n })}
            onClick={() => onMove(index, 1)}
          >
            {t('down')}
          </Button>
          <Button
            size="small"
            type="text"
            aria-label={t('removeItem', { n })}
            icon={<Icon path={close} size={14} />}
            onClick={() => change((all) => removeItem(all, index))}
          />
        </span>
      </div>
      <PairField path={`${path}.text`} label={t('itemText')} long />
      {valueAt(document, `${path}.provenance`) !== undefined && (
        <PairField path={`${path}.provenance`} label={t('itemProvenance')} />
      )}
      <div className="inst-pairs">
        <SelectField path={`${path}.options`} label={t('itemOptions')} options={sets} />
        <Checkbox
          className="inst-card__check"
          checked={valueAt(document, `${path}.scored`) !== false}
          onChange={({ target }) => put(`${path}.scored`, target.checked ? undefined : false)}
        >
          {t('itemScored')}
        </Checkbox>
      </div>
      <FaultsHere path={path} />
    </li>
  );
}

/** 题目: one card each; up and down by button or Alt + arrow, the focus goes along. */
export function ItemsTab(): ReactNode {
  const t = useText(editorWords);
  const { document, change } = useEditor();
  const list = useRef<HTMLOListElement>(null);
  const items = listAt(document, 'items');
  const move = (index: number, by: -1 | 1) => {
    if (index + by < 0 || index + by >= items.length) return;
    change((all) => moveItem(all, index, by));
    requestAnimationFrame(() => {
      const card = list.current?.children[index + by];
      const button = card?.querySelector<HTMLButtonElement>(
        `[data-move="${by}"]:not(:disabled), [data-move]:not(:disabled)`,
      );
      button?.focus();
    });
  };
  return (
    <>
      <PairField path="stem.text" label={t('stem')} long />
      <p className="inst-intro kit-soft">{t('moveHint')}</p>
      <FaultsHere path="items" />
      <ol className="inst-cards" ref={list}>
        {items.map((_, index) => (
          <ItemCard key={index} index={index} count={items.length} onMove={move} />
        ))}
      </ol>
      <Button icon={<Icon path={plus} />} onClick={() => change(addItem)}>
        {t('addItem')}
      </Button>
    </>
  );
}
