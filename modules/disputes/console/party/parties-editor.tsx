import { newRecordId, serverNow, useSay, useText } from '@xinan/console-kit';
import { localDateOf } from '@xinan/cn/dates';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { type PartyKind, type Side, sides } from '../../domain.ts';
import { partyWords } from '../../locales/console-parties.ts';
import { faultsOfDrafts, newDraft, type PartyDraft } from './party-draft.ts';
import { PartyEditor } from './party-editor.tsx';
import { PastePeople } from './paste-people.tsx';
import { isPrincipal } from './party-groups.ts';
import type { PastedPerson } from './read-people.ts';

export interface PartiesEditorProps {
  /** Given by the form; the fields' ids begin with it, so that a fault leads to its place. */
  readonly id?: string;
  readonly value?: readonly PartyDraft[];
  readonly onChange?: (value: readonly PartyDraft[]) => void;
}

const makeId = () => newRecordId(serverNow().getTime(), crypto.getRandomValues(new Uint8Array(10)));

/** Everybody, side by side: people, bodies, and those who act for them. */
export function PartiesEditor({ id = 'parties', value = [], onChange }: PartiesEditorProps): ReactNode {
  const t = useText(partyWords);
  const hasThird = value.some(({ side }) => side === 'third');
  const [third, showThird] = useState(hasThird);
  const shown: readonly Side[] =
    third || hasThird ? ['applicant', 'respondent', 'third'] : ['applicant', 'respondent'];
  return (
    <div id={id} tabIndex={-1} className="dispute-editor">
      {shown.map((side) => (
        <SideEditor key={side} side={side} id={id} all={value} onChange={(next) => onChange?.(next)} />
      ))}
      {!third && !hasThird && (
        <Button type="link" onClick={() => showThird(true)}>
          {t('addThird')}
        </Button>
      )}
    </div>
  );
}

interface SideEditorProps {
  readonly side: Side;
  readonly id: string;
  readonly all: readonly PartyDraft[];
  readonly onChange: (value: readonly PartyDraft[]) => void;
}

function SideEditor({ side, id, all, onChange }: SideEditorProps): ReactNode {
  const t = useText(partyWords);
  const say = useSay();
  const [pasting, setPasting] = useState(false);
  const today = localDateOf(serverNow());
  const own = all.filter((draft) => draft.side === side);
  const principals = own.filter(isPrincipal);
  const faults = faultsOfDrafts(all, today);
  const put = (draft: PartyDraft) => onChange(all.map((each) => (each.id === draft.id ? draft : each)));
  // Whoever goes is no longer acted for.
  const remove = (gone: string) =>
    onChange(
      all
        .filter((each) => each.id !== gone)
        .map((each) => ({ ...each, actsFor: each.actsFor.filter((principal) => principal !== gone) })),
    );
  const add = (kind: PartyKind, given: Partial<PartyDraft> = {}) =>
    onChange([...all, newDraft(makeId(), { side, kind, ...given })]);
  const paste = (people: readonly PastedPerson[]) => {
    setPasting(false);
    const filled = principals.filter(({ name, phone, identityNumber }) => name || phone || identityNumber);
    const blank = new Set(principals.filter((each) => !filled.includes(each)).map((each) => each.id));
    onChange([
      ...all.filter((each) => !blank.has(each.id)),
      ...people.map((person) => newDraft(makeId(), { side, kind: 'person', ...person })),
    ]);
  };
  return (
    <fieldset className="dispute-editor__side">
      <legend>
        {say(sides[side])} <span className="kit-soft kit-num">{t('howMany', { n: principals.length })}</span>
      </legend>
      {own.map((draft) => (
        <PartyEditor
          key={draft.id}
          draft={draft}
          fieldPrefix={`${id}_${all.indexOf(draft)}`}
          ordinal={own.filter((each) => isPrincipal(each) === isPrincipal(draft)).indexOf(draft) + 1}
          principals={principals}
          today={today}
          faults={faults.filter(({ partyId }) => partyId === draft.id)}
          onPut={put}
          onRemove={() => remove(draft.id)}
          onGuardian={() => add('guardian', { actsFor: [draft.id] })}
        />
      ))}
      <div className="dispute-editor__adds">
        <Button size="small" onClick={() => add('person')}>
          {t('addPerson')}
        </Button>
        <Button size="small" onClick={() => add('organisation')}>
          {t('addOrganisation')}
        </Button>
        {principals.length > 0 && (
          <Button size="small" onClick={() => add('agent', { actsFor: principals.map((each) => each.id) })}>
            {t('addAgent')}
          </Button>
        )}
        <Button size="small" type="text" onClick={() => setPasting(!pasting)}>
          {t('pasteMany')}
        </Button>
      </div>
      {pasting && <PastePeople onPaste={paste} />}
    </fieldset>
  );
}
