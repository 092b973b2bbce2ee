/** What somebody may do to which rows. Rows are named by what they are to whoever acts: see README of db. */
export interface Does {
  readonly read?: string;
  readonly create?: string;
  /** Both before and after the change. */
  readonly change?: string;
  readonly remove?: string;
}

/** Whom, while doing what, may do that to which rows. `*`: whoever may do it at all. */
export type Line = readonly [who: string, under: string, does: Does];
export type Lines = Readonly<Record<string, readonly Line[]>>;

const crisisWords =
  'near_open near_closed far_open far_closed mine_near_open mine_near_closed mine_far_open mine_far_closed lapsed_near_open lapsed_near_closed lapsed_far_open lapsed_far_closed own held';
const fileWords = 'near far mine_near mine_far lapsed_near lapsed_far coded joined left';
const talkWords = 'near far mine_near mine_far lapsed_near lapsed_far';
const within = (prefix: string, words: string) =>
  words
    .split(' ')
    .map((word) => prefix + word)
    .join(' ');

/** People who stand together. */
const people: Readonly<Record<string, string>> = {
  staff:
    'hotline_operator duty_officer crisis_supervisor counsellor psychotherapist psychiatrist mediator police_officer grid_worker school_teacher head_teacher volunteer trainer data_officer city_admin auditor security_admin system_admin consultant registrar mediation_lead petition_officer village_head indexed index_expert instrument_manager instrument_approver',
  // The list of a supervisor or a lead is the area's; a duty of theirs elsewhere is not on it.
  staff_of_own_duties:
    'hotline_operator duty_officer counsellor psychotherapist psychiatrist mediator police_officer grid_worker school_teacher head_teacher volunteer trainer data_officer city_admin auditor security_admin system_admin consultant registrar petition_officer village_head indexed index_expert instrument_manager instrument_approver',
  // Those who hold a follow code and have not left the case.
  parties: 'party other_party agent',
  everybody: 'staff resident claimant parties anonymous system',
  // Read what is assigned to them, write nothing yet: the design lets some of them write later.
  readers: 'counsellor psychotherapist psychiatrist hotline_operator school_teacher',
  // The police have no N in the design; reporting shows them nothing, and the law asks them to act on imminent danger.
  reporters:
    'hotline_operator duty_officer crisis_supervisor counsellor psychotherapist psychiatrist mediator police_officer grid_worker school_teacher head_teacher volunteer system',
  counted:
    'crisis_supervisor city_admin duty_officer data_officer hotline_operator counsellor psychotherapist psychiatrist mediator police_officer grid_worker school_teacher trainer auditor registrar mediation_lead consultant petition_officer village_head',
  // Whoever hears of a dispute may register it (DI: N); it shows them nothing.
  registering:
    'anonymous resident hotline_operator duty_officer crisis_supervisor counsellor psychotherapist registrar mediator mediation_lead petition_officer police_officer grid_worker village_head volunteer',
  office: 'registrar mediation_lead',
  advisers: 'consultant counsellor',
  team: 'mediator police_officer advisers',
  one_side: 'parties resident',
  // Petitioner counselling: who asks, and who counsels.
  asking: 'petition_officer registrar hotline_operator mediator',
  talking: 'counsellor psychotherapist',
  // The index: departments report and review; the evaluation office verifies, calculates, publishes and hears appeals.
  departments: 'data_officer data_reviewer',
  evaluating: 'index_verifier index_manager index_approver appeal_handler',
  indexed: 'data_reviewer index_verifier index_manager index_approver appeal_handler',
  carded: 'mediator consultant counsellor police_officer mediation_lead',
};

/** Rows that stand together. */
const rows: Readonly<Record<string, string>> = {
  every_case: crisisWords,
  every_forged: 'forged_near_open forged_mine_near_open forged_far_open forged_fresh',
  here: 'near_open near_closed mine_near_open mine_near_closed lapsed_near_open lapsed_near_closed',
  open_here: 'near_open mine_near_open lapsed_near_open',
  mine: 'mine_near_open mine_near_closed mine_far_open mine_far_closed',
  // A person can see an assignment only within the county, even of their own cases elsewhere.
  assigned_here: 'near_open mine_near_open mine_near_closed lapsed_near_open',

  every_file: fileWords,
  every_forged_file: 'forged_near forged_mine_near forged_far forged_fresh',
  files_here: 'near mine_near lapsed_near',
  my_files: 'mine_near mine_far',
  // Of a case in which one is a party: one's own, what somebody of one's side or one's agent did, and all of it.
  my_side: 'by_me by_my_side by_my_agent by_my_principal',
  all_sides: 'of_case my_side by_other_side',

  every_talk: talkWords,
  talks_here: 'near mine_near lapsed_near',
  // `agreed`: assigned, and the person consented to this very counsellor.
  my_talks: 'mine_near mine_far agreed',

  file_here: within('file_', 'near mine_near lapsed_near'),
  file_mine: within('file_', 'mine_near mine_far'),
  talk_here: within('talk_', 'near mine_near lapsed_near'),
  talk_mine: within('talk_', 'mine_near mine_far'),
  every_record: `${crisisWords} ${within('file_', fileWords)} ${within('talk_', talkWords)}`,
  records_here: 'here file_here talk_here',
  my_records: 'mine file_mine talk_mine',
  duties_here: 'records_here my_queue_near others_near my_lapsed_near',
  my_duties: 'my_records my_mine_far',
  every_duty:
    'every_record my_own my_queue_near my_queue_far my_mine_far my_lapsed_near others_near others_far',
  every_result: 'every_case own_plain others_plain shared_plain',
  // Tasks of the index: of the own department, of one where the seat has ended, of another.
  tasks_here: 'own_near lapsed_near other_near',
  every_task: 'own_near own_far lapsed_near other_near',
  every_appeal: 'every_task decided_near',
  scores_here: 'county town',
  every_score: 'county town above far',
  every_version: 'drafted approved open_to_all ended',
};

/** Words that stand for several. */
export const sets: Readonly<Record<string, string>> = { ...people, ...rows };
