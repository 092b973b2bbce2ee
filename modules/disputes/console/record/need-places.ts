import type { Bilingual } from '@xinan/contract-kit';
import { type DisputeCondition, disputeStates } from '../../domain.ts';
import type { OpenForm } from './open-form.ts';

/** The sections of a file, by their anchor. */
export type SectionId =
  | 'registration'
  | 'parties'
  | 'words'
  | 'team'
  | 'risk'
  | 'sessions'
  | 'moves'
  | 'feelings'
  | 'offers'
  | 'agreement'
  | 'performance'
  | 'confirmation'
  | 'revisits'
  | 'papers'
  | 'advices'
  | 'transfers'
  | 'recurrences';

export interface NeedPlace {
  readonly section: SectionId;
  /** The form in which it is done, where one press can open it. */
  readonly form?: OpenForm;
}

const places: Readonly<Record<DisputeCondition, NeedPlace>> = {
  two_sides: { section: 'parties' },
  minors_represented: { section: 'parties' },
  facts_stated: { section: 'registration' },
  nobody_refuses: { section: 'words', form: { form: 'words', targetId: 'mediation' } },
  at_our_table: { section: 'registration', form: { form: 'triage' } },
  elsewhere: { section: 'registration', form: { form: 'triage' } },
  team_ready: { section: 'team' },
  joint_team_ready: { section: 'team' },
  all_willing: { section: 'words', form: { form: 'words', targetId: 'mediation' } },
  rights_explained: { section: 'words', form: { form: 'words', targetId: 'rights_notice' } },
  risk_checked: { section: 'risk', form: { form: 'risk' } },
  danger_covered: { section: 'risk', form: { form: 'measure' } },
  all_extend: { section: 'words', form: { form: 'words', targetId: 'extension' } },
  agreement_effective: { section: 'agreement' },
  performance_settled: { section: 'performance' },
  revisits_done: { section: 'revisits' },
  papers_complete: { section: 'papers' },
};

/** Where a missing condition is seen to. The server names conditions in words; the table has the same words. */
export function placeOfNeed(need: Bilingual): NeedPlace | null {
  const found = Object.entries(disputeStates.conditions).find(([, { zh }]) => zh === need.zh);
  return found ? places[found[0] as DisputeCondition] : null;
}
