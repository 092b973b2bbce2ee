/** The parts of FHIR R4 resources that are read or written here. */
export interface Extension {
  readonly url: string;
  readonly valueDecimal?: number;
  readonly valueExpression?: {
    readonly language: string;
    readonly expression: string;
    readonly description?: string;
  };
}

export interface Coding {
  readonly system?: string;
  readonly code?: string;
  readonly display?: string;
  readonly extension?: readonly Extension[];
}

export interface AnswerOptionResource {
  readonly extension?: readonly Extension[];
  readonly valueCoding?: Coding;
  readonly valueInteger?: number;
}

export interface EnableWhen {
  readonly question: string;
  readonly operator: '=' | '!=';
  readonly answerCoding: Coding;
}

export interface QuestionnaireItem {
  readonly linkId: string;
  readonly type: string;
  readonly text?: string;
  readonly prefix?: string;
  readonly code?: readonly Coding[];
  readonly required?: boolean;
  readonly readOnly?: boolean;
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: 'all' | 'any';
  readonly answerOption?: readonly AnswerOptionResource[];
  readonly extension?: readonly Extension[];
  readonly item?: readonly QuestionnaireItem[];
}

export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  readonly url?: string;
  readonly version?: string;
  readonly name?: string;
  readonly title?: string;
  readonly status: string;
  readonly language?: string;
  readonly purpose?: string;
  readonly copyright?: string;
  readonly subjectType?: readonly string[];
  readonly code?: readonly Coding[];
  readonly extension?: readonly Extension[];
  readonly item?: readonly QuestionnaireItem[];
}

export interface AnswerResource {
  readonly valueCoding?: Coding;
  readonly valueInteger?: number;
  readonly valueDecimal?: number;
}

export interface ResponseItem {
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly AnswerResource[];
  readonly item?: readonly ResponseItem[];
}

export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly questionnaire?: string;
  readonly status: string;
  readonly authored?: string;
  readonly item?: readonly ResponseItem[];
}

export interface Observation {
  readonly resourceType: 'Observation';
  readonly status: 'final';
  readonly category: readonly { readonly coding: readonly Coding[] }[];
  readonly code: { readonly coding: readonly Coding[]; readonly text: string };
  readonly effectiveDateTime?: string;
  readonly subject?: { readonly reference: string };
  readonly derivedFrom?: readonly { readonly reference: string }[];
  readonly valueQuantity: { readonly value: number; readonly system: string; readonly code: string };
  readonly interpretation?: readonly { readonly text: string }[];
  readonly note?: readonly { readonly text: string }[];
}

/** Systems and extensions by their addresses. */
export const LOINC = 'http://loinc.org';
export const ORDINAL_VALUE = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';
export const ITEM_WEIGHT = 'http://hl7.org/fhir/StructureDefinition/itemWeight';
export const CALCULATED_EXPRESSION =
  'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression';

/** The canonical address of an instrument; its version is the edition. */
export const canonicalOf = (instrumentId: string): string => `urn:xinan:instrument:${instrumentId}`;

/** The linkId of a calculated scale. */
export const SCALE_LINK = 'scale.';
