import { useSay, useText } from '@xinan/console-kit';
import type { Level1, Theme } from '@xinan/indicators';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { nextCode } from '../draft/edit-draft.ts';
import { Card } from '../edit/card.tsx';
import { useEditDesk } from '../edit/desk.ts';
import { editWords } from '../edit/words.ts';
import { TextField } from '../fields/text-field.tsx';
import { WeightTable } from './weight-table.tsx';

function Head({ above, code, name }: { above: string; code: string; name: string }): ReactNode {
  return (
    <header className="set-entry">
      <p className="kit-soft">{above}</p>
      <h2 id="set-entry-title" tabIndex={-1}>
        <code>{code}</code> {name}
      </h2>
    </header>
  );
}

/** 一级指标: its name, and its level-2 indicators with their weights. */
export function GroupPage({
  group,
  theme,
  pointer,
}: {
  readonly group: Level1;
  readonly theme: Theme;
  readonly pointer: string;
}): ReactNode {
  const t = useText(editWords);
  const say = useSay();
  const { draft, put, edit, lead } = useEditDesk();
  const add = () => {
    const code = nextCode(draft, group.code);
    edit({ kind: 'add', group: group.code });
    lead(code, 'name/zh');
  };
  return (
    <>
      <Head above={say(theme.name)} code={group.code} name={say(group.name)} />
      <WeightTable members={group.indicators} pointer={`${pointer}/indicators`} />
      <p className="set-entry__end">
        <Button onClick={add}>{t('addIndicator')}</Button>
      </p>
      <Names entry={group} put={(field, text) => put(`${pointer}/${field}`, text)} />
    </>
  );
}

/** 主题: its name and focus, and its level-1 indicators with their weights. */
export function ThemePage({
  theme,
  pointer,
}: {
  readonly theme: Theme;
  readonly pointer: string;
}): ReactNode {
  const t = useText(editWords);
  const say = useSay();
  const { put } = useEditDesk();
  return (
    <>
      <Head above={t('whole')} code={theme.code} name={say(theme.name)} />
      <WeightTable members={theme.level1} pointer={`${pointer}/level1`} />
      <Names entry={theme} focus={theme.focus} put={(field, text) => put(`${pointer}/${field}`, text)} />
    </>
  );
}

function Names({
  entry: { name },
  focus,
  put,
}: {
  readonly entry: Pick<Theme, 'name'>;
  readonly focus?: Theme['focus'];
  readonly put: (field: string, text: string) => void;
}): ReactNode {
  const t = useText(editWords);
  const field = (at: string, label: string, value: string) => (
    <TextField field={at} label={label} value={value} onChange={(text) => put(at, text)} />
  );
  return (
    <Card title={t('names')}>
      {field('name/zh', t('nameZh'), name.zh)}
      {field('name/en', t('nameEn'), name.en)}
      {focus && field('focus/zh', t('focusZh'), focus.zh)}
      {focus && field('focus/en', t('focusEn'), focus.en)}
    </Card>
  );
}
