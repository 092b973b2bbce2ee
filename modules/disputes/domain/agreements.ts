import type { AgreementKind, DisputeType, FamilyMatter } from './words.ts';

/** What decides how an agreement may be signed and confirmed. */
export interface AgreementFacts {
  readonly kind: AgreementKind;
  readonly familyMatter: FamilyMatter;
}

/**
 * Whether the law lets the agreement be signed electronically.
 * Source: 电子签名法 3: not for papers on marriage, adoption or inheritance. An oral agreement is recorded, not signed.
 */
export const mayBeSignedElectronically = ({ kind, familyMatter }: AgreementFacts): boolean =>
  kind === 'written' && familyMatter === 'none';

/**
 * Whether the parties may ask the court to confirm it.
 * Source: 最高法关于人民调解协议司法确认程序的若干规定 4: not identity, adoption or marriage relations. Property of an
 * inheritance may be confirmed; an oral agreement has no paper to confirm.
 */
export const mayBeConfirmed = ({ kind, familyMatter }: AgreementFacts): boolean =>
  kind === 'written' && (familyMatter === 'none' || familyMatter === 'inheritance');

/** Who must have signed a written agreement before it takes effect. Source: 人民调解法 29. */
export interface SigningFacts {
  readonly kind: AgreementKind;
  /** Principals, each signed by themselves or by an agent with special authority. */
  readonly principals: readonly {
    readonly id: string;
    readonly signed: boolean;
    readonly confirmedReading: boolean;
  }[];
  readonly mediatorSigned: boolean;
  readonly sealed: boolean;
  /** An oral agreement takes effect when it is reached and recorded. */
  readonly oralRecorded: boolean;
}

export const isEffective = (facts: SigningFacts): boolean =>
  facts.kind === 'oral'
    ? facts.oralRecorded && facts.principals.every(({ confirmedReading }) => confirmedReading)
    : facts.principals.every(({ signed, confirmedReading }) => signed && confirmedReading) &&
      facts.mediatorSigned &&
      facts.sealed;

/** Template of the written agreement by type of dispute; others use the general one. */
export const templateOf = (type: DisputeType, matter: FamilyMatter): AgreementTemplate =>
  matter === 'divorce' ? 'divorce' : (templatesByType[type] ?? 'general');

const templatesByType: Partial<Readonly<Record<DisputeType, AgreementTemplate>>> = {
  family: 'family',
  neighbours: 'neighbours',
  labour: 'wages',
  damages: 'compensation',
  traffic: 'compensation',
  medical: 'compensation',
  contract: 'payment',
  consumer: 'payment',
  property: 'payment',
};
export const agreementTemplates = [
  'general',
  'divorce',
  'family',
  'neighbours',
  'wages',
  'compensation',
  'payment',
] as const;
export type AgreementTemplate = (typeof agreementTemplates)[number];
