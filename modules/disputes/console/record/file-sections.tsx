import type { ComponentType, ReactNode } from 'react';
import { PapersSection } from '../papers/papers-section.tsx';
import { PartiesSection } from '../party/parties-section.tsx';
import { WordsSection } from '../party/words-section.tsx';
import { AdvicesSection } from './advices-section.tsx';
import { AgreementSection } from './agreement-section.tsx';
import { ConfirmationSection } from './confirmation-section.tsx';
import { FeelingsSection } from './feelings-section.tsx';
import { useFileDesk } from './file-desk.tsx';
import { MovesSection } from './moves-section.tsx';
import type { SectionId } from './need-places.ts';
import { OffersSection } from './offers-section.tsx';
import { PerformanceSection } from './performance-section.tsx';
import { RecurrencesSection } from './recurrences-section.tsx';
import { RegistrationSection } from './registration-section.tsx';
import { RevisitsSection } from './revisits-section.tsx';
import { RiskSection } from './risk-section.tsx';
import { SessionsSection } from './sessions-section.tsx';
import { shownSections } from './shown-sections.ts';
import { TeamSection } from './team-section.tsx';
import { TransfersSection } from './transfers-section.tsx';

const sections: Readonly<Record<SectionId, ComponentType>> = {
  registration: RegistrationSection,
  recurrences: RecurrencesSection,
  parties: PartiesSection,
  words: WordsSection,
  risk: RiskSection,
  team: TeamSection,
  transfers: TransfersSection,
  advices: AdvicesSection,
  feelings: FeelingsSection,
  sessions: SessionsSection,
  moves: MovesSection,
  offers: OffersSection,
  agreement: AgreementSection,
  performance: PerformanceSection,
  confirmation: ConfirmationSection,
  revisits: RevisitsSection,
  papers: PapersSection,
};

/** The file from top to bottom, in the order of a case's life. */
export function FileSections(): ReactNode {
  const { record, may } = useFileDesk();
  return shownSections(record, may).map(({ id }) => {
    const Section = sections[id];
    return <Section key={id} />;
  });
}
