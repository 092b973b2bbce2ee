import type { Bilingual } from '@xinan/contract-kit';
import type { CandidateFacts, Profession, TeamKind } from '../domain.ts';

/** A colleague as other rooms see them: what a case needs to choose, no papers. */
export interface PanelCandidate extends CandidateFacts {
  readonly name: string;
  readonly profession: Profession;
  readonly professionName: Bilingual;
  /** Own words of the person's unit, such as 首席调解员; null where none was entered. */
  readonly title: string | null;
  readonly institutionId: string | null;
  readonly institutionName: Bilingual | null;
  /** Still in service; an old record keeps the name of who has left. */
  readonly active: boolean;
  readonly available: boolean;
  readonly teams: readonly { readonly id: string; readonly kind: TeamKind; readonly name: Bilingual }[];
  readonly reasons: readonly Bilingual[];
}
