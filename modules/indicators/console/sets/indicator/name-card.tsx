import { useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { Card } from '../edit/card.tsx';
import { editWords } from '../edit/words.ts';
import { TextField } from '../fields/text-field.tsx';
import type { CardProps } from './card-props.ts';

export function NameCard({ indicator, put }: CardProps): ReactNode {
  const t = useText(editWords);
  const { name, definition } = indicator;
  return (
    <Card title={t('names')}>
      <TextField
        field="name/zh"
        label={t('nameZh')}
        value={name.zh}
        onChange={(text) => put('name/zh', text)}
      />
      <TextField
        field="name/en"
        label={t('nameEn')}
        value={name.en}
        onChange={(text) => put('name/en', text)}
      />
      <TextField
        long
        field="definition/zh"
        label={t('definitionZh')}
        value={definition.zh}
        onChange={(text) => put('definition/zh', text)}
      />
      <TextField
        long
        field="definition/en"
        label={t('definitionEn')}
        value={definition.en}
        onChange={(text) => put('definition/en', text)}
      />
    </Card>
  );
}
