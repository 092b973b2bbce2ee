import { StateTag, type Tone, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { TaskRecord } from '../../../contract/tasks.ts';
import { words } from '../words.ts';

type Check = TaskRecord['checks'][number];
const tones: Readonly<Record<Check['effect'], Tone>> = {
  blocks: 'brick',
  reason: 'amber',
  explain: 'amber',
  flag: 'plain',
};

/** Whether a check asks for words. */
export const asksForWords = ({ effect }: Check): boolean => effect === 'reason' || effect === 'explain';

/** What the checks found, each in plain words; below it the explanation, or the box for it. */
export function CheckList({
  checks,
  explanations,
  box,
}: {
  checks: readonly Check[];
  explanations: Readonly<Record<string, string>>;
  box?: (check: Check) => ReactNode;
}): ReactNode {
  const t = useText(words);
  const say = useSay();
  if (checks.length === 0) return null;
  return (
    <ul className="collect-checks">
      {checks.map((check) => (
        <li key={check.check} className={`collect-check collect-check--${check.effect}`}>
          <p className="collect-check__what">
            <StateTag tone={tones[check.effect]}>{t(`effect_${check.effect}`)}</StateTag>
            {say(check.message)} <span className="kit-soft kit-num">{check.check}</span>
          </p>
          {asksForWords(check) &&
            (box
              ? box(check)
              : (explanations[check.check] ?? '') !== '' && (
                  <p className="collect-check__words">
                    {t('explained', { text: explanations[check.check] ?? '' })}
                  </p>
                ))}
        </li>
      ))}
    </ul>
  );
}
