import { LongText, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { partyWords } from '../../locales/console-parties.ts';
import { type PastedPerson, readPeople } from './read-people.ts';

/** Twenty-three workers are not typed one by one: lines copied from a table become people. */
export function PastePeople({ onPaste }: { onPaste: (people: readonly PastedPerson[]) => void }): ReactNode {
  const t = useText(partyWords);
  const [text, setText] = useState('');
  const people = readPeople(text);
  return (
    <div className="dispute-paste">
      <p className="kit-by">{t('pasteHint')}</p>
      <LongText label={t('pasteMany')} minRows={4} maxLength={20_000} value={text} onChange={setText} />
      <Button size="small" type="primary" disabled={people.length === 0} onClick={() => onPaste(people)}>
        {t('pasteTake', { n: people.length })}
      </Button>
    </div>
  );
}
