import { Choices, useDesk, useSay, useText } from '@xinan/console-kit';
import type { IndicatorSetDraft } from '@xinan/indicators';
import { Button, Modal } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { changesOf, mergeDrafts, type Overlap, overlapsOf } from '../draft/merge-drafts.ts';
import { tellValue } from '../draft/tell-value.ts';
import { ChangeList } from './change-list.tsx';
import { fieldName } from './field-names.ts';
import type { Conflict } from './use-set-draft.ts';
import { editWords } from './words.ts';

interface ConflictDialogProps {
  readonly conflict: Conflict;
  readonly mine: IndicatorSetDraft;
  readonly onSettle: (merged: IndicatorSetDraft) => void;
}

/** Two people changed one draft: both are shown, nothing is overwritten, and whoever is here decides. */
export function ConflictDialog({ conflict, mine, onSettle }: ConflictDialogProps): ReactNode {
  const t = useText(editWords);
  const { ground, theirs } = conflict;
  const changes = useMemo(() => changesOf(ground, mine), [ground, mine]);
  const others = useMemo(() => changesOf(ground, theirs.document), [ground, theirs]);
  const overlaps = useMemo(() => overlapsOf(changes, others), [changes, others]);
  const [keepMine, setKeepMine] = useState<ReadonlySet<string>>(new Set());
  const choose = (key: string, isMine: boolean) =>
    setKeepMine((before) => new Set(isMine ? [...before, key] : [...before].filter((one) => one !== key)));
  const merge = () => onSettle(mergeDrafts({ theirs: theirs.document, mine, changes, overlaps, keepMine }));
  return (
    <Modal
      open
      width={720}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      title={t('conflict', { name: theirs.version })}
      footer={
        <>
          <Button onClick={() => onSettle(theirs.document)}>{t('takeTheirs')}</Button>
          <Button type="primary" onClick={merge}>
            {t('mergeNow')}
          </Button>
        </>
      }
    >
      <p>{t('conflictIntro')}</p>
      {overlaps.length === 0 ? (
        <p className="kit-soft">{t('noOverlap')}</p>
      ) : (
        <>
          <h3 className="set-conflict__title">{t('bothChanged', { n: overlaps.length })}</h3>
          {overlaps.map((overlap) => (
            <Either
              key={overlap.key}
              overlap={overlap}
              isMine={keepMine.has(overlap.key)}
              onChoose={(isMine) => choose(overlap.key, isMine)}
            />
          ))}
        </>
      )}
      <h3 className="set-conflict__title">{t('theirChanges', { n: others.length })}</h3>
      <div className="set-conflict__list">
        <ChangeList changes={others} />
      </div>
    </Modal>
  );
}

interface EitherProps {
  readonly overlap: Overlap;
  readonly isMine: boolean;
  readonly onChoose: (isMine: boolean) => void;
}

function Either({ overlap: { key, mine, theirs }, isMine, onChoose }: EitherProps): ReactNode {
  const t = useText(editWords);
  const say = useSay();
  const { locale } = useDesk();
  const label = `${mine.code} ${say(fieldName(mine.field || theirs.field))}`;
  const shown = ({ field, after }: Overlap['mine']) => tellValue(field, after, locale);
  return (
    <div className="set-conflict__either">
      <p>
        <b>{label}</b>
      </p>
      <Choices<'theirs' | 'mine'>
        id={`set-either-${key.replaceAll(' ', '-')}`}
        label={label}
        value={isMine ? 'mine' : 'theirs'}
        onChange={(choice) => onChoose(choice === 'mine')}
        options={[
          { value: 'theirs', label: t('theirsIs', { value: shown(theirs) }) },
          { value: 'mine', label: t('mineIs', { value: shown(mine) }) },
        ]}
      />
    </div>
  );
}
