import { Icon, useSay, useText } from '@xinan/console-kit';
import { trendDown, trendUp } from '@xinan/ui/icons';
import type { ReactNode } from 'react';
import type { PublicationDocument, PublishedUnit } from '../../../domain.ts';
import { formatPoints } from '../format.ts';
import { type Move, movesOf } from './wall-data.ts';
import { wallWords } from './words.ts';

const mostRows = 3;

/** What rose and what fell most in the whole city, by name, with who answers for it. */
export function MoveList({
  document,
  city,
}: {
  document: PublicationDocument;
  city: PublishedUnit;
}): ReactNode {
  const t = useText(wallWords);
  const { up, down } = movesOf(document, city, { most: mostRows });
  const isFirst = Object.values(city.scores).every(({ change }) => change === null);
  return (
    <section className="index-moves">
      <h2 className="wall-title">
        {t('moves')}
        <span className="wall-title__hint">{t('movesHint')}</span>
      </h2>
      {isFirst ? (
        <p className="wall-note">{t('noMoves')}</p>
      ) : (
        <>
          <Moves title={t('up')} none={t('noUp')} moves={up} icon={trendUp} />
          <Moves title={t('down')} none={t('noDown')} moves={down} icon={trendDown} />
        </>
      )}
    </section>
  );
}

function Moves({
  title,
  none,
  moves,
  icon,
}: {
  title: string;
  none: string;
  moves: readonly Move[];
  icon: string;
}): ReactNode {
  const say = useSay();
  return (
    <ul className="index-moves__list" aria-label={title}>
      {moves.length === 0 && <li className="index-moves__none">{none}</li>}
      {moves.map(({ code, name, department, points }) => (
        <li key={code}>
          <Icon path={icon} />
          <span className="index-moves__name">
            {say(name)} <small>{say(department)}</small>
          </span>
          <strong>{formatPoints(points)}</strong>
        </li>
      ))}
    </ul>
  );
}
