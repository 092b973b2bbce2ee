import { formatDateTime } from '@xinan/cn/dates';
import { StateTag, useDesk, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { Advice } from '../../contract.ts';
import { jointWords } from '../../locales/console-joint.ts';

/** What police and counsellor passed on to the team: a topic and a few words, never their notes. */
export function Advices({ advices }: { advices: readonly Advice[] }): ReactNode {
  const t = useText(jointWords);
  const { locale } = useDesk();
  const latestFirst = advices.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  return (
    <ul className="kit-rows">
      {latestFirst.map(({ id, from, topic, text, at, by }) => (
        <li key={id} className="kit-rows__item">
          <p className="kit-line">
            <StateTag tone="sky">{t(`from_${from}`)}</StateTag>
            <strong>{t(`topic_${topic}`)}</strong>
          </p>
          <p className="kit-text">{text}</p>
          <p className="kit-by">
            {by} · {formatDateTime(new Date(at), locale)}
          </p>
        </li>
      ))}
    </ul>
  );
}
