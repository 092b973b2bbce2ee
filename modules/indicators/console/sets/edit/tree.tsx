import { useSay, useText } from '@xinan/console-kit';
import type { Level1, Text, Theme } from '@xinan/indicators';
import { Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { wholeSet } from '../draft/fault-places.ts';
import { formatWeight, sumWeights } from '../draft/weights.ts';
import { useEditDesk } from './desk.ts';
import { editWords } from './words.ts';

/** The whole set as a list to choose from: themes, groups, and the indicators of the group that is open or of what is sought. */
export function Tree(): ReactNode {
  const t = useText(editWords);
  const { draft } = useEditDesk();
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const fits = ({ code, name }: { code: string; name: Text }): boolean =>
    `${code} ${name.zh} ${name.en}`.toLowerCase().includes(wanted);
  const found = draft.themes.map((theme) => ({
    theme,
    groups: theme.level1.map((group) => seek(group, fits)),
  }));
  const isEmpty = found.every(({ groups }) => groups.every(({ indicators }) => indicators.length === 0));
  return (
    <nav className="set-tree" aria-label={t('tree')}>
      <Input
        allowClear
        type="search"
        aria-label={t('find')}
        placeholder={t('find')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <ul>
        {wanted === '' && (
          <li>
            <Entry code={wholeSet} name={t('whole')} members={draft.themes} />
          </li>
        )}
        {found.map(({ theme, groups }) => (
          <ThemeBranch key={theme.code} theme={theme} groups={groups} isSeeking={wanted !== ''} />
        ))}
      </ul>
      {isEmpty && <p className="kit-soft">{t('nothingFound')}</p>}
    </nav>
  );
}

interface Found {
  readonly group: Level1;
  readonly indicators: Level1['indicators'];
}

const seek = (group: Level1, fits: (one: { code: string; name: Text }) => boolean): Found => ({
  group,
  indicators: fits(group) ? group.indicators : group.indicators.filter(fits),
});

function ThemeBranch({
  theme,
  groups,
  isSeeking,
}: {
  theme: Theme;
  groups: readonly Found[];
  isSeeking: boolean;
}): ReactNode {
  const say = useSay();
  const { at } = useEditDesk();
  const shown = isSeeking ? groups.filter(({ indicators }) => indicators.length > 0) : groups;
  if (shown.length === 0) return null;
  return (
    <li>
      <Entry code={theme.code} name={say(theme.name)} weight={theme.weight} members={theme.level1} />
      <ul>
        {shown.map(({ group, indicators }) => {
          const isOpen = isSeeking || at === group.code || at.startsWith(`${group.code}-`);
          return (
            <li key={group.code}>
              <Entry
                code={group.code}
                name={say(group.name)}
                weight={group.weight}
                members={group.indicators}
              />
              {isOpen && (
                <ul>
                  {indicators.map(({ code, name, weight }) => (
                    <li key={code}>
                      <Entry code={code} name={say(name)} weight={weight} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </li>
  );
}

interface EntryProps {
  readonly code: string;
  readonly name: string;
  readonly weight?: number;
  /** What stands directly below; their weights sum to 1. */
  readonly members?: readonly { readonly weight: number }[];
}

function Entry({ code, name, weight, members }: EntryProps): ReactNode {
  const t = useText(editWords);
  const { at, lead, faults } = useEditDesk();
  const count = faults.filter((place) => place.at === code).length;
  const missing = members ? sumWeights(members.map((one) => one.weight)).missing : 0;
  return (
    <button
      type="button"
      className={code.includes('-') ? 'set-tree__entry' : 'set-tree__entry set-tree__entry--group'}
      aria-current={at === code ? 'true' : undefined}
      onClick={() => lead(code)}
    >
      <span className="set-tree__name">
        {code !== wholeSet && <code>{code}</code>} {name}
      </span>
      {(count > 0 || missing !== 0) && (
        <span className="set-tree__faults" title={t('faults', { n: Math.max(count, 1) })}>
          {Math.max(count, 1)}
          <span className="kit-hidden">{t('faults', { n: Math.max(count, 1) })}</span>
        </span>
      )}
      {weight !== undefined && <span className="set-tree__weight kit-num">{formatWeight(weight)}</span>}
    </button>
  );
}
