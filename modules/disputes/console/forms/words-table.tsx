import { useSay, useText } from '@xinan/console-kit';
import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import type { Party } from '../../contract.ts';
import { type ConsentKind, partyKinds, sides } from '../../domain.ts';
import { formWords } from '../../locales/console-forms.ts';
import { groupBySide } from '../party/party-groups.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { type Said, voicesFor, type WordRow } from './words-rows.ts';

export interface WordsTableProps {
  readonly id?: string;
  readonly kinds: readonly ConsentKind[];
  readonly value?: Readonly<Record<string, WordRow>>;
  readonly onChange?: (value: Readonly<Record<string, WordRow>>) => void;
}

/** A line for each principal: yes, no, or nothing said. A press fills a whole side, each person can still differ. */
export function WordsTable({ id, kinds, value = {}, onChange }: WordsTableProps): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const { record } = useFileDesk();
  const voices = voicesFor(record.parties, kinds);
  const rowOf = (principal: Party): WordRow =>
    value[principal.id] ?? { said: '', voiceId: voices.get(principal.id)?.[0]?.id ?? '' };
  const put = (rows: readonly (readonly [Party, WordRow])[]) =>
    onChange?.({ ...value, ...Object.fromEntries(rows.map(([party, row]) => [party.id, row])) });
  return (
    <div id={id} tabIndex={-1} className="dispute-words">
      {groupBySide(record.parties).map(({ side, principals }) => (
        <fieldset key={side} className="dispute-words__side">
          <legend>
            {say(sides[side])}
            {principals.length > 1 && (
              <Button
                size="small"
                onClick={() => put(principals.map((party) => [party, { ...rowOf(party), said: 'yes' }]))}
              >
                {t('allYes', { n: principals.length })}
              </Button>
            )}
          </legend>
          {principals.map((party) => (
            <WordLine
              key={party.id}
              party={party}
              row={rowOf(party)}
              voices={voices.get(party.id) ?? []}
              onPut={(row) => put([[party, row]])}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

interface WordLineProps {
  readonly party: Party;
  readonly row: WordRow;
  readonly voices: readonly Party[];
  readonly onPut: (row: WordRow) => void;
}

const answers: readonly Said[] = ['yes', 'no', ''];

function WordLine({ party, row, voices, onPut }: WordLineProps): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  if (voices.length === 0)
    return (
      <p className="dispute-words__line">
        <strong>{party.name}</strong> <span className="dispute-late">{t('noVoice')}</span>
      </p>
    );
  return (
    <div className="dispute-words__line">
      <strong>{party.name}</strong>
      {voices.length > 1 || voices[0]?.id !== party.id ? (
        <Select
          size="small"
          aria-label={t('voiceOf', { name: party.name })}
          value={row.voiceId || voices[0]?.id}
          options={voices.map(({ id, name, kind }) => ({
            value: id,
            label: id === party.id ? t('themselves') : `${name} · ${say(partyKinds[kind])}`,
          }))}
          onChange={(voiceId: string) => onPut({ ...row, voiceId })}
        />
      ) : (
        <span className="kit-soft">{t('themselves')}</span>
      )}
      <span className="dispute-said" role="radiogroup" aria-label={t('wordOf', { name: party.name })}>
        {answers.map((said) => (
          <label key={said}>
            <input
              type="radio"
              name={`said-${party.id}`}
              checked={row.said === said}
              onChange={() => onPut({ ...row, said })}
            />
            <span>{t(said === '' ? 'said_none' : `said_${said}`)}</span>
          </label>
        ))}
      </span>
    </div>
  );
}
