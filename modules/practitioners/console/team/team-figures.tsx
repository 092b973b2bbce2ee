import { Section, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { TeamPage } from '../../contract.ts';
import { words } from '../../locales/console.ts';

/** What the team has in hand now. Cases by outcome are counted by kind of team, in the reports: their place would be here. */
export function TeamFigures({ team }: { team: TeamPage }): ReactNode {
  const t = useText(words);
  const { members } = team;
  const figures = [
    { name: t('figureMembers'), value: t('persons', { n: members.length }) },
    {
      name: t('figureAvailable'),
      value: t('persons', { n: members.filter(({ available }) => available).length }),
    },
    {
      name: t('figureOpen'),
      value: t('cases', { n: members.reduce((sum, { openCases }) => sum + openCases, 0) }),
    },
  ];
  return (
    <Section title={t('figures')}>
      <dl className="force-figures">
        {figures.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="kit-num">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="force-count">{t('figureNote')}</p>
    </Section>
  );
}
