import { useSay, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Party } from '../../contract.ts';
import { partyKinds, type Side, sides } from '../../domain.ts';
import { formWords } from '../../locales/console-forms.ts';
import { groupBySide, isPrincipal } from '../party/party-groups.ts';
import { useFileDesk } from '../record/file-desk.tsx';

/** How somebody who was there felt, as they told it: 0 calm to 10; null where they told nothing. */
export interface Attended {
  readonly before: number | null;
  readonly after: number | null;
}

export interface AttendanceProps {
  readonly id?: string;
  /** Of a separate talk: only this side. */
  readonly only: Side | null;
  readonly value?: Readonly<Record<string, Attended>>;
  readonly onChange?: (value: Readonly<Record<string, Attended>>) => void;
}

const untold: Attended = { before: null, after: null };
const scores = Array.from({ length: 11 }, (_, score) => score);

/** Who was there, a side at a press, and how they felt. */
export function Attendance({ id, only, value = {}, onChange }: AttendanceProps): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const { record } = useFileDesk();
  const groups = groupBySide(record.parties).filter(({ side }) => only === null || side === only);
  const toggle = (party: Party) => {
    const { [party.id]: former, ...others } = value;
    onChange?.(former ? others : { ...value, [party.id]: untold });
  };
  const all = (people: readonly Party[]) =>
    onChange?.({
      ...value,
      ...Object.fromEntries(people.map((party) => [party.id, value[party.id] ?? untold])),
    });
  return (
    <div id={id} tabIndex={-1} className="dispute-words">
      {groups.map(({ side, principals, voices }) => {
        const people = [...principals, ...voices.map(({ party }) => party)];
        return (
          <fieldset key={side} className="dispute-words__side">
            <legend>
              {say(sides[side])}
              {people.length > 1 && (
                <Button size="small" onClick={() => all(people)}>
                  {t('allThere', { n: people.length })}
                </Button>
              )}
            </legend>
            {people.map((party) => (
              <div key={party.id} className="dispute-words__line">
                <label className="dispute-there">
                  <input
                    type="checkbox"
                    checked={value[party.id] !== undefined}
                    onChange={() => toggle(party)}
                  />
                  <span>
                    {party.name}
                    {!isPrincipal(party) && <span className="kit-soft"> {say(partyKinds[party.kind])}</span>}
                  </span>
                </label>
                {value[party.id] && isPrincipal(party) && (
                  <Feelings
                    name={party.name}
                    value={value[party.id] ?? untold}
                    onChange={(told) => onChange?.({ ...value, [party.id]: told })}
                  />
                )}
              </div>
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}

function Feelings({
  name,
  value,
  onChange,
}: {
  name: string;
  value: Attended;
  onChange: (value: Attended) => void;
}): ReactNode {
  const t = useText(formWords);
  return (
    <span className="dispute-feelings">
      {(['before', 'after'] as const).map((moment) => (
        <label key={moment}>
          <span className="kit-soft">{t(`feeling_${moment}`)}</span>
          <select
            aria-label={t(`feelingOf_${moment}`, { name })}
            value={value[moment] ?? ''}
            onChange={(event) =>
              onChange({ ...value, [moment]: event.target.value === '' ? null : Number(event.target.value) })
            }
          >
            <option value="">{t('untold')}</option>
            {scores.map((score) => (
              <option key={score} value={score}>
                {score}
              </option>
            ))}
          </select>
        </label>
      ))}
    </span>
  );
}
