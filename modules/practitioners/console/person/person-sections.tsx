import { formatDate, localDateOf } from '@xinan/cn/dates';
import { Facts, Icon, RoomLink, serverNow, StateTag, useDesk, useSay, useText } from '@xinan/console-kit';
import { print } from '@xinan/ui/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { PersonPage } from '../../contract.ts';
import { teamKinds, teamParts } from '../../domain.ts';
import { words } from '../../locales/console.ts';

interface PersonProps {
  readonly person: PersonPage;
}

export function WorkFacts({ person }: PersonProps): ReactNode {
  const t = useText(words);
  return (
    <Facts
      facts={[
        { name: t('openNow'), value: t('cases', { n: person.openCases }) },
        { name: t('limit'), value: t('cases', { n: person.mostCases }) },
      ]}
    />
  );
}

const useRange = () => {
  const t = useText(words);
  const { locale } = useDesk();
  return ({ from, until }: { from: string; until: string }) =>
    from === until
      ? formatDate(from, locale)
      : t('dayRange', { from: formatDate(from, locale), until: formatDate(until, locale) });
};

export function AbsenceRows({ person }: PersonProps): ReactNode {
  const t = useText(words);
  const range = useRange();
  if (person.absences.length === 0) return <p className="kit-soft">{t('noAbsences')}</p>;
  return (
    <ul className="kit-rows">
      {person.absences.map((days) => (
        <li key={days.id} className="kit-rows__item">
          {range(days)}
        </li>
      ))}
    </ul>
  );
}

export function TeamRows({ person }: PersonProps): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale } = useDesk();
  if (person.teams.length === 0) return <p className="kit-soft">{t('noTeam')}</p>;
  return (
    <ul className="kit-rows">
      {person.teams.map(({ id, kind, name, part, joinedOn }) => (
        <li key={id} className="kit-rows__item force-row">
          <span className="force-member">
            <RoomLink to={`/teams/${id}`}>{say(name)}</RoomLink>
            <StateTag {...(part === 'lead' ? { tone: 'lake' as const } : {})}>
              {say(teamParts[part])}
            </StateTag>
          </span>
          <span className="kit-soft">
            {say(teamKinds[kind])} · {t('joinedOn', { date: formatDate(joinedOn, locale) })}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function LetterRows({ person }: PersonProps): ReactNode {
  const t = useText(words);
  const range = useRange();
  const { open } = useDesk();
  const today = localDateOf(serverNow());
  if (person.letters.length === 0) return <p className="kit-soft">{t('noLetters')}</p>;
  return (
    <ul className="kit-rows">
      {person.letters.map((letter) => (
        <li key={letter.id} className="kit-rows__item force-row">
          <span className="force-person">
            <span className="force-member">
              <span className="kit-num">{letter.number}</span>
              {letter.until < today && <StateTag tone="amber">{t('letterOver')}</StateTag>}
            </span>
            <span className="kit-soft">{range(letter)}</span>
          </span>
          <Button
            size="small"
            icon={<Icon path={print} />}
            onClick={() => open(`/practitioners/${person.practitionerId}/letters/${letter.id}`)}
          >
            {t('printLetter')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
