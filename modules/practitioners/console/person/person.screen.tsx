import {
  Empty,
  Loading,
  PageHeader,
  Problem,
  type RoomProps,
  Section,
  StateTag,
  useLiveRefetch,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import { lampByWater } from '@xinan/ui/pictures';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { getPerson, type PersonPage } from '../../contract.ts';
import { consultantProfessions } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import { NoteAbsenceForm } from '../forms/days.form.tsx';
import { EditPersonForm } from '../forms/edit-person.form.tsx';
import { LetterForm } from '../forms/letter.form.tsx';
import { AvailabilityTag, SpecialityTags } from '../pieces.tsx';
import '../teams.css';
import { AbsenceRows, LetterRows, TeamRows, WorkFacts } from './person-sections.tsx';

/** One practitioner, as colleagues choose whom to ask. */
export default function PersonScreen({ params }: RoomProps): ReactNode {
  const t = useText(words);
  const id = params.id ?? '';
  const { data, error, refetch } = useRouteQuery(getPerson, { params: { id } }, { keepPrevious: false });
  useLiveRefetch('teams.', refetch);
  if (data) return <Shown key={id} person={data} onChanged={() => void refetch()} />;
  if (error?.problem.status === 404)
    return <Empty picture={lampByWater} title={t('notFound')} hint={error.problem.title} />;
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading rows={10} />;
}

type Form = 'edit' | 'letter' | 'absence' | null;

function Shown({ person, onChanged }: { person: PersonPage; onChanged: () => void }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const [form, setForm] = useState<Form>(null);
  const mayConsult = consultantProfessions.includes(person.profession);
  const frame = {
    onClose: () => setForm(null),
    onDone: () => {
      setForm(null);
      onChanged();
    },
  };
  const action = (shown: Exclude<Form, null>, label: string) =>
    person.canChange && (
      <Button size="small" onClick={() => setForm(shown)}>
        {label}
      </Button>
    );
  return (
    <>
      <PageHeader
        back={{ to: '/teams', label: t('back') }}
        title={person.name}
        state={
          <>
            {person.isConsultant && <StateTag tone="lake">{t('consultant')}</StateTag>}
            {person.active ? (
              <AvailabilityTag available={person.available} />
            ) : (
              <StateTag tone="amber">{t('inactive')}</StateTag>
            )}
            {!person.hasAccount && <StateTag>{t('noAccount')}</StateTag>}
          </>
        }
        hint={
          <span className="kit-hint">
            <span>{say(person.professionName)}</span>
            {person.title && <span>{person.title}</span>}
            <span>{person.regionName}</span>
            {person.institutionName && <span>{say(person.institutionName)}</span>}
          </span>
        }
        actions={person.canChange && <Button onClick={() => setForm('edit')}>{t('edit')}</Button>}
      />
      <div className="force-narrow">
        <Section title={t('skills')}>
          <SpecialityTags words={person.specialities} />
        </Section>
        <Section title={t('about')}>
          <p className="kit-text">{person.bio ?? <span className="kit-soft">{t('noBio')}</span>}</p>
        </Section>
        <Section title={t('works')}>
          <WorkFacts person={person} />
        </Section>
        <Section title={t('absences')} aside={action('absence', t('noteAbsence'))}>
          <AbsenceRows person={person} />
        </Section>
        <Section title={t('ofTeams')}>
          <TeamRows person={person} />
        </Section>
        {(mayConsult || person.letters.length > 0) && (
          <Section title={t('letters')} aside={mayConsult && action('letter', t('issueLetter'))}>
            <LetterRows person={person} />
          </Section>
        )}
      </div>
      {form === 'edit' && <EditPersonForm person={person} {...frame} />}
      {form === 'letter' && <LetterForm person={person} {...frame} />}
      {form === 'absence' && <NoteAbsenceForm practitionerId={person.practitionerId} {...frame} />}
    </>
  );
}
