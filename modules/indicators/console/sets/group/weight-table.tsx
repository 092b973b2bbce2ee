import { useSay, useText } from '@xinan/console-kit';
import type { Text } from '@xinan/indicators';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { fieldIdOf } from '../draft/fault-places.ts';
import { scaleToOne, sumWeights } from '../draft/weights.ts';
import { Card } from '../edit/card.tsx';
import { useEditDesk } from '../edit/desk.ts';
import { WeightSum } from '../edit/weight-sum.tsx';
import { editWords } from '../edit/words.ts';
import { useFieldFaults } from '../fields/field.tsx';
import { NumberInput, useNumberText } from '../fields/number-field.tsx';

export interface Member {
  readonly code: string;
  readonly name: Text;
  readonly weight: number;
}

/** The weights of what stands directly below an entry, with their sum as they change. */
export function WeightTable({
  members,
  pointer,
}: {
  readonly members: readonly Member[];
  /** Of the list they stand in. */
  readonly pointer: string;
}): ReactNode {
  const t = useText(editWords);
  const { edit } = useEditDesk();
  const faults = useFieldFaults('weights');
  const weights = members.map(({ weight }) => weight);
  return (
    <Card title={t('weights')}>
      <div className="set-field--wide set-weights" id={fieldIdOf('weights')} tabIndex={-1}>
        <ul>
          {members.map((member, i) => (
            <MemberRow key={member.code} member={member} pointer={`${pointer}/${i}/weight`} />
          ))}
        </ul>
        <div className="set-weights__sum">
          <WeightSum weights={weights} />
          {sumWeights(weights).missing !== 0 && (
            <Button
              size="small"
              onClick={() => edit({ kind: 'weights', pointer, weights: scaleToOne(weights) })}
            >
              {t('scale')}
            </Button>
          )}
        </div>
        {faults.map((words) => (
          <p key={words} className="set-field__fault">
            {words}
          </p>
        ))}
      </div>
    </Card>
  );
}

function MemberRow({ member, pointer }: { member: Member; pointer: string }): ReactNode {
  const t = useText(editWords);
  const say = useSay();
  const { put, lead } = useEditDesk();
  const { text, isFault, type } = useNumberText(member.weight, (weight) => put(pointer, weight));
  const isOff = isFault || member.weight <= 0;
  const name = `${member.code} ${say(member.name)}`;
  return (
    <li>
      <button type="button" className="set-link" onClick={() => lead(member.code)}>
        <code>{member.code}</code> {say(member.name)}
      </button>
      <NumberInput
        control={{ id: `set-weight-of-${member.code}`, status: isOff ? 'error' : '' }}
        label={t('weightOf', { name })}
        text={text}
        type={type}
      />
    </li>
  );
}
