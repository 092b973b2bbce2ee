import { Facts, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { TaskRecord } from '../../../contract/tasks.ts';
import { shownNumber } from '../logic/shown-number.ts';
import { words } from '../words.ts';

/** What the indicator asks for: definition, both parts, formula, scoring. */
export function DefinitionFacts({ definition }: { definition: TaskRecord['definition'] }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { plausible, denominator } = definition;
  const [least = null, most = null] = plausible;
  return (
    <div className="collect-definition">
      <p className="kit-text">{say(definition.definition)}</p>
      <Facts
        facts={[
          { name: t('numerator'), value: say(definition.numerator) },
          { name: t('denominator'), value: denominator ? say(denominator) : t('noDenominator') },
          { name: t('formula'), value: <code className="collect-formula">{definition.formula}</code> },
          { name: t('scoring'), value: say(definition.scoring) },
          { name: t('target'), value: say(definition.target) },
          { name: t('direction'), value: t(`direction_${definition.direction}`) },
          {
            name: t('plausible'),
            value: (
              <span className="kit-num">
                {t('plausibleRange', { least: shownNumber(least), most: shownNumber(most) })}{' '}
                {say(definition.unit)}
              </span>
            ),
          },
          { name: t('theme'), value: `${say(definition.theme)} / ${say(definition.level1)}` },
          {
            name: t('weight'),
            value: (
              <span className="kit-num">
                {t('globalWeight', {
                  share: shownNumber(Number((definition.globalWeight * 100).toFixed(2))),
                })}
              </span>
            ),
          },
        ]}
      />
    </div>
  );
}
