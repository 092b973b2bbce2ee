import { Loading, Problem, useRouteQuery, useSay, useText } from '@xinan/console-kit';
import { nameSpeciality } from '@xinan/practitioners/domain';
import { Button, Checkbox, Input, Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import { type Candidate, listCandidates } from '../../contract.ts';
import { type TeamPart, teamParts } from '../../domain.ts';
import { formWords } from '../../locales/console-forms.ts';
import { useFileDesk } from '../record/file-desk.tsx';

export interface Chosen {
  readonly practitionerId: string;
  readonly name: string;
  readonly part: TeamPart;
  readonly chosenBy: 'office' | 'parties';
  /** The teams this person belongs to: a case may be given to one of them. */
  readonly teams: Candidate['teams'];
}

export interface CandidatePickerProps {
  readonly id?: string;
  readonly parts: readonly TeamPart[];
  readonly value?: readonly Chosen[];
  readonly onChange?: (value: readonly Chosen[]) => void;
}

/** Choose for one part at a time; below, who has been chosen so far. One lead only: another choice replaces it. */
export function CandidatePicker({ id, parts, value = [], onChange }: CandidatePickerProps): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const [part, setPart] = useState<TeamPart>(parts[0] ?? 'mediator');
  const without = (practitionerId: string) => value.filter((each) => each.practitionerId !== practitionerId);
  const toggle = ({ practitionerId, name, teams }: Candidate) => {
    const isChosen = value.some((each) => each.practitionerId === practitionerId && each.part === part);
    if (isChosen) return onChange?.(without(practitionerId));
    const others = without(practitionerId).filter((each) => part !== 'lead_mediator' || each.part !== part);
    return onChange?.([...others, { practitionerId, name, part, chosenBy: 'office', teams }]);
  };
  const choose = (chosen: Chosen, byParties: boolean) =>
    onChange?.(
      value.map((each) => (each === chosen ? { ...each, chosenBy: byParties ? 'parties' : 'office' } : each)),
    );
  return (
    <div id={id} tabIndex={-1} className="dispute-picker">
      {value.length > 0 && (
        <ul className="kit-rows dispute-picked" aria-label={t('chosenSoFar')}>
          {value.map((chosen) => (
            <li key={chosen.practitionerId} className="kit-rows__item kit-line">
              <span className="kit-soft">{say(teamParts[chosen.part])}</span>
              <strong>{chosen.name}</strong>
              <Checkbox
                checked={chosen.chosenBy === 'parties'}
                onChange={(event) => choose(chosen, event.target.checked)}
              >
                {t('byParties')}
              </Checkbox>
              <Button size="small" type="text" onClick={() => onChange?.(without(chosen.practitionerId))}>
                {t('takeOut')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Segmented<TeamPart>
        aria-label={t('whichPart')}
        value={part}
        options={parts.map((each) => ({ value: each, label: say(teamParts[each]) }))}
        onChange={setPart}
      />
      {(part === 'police' || part === 'counsellor') && <p className="kit-by">{t('expertsNeedConsent')}</p>}
      <Candidates
        part={part}
        chosen={
          new Set(value.filter((each) => each.part === part).map(({ practitionerId }) => practitionerId))
        }
        onToggle={toggle}
      />
    </div>
  );
}

interface CandidatesProps {
  readonly part: TeamPart;
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (candidate: Candidate) => void;
}

function Candidates({ part, chosen, onToggle }: CandidatesProps): ReactNode {
  const t = useText(formWords);
  const { record } = useFileDesk();
  const [search, setSearch] = useState('');
  const { data, error, refetch } = useRouteQuery(listCandidates, {
    params: { id: record.id },
    query: { part, ...(search.trim() ? { search: search.trim() } : {}) },
  });
  return (
    <>
      <Input
        className="kit-find"
        aria-label={t('findPerson')}
        placeholder={t('findPerson')}
        maxLength={40}
        allowClear
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      {error && <Problem error={error} compact onRetry={() => void refetch()} />}
      {!data && !error && <Loading rows={3} />}
      {data?.candidates.length === 0 && <p className="kit-soft">{t('noCandidates')}</p>}
      <div className="kit-choices">
        {data?.candidates.map((candidate) => (
          <CandidateChoice
            key={candidate.practitionerId}
            candidate={candidate}
            isChosen={chosen.has(candidate.practitionerId)}
            onToggle={() => onToggle(candidate)}
          />
        ))}
      </div>
    </>
  );
}

function CandidateChoice({
  candidate,
  isChosen,
  onToggle,
}: {
  candidate: Candidate;
  isChosen: boolean;
  onToggle: () => void;
}): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const { name, title, institutionName, specialities, openCases, mostCases, available, conflict, warning } =
    candidate;
  const teams = candidate.teams.map((team) => say(team.name));
  const line = [
    title,
    institutionName && say(institutionName),
    ...teams,
    ...specialities.map((word) => say(nameSpeciality(word))),
  ].filter(Boolean);
  return (
    <label className="kit-choice">
      <input type="checkbox" checked={isChosen} disabled={conflict !== null} onChange={onToggle} />
      <span className="kit-choice__face">
        <span className="kit-line">
          <strong>{name}</strong>
          <span className={openCases >= mostCases ? 'dispute-late kit-num' : 'kit-soft kit-num'}>
            {t('load', { n: openCases, most: mostCases })}
          </span>
          {!available && <span className="dispute-late">{t('notAvailable')}</span>}
        </span>
        {line.length > 0 && <span className="kit-choice__hint">{line.join(' · ')}</span>}
        {candidate.reasons.length > 0 && (
          <span className="kit-choice__hint">
            {candidate.reasons.map((reason) => say(reason)).join(t('comma'))}
          </span>
        )}
        {conflict && <span className="dispute-conflict">{t('mustRecuse', { why: say(conflict) })}</span>}
        {!conflict && warning && <span className="dispute-conflict">{say(warning)}</span>}
      </span>
    </label>
  );
}
