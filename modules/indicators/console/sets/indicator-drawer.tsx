import { Facts, useSay, useText } from '@xinan/console-kit';
import type { placedIndicators } from '@xinan/indicators';
import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { formatShare } from '../scores/format.ts';
import { formatWeight } from './draft/weights.ts';
import { setWords } from './words.ts';

/** One indicator of a version, as it reads. */
export function IndicatorDrawer({
  row: { item, theme, level1 },
  onClose,
}: {
  readonly row: ReturnType<typeof placedIndicators>[number];
  readonly onClose: () => void;
}): ReactNode {
  const t = useText(setWords);
  const say = useSay();
  const { numerator, denominator, expression } = item.formula;
  const parts = [numerator, denominator].flatMap((part) => (part ? [part] : []));
  const all = (words: readonly { zh: string; en: string }[]) => words.map(say).join('、') || '—';
  return (
    <Drawer open size={560} title={`${item.code} ${say(item.name)}`} onClose={onClose}>
      <p className="kit-soft">
        {say(theme.name)} › {say(level1.name)}
      </p>
      <p>{say(item.definition)}</p>
      <dl className="set-reading">
        <dt>{t('formula')}</dt>
        <dd>
          <p>{parts.map(say).join(' ÷ ')}</p>
          <code>{expression}</code>
          {parts.map((part) => (
            <code key={part.expression}>{part.expression}</code>
          ))}
        </dd>
        <dt>{t('scoring')}</dt>
        <dd>{say(item.scoring)}</dd>
        <dt>{t('target')}</dt>
        <dd>{say(item.target)}</dd>
        <dt>{t('evidence')}</dt>
        <dd>{all(item.evidence)}</dd>
        <dt>{t('references')}</dt>
        <dd>{all(item.reference)}</dd>
      </dl>
      <Facts
        facts={[
          { name: t('unit'), value: say(item.unit) },
          {
            name: t('weight'),
            value: `${formatWeight(item.weight)}（${formatShare(item.global_weight, 2)}）`,
          },
          { name: t('period'), value: t(item.period) },
          { name: t('source'), value: t(item.source.type) },
          { name: t('department'), value: all([item.department, ...item.supporting_departments]) },
        ]}
      />
    </Drawer>
  );
}
