import { useSay, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Candidate } from '../../contract.ts';
import { words } from '../../locales/console.ts';

/** Who could take the case, those with the fewest cases first. */
export function CandidateList({
  title,
  candidates,
  busyWith,
  onChoose,
}: {
  title: string;
  candidates: readonly Candidate[];
  /** Whose choice is on its way to the server. */
  busyWith: string | null;
  onChoose: (accountId: string) => void;
}): ReactNode {
  const t = useText(words);
  const say = useSay();
  if (candidates.length === 0) return null;
  return (
    <ul className="kit-rows candidates" aria-label={title}>
      {candidates.map((each) => (
        <li key={each.accountId} className="kit-rows__item candidates__row">
          <span className="candidates__who">
            <strong>{each.name}</strong>
            <span className="kit-soft">
              {say(each.role)}
              {each.institution && <> · {say(each.institution)}</>}
            </span>
            {each.reasons.length > 0 && (
              <span className="kit-soft candidates__reasons">{each.reasons.map(say).join(' · ')}</span>
            )}
          </span>
          <span className="kit-soft kit-num">{t('openCases', { n: each.openCases })}</span>
          <Button
            loading={busyWith === each.accountId}
            disabled={busyWith !== null && busyWith !== each.accountId}
            onClick={() => onChoose(each.accountId)}
          >
            {t('choose', { name: each.name })}
          </Button>
        </li>
      ))}
    </ul>
  );
}
