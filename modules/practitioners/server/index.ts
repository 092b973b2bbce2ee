import { type ServerModule, serve } from '@xinan/platform/http';
import * as contract from '../contract.ts';
import { addMember } from './add-member.ts';
import { changePerson } from './change-person.ts';
import { changeTeam } from './change-team.ts';
import { createTeam } from './create-team.ts';
import { declareAbsence } from './declare-absence.ts';
import { endMembership } from './end-membership.ts';
import { exportPanel } from './export-panel.ts';
import { exportTeams } from './export-teams.ts';
import { getAvailability } from './get-availability.ts';
import { getPerson } from './get-person.ts';
import { getTeam } from './get-team.ts';
import { issueLetter } from './issue-letter.ts';
import { listOnDuty } from './list-on-duty.ts';
import { listPanel } from './list-panel.ts';
import { listTeams } from './list-teams.ts';
import { makeLead } from './make-lead.ts';
import { noteAbsence } from './note-absence.ts';
import { printLetter } from './print-letter.ts';
import { registerPerson } from './register-person.ts';
import { withdrawAbsence } from './withdraw-absence.ts';

export { countPeople } from './count-people.ts';
export { findPanel, type PanelWanted } from './find-panel.ts';
export { findPractitioners } from './find-practitioners.ts';
export { findTeams, type Team, type TeamMember, type TeamsWanted } from './find-teams.ts';
export type { PanelCandidate } from './panel-candidate.ts';
export { practitionerOfAccount } from './practitioner-of-account.ts';

/** People who give the service: who is on duty now, teams, consultants and panels. */
export const practitionersModule: ServerModule = {
  name: 'practitioners',
  errors: contract.errors,
  constraints: {
    practitioners_account_key: 'practitioner.account_taken',
    practitioners_institution_fk: 'record.not_found',
    practitioner_absences_ordered: 'practitioner.days_reversed',
    teams_name_key: 'team.name_taken',
    teams_institution_fk: 'record.not_found',
    team_members_once: 'team.already_member',
    consultant_letters_number_key: 'letter.number_taken',
  },
  endpoints: [
    serve(contract.listOnDuty, listOnDuty),
    serve(contract.listPanel, listPanel),
    serve(contract.exportPanel, exportPanel),
    serve(contract.getPerson, getPerson),
    serve(contract.registerPerson, registerPerson),
    serve(contract.changePerson, changePerson),
    serve(contract.issueLetter, issueLetter),
    serve(contract.printLetter, printLetter),
    serve(contract.noteAbsence, noteAbsence),
    serve(contract.listTeams, listTeams),
    serve(contract.exportTeams, exportTeams),
    serve(contract.getTeam, getTeam),
    serve(contract.createTeam, createTeam),
    serve(contract.changeTeam, changeTeam),
    serve(contract.addMember, addMember),
    serve(contract.makeLead, makeLead),
    serve(contract.endMembership, endMembership),
    serve(contract.getAvailability, getAvailability),
    serve(contract.declareAbsence, declareAbsence),
    serve(contract.withdrawAbsence, withdrawAbsence),
  ],
};
