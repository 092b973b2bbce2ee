import { StateTag, useSay, useText } from '@xinan/console-kit';
import { parseFormula } from '@xinan/indicators';
import { Input } from 'antd';
import type { ReactNode } from 'react';
import { readNumber } from '../../collect/logic/read-number.ts';
import { formatAmount } from '../../scores/format.ts';
import { useEditDesk } from '../edit/desk.ts';
import { editWords } from '../edit/words.ts';
import { originOf } from './origin.ts';
import type { TrialDesk } from './use-trial.ts';

/** Every figure the formulas ask for: what it is, where it comes from, what is known, and room for a trial value. */
export function FigureList({ desk }: { desk: TrialDesk }): ReactNode {
  return (
    <ul className="set-figures">
      {desk.names.map((name) => (
        <Figure key={name} name={name} desk={desk} />
      ))}
    </ul>
  );
}

function Figure({ name, desk }: { name: string; desk: TrialDesk }): ReactNode {
  const t = useText(editWords);
  const words = useWordsOf(name);
  const text = desk.typed[name] ?? '';
  const isFault = readNumber(text).kind === 'fault';
  return (
    <li>
      <div className="set-figures__words">
        <span>{words.says}</span>
        <code>{name}</code>
        <span className="set-figures__tags">
          {words.tags.map((tag) => (
            <StateTag key={tag}>{tag}</StateTag>
          ))}
        </span>
      </div>
      <p className="set-figures__known">
        <small>{t('known')}</small>
        <Known name={name} desk={desk} />
      </p>
      <div className="set-figures__try">
        <Input
          aria-label={t('tryFor', { name: words.says })}
          placeholder={t('tryValue')}
          inputMode="decimal"
          autoComplete="off"
          value={text}
          status={isFault ? 'error' : ''}
          aria-invalid={isFault}
          onChange={(event) => desk.type(name, event.target.value)}
        />
        {isFault && <p className="set-field__fault">{t('notNumber')}</p>}
      </div>
    </li>
  );
}

function Known({ name, desk }: { name: string; desk: TrialDesk }): ReactNode {
  const t = useText(editWords);
  const known = desk.known.get(name);
  if (!known) return <span className="kit-soft">{desk.isFetching ? t('trialReading') : t('unknown')}</span>;
  if (known.hidden) return <span className="kit-soft">{t('hidden')}</span>;
  if (known.value === null) return <span className="kit-soft">{t('unknown')}</span>;
  return <b className="kit-num">{formatAmount(known.value)}</b>;
}

/** What a name means, in the reader's words. */
function useWordsOf(name: string): { readonly says: string; readonly tags: readonly string[] } {
  const t = useText(editWords);
  const say = useSay();
  const { catalogue } = useEditDesk();
  const parsed = parseFormula(name);
  if (!parsed.ok) return { says: name, tags: [] };
  if (parsed.tree.kind === 'indicator') {
    const other = catalogue.indicators.get(parsed.tree.code);
    return { says: other ? say(other.name) || name : name, tags: [t('otherIndicator')] };
  }
  if (parsed.tree.kind !== 'element') return { says: name, tags: [] };
  const element = catalogue.elements.get(parsed.tree.name);
  if (!element) return { says: name, tags: [] };
  return {
    says: say(element.name) || name,
    tags: [
      t(element.kind),
      ...(element.distinct ? [t('distinct')] : []),
      ...(element.unit ? [element.unit] : []),
      t(originOf(parsed.tree.name)),
    ],
  };
}
