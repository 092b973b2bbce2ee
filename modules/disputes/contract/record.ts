import { Bilingual, closed, Day, Instant, Nullable, OneOf, RegionCode, Uuid } from '@xinan/contract-kit';
import { Type, type Static } from 'typebox';
import {
  agreementKinds,
  agreementTemplates,
  authorities,
  confirmationStates,
  consentKinds,
  difficulties,
  manners,
  memberStates,
  modes,
  moves,
  offerAnswers,
  outcomes,
  papers,
  partyKinds,
  performanceStates,
  riskColours,
  riskFacts,
  routes,
  safetyMeasures,
  sessionKinds,
  teamParts,
  wordsOf,
} from '../domain.ts';
import { MatterWord, OriginWord, SideWord, State, Step, TypeWord, Yuan } from './schemas.ts';

export const Light = OneOf(['green', 'amber', 'red', 'none'] as const);
const Author = Type.Object({ name: Type.String(), role: Bilingual }, closed);

/** A row of a list: names masked, no content. */
export const DisputeRow = Type.Object(
  {
    id: Uuid,
    caseNo: Type.String(),
    state: State,
    outcome: OneOf(wordsOf(outcomes)),
    type: TypeWord,
    origin: OriginWord,
    riskColour: Nullable(OneOf(wordsOf(riskColours))),
    regionCode: RegionCode,
    regionName: Type.String(),
    foundAt: Instant,
    /** The open duty due first, and its light: amber in the last quarter of its time, red when overdue. */
    dueAt: Nullable(Instant),
    dueKind: Nullable(Type.String()),
    light: Light,
    escalation: Type.Integer(),
    partiesMasked: Type.String(),
    peopleInvolved: Type.Integer(),
    amountYuan: Nullable(Yuan),
    lead: Nullable(Type.String()),
    psychInvolved: Type.Boolean(),
    policeInvolved: Type.Boolean(),
    recurs: Type.Boolean(),
    assignedToMe: Type.Boolean(),
  },
  closed,
);
export type DisputeRow = Static<typeof DisputeRow>;

export const Party = Type.Object(
  {
    id: Uuid,
    side: SideWord,
    kind: OneOf(wordsOf(partyKinds)),
    name: Type.String(),
    isMinor: Type.Boolean(),
    phone: Nullable(Type.String()),
    identityMasked: Nullable(Type.String()),
    sex: Nullable(OneOf(['female', 'male', 'not_said'] as const)),
    birthDate: Nullable(Day),
    ethnicity: Nullable(Type.String()),
    occupation: Nullable(Type.String()),
    address: Nullable(Type.String()),
    representative: Nullable(Type.String()),
    actsFor: Type.Array(Uuid),
    authority: Nullable(OneOf(wordsOf(authorities))),
    leftAt: Nullable(Instant),
    /** The last word on each matter: true yes, false no, null nothing said. */
    words: Type.Record(Type.String(), Nullable(Type.Boolean())),
  },
  closed,
);
export type Party = Static<typeof Party>;

export const Consent = Type.Object(
  {
    id: Uuid,
    kind: OneOf(wordsOf(consentKinds)),
    principalId: Uuid,
    partyId: Uuid,
    given: Type.Boolean(),
    round: Type.Integer(),
    manner: OneOf(wordsOf(manners)),
    at: Instant,
    by: Type.String(),
  },
  closed,
);
export const TeamMember = Type.Object(
  {
    id: Uuid,
    part: OneOf(wordsOf(teamParts)),
    name: Type.String(),
    state: OneOf(wordsOf(memberStates)),
    chosenBy: OneOf(['office', 'parties'] as const),
    offeredAt: Instant,
    answeredAt: Nullable(Instant),
    servedAt: Nullable(Instant),
    reviewScore: Nullable(Type.Integer()),
    reason: Nullable(Bilingual),
    isMe: Type.Boolean(),
  },
  closed,
);
export type TeamMember = Static<typeof TeamMember>;
export const RiskCheck = Type.Object(
  {
    id: Uuid,
    at: Instant,
    by: Author,
    colour: OneOf(wordsOf(riskColours)),
    facts: Type.Array(OneOf(wordsOf(riskFacts))),
    observed: Type.String(),
  },
  closed,
);
export const Measure = Type.Object(
  { id: Uuid, kind: OneOf(wordsOf(safetyMeasures)), at: Instant, by: Author, note: Type.String() },
  closed,
);
export const Session = Type.Object(
  {
    id: Uuid,
    ordinal: Type.Integer(),
    kind: OneOf(wordsOf(sessionKinds)),
    side: Nullable(SideWord),
    heldAt: Instant,
    endedAt: Instant,
    attended: Type.Array(Uuid),
    place: Type.String(),
    minutes: Type.String(),
    by: Type.String(),
  },
  closed,
);
export type Session = Static<typeof Session>;
export const MoveNote = Type.Object(
  { id: Uuid, move: OneOf(wordsOf(moves)), at: Instant, note: Type.String(), by: Type.String() },
  closed,
);
export const Emotion = Type.Object(
  {
    partyId: Uuid,
    sessionId: Nullable(Uuid),
    moment: OneOf(['before', 'after', 'any'] as const),
    score: Type.Integer({ minimum: 0, maximum: 10 }),
    at: Instant,
  },
  closed,
);
export const Offer = Type.Object(
  {
    id: Uuid,
    fromSide: SideWord,
    toSide: SideWord,
    answers: Nullable(Uuid),
    terms: Type.String(),
    madeAt: Instant,
    madeBy: Type.String(),
    expiresAt: Instant,
    answer: Nullable(OneOf(wordsOf(offerAnswers))),
    answeredAt: Nullable(Instant),
  },
  closed,
);
export type Offer = Static<typeof Offer>;
export const Signature = Type.Object(
  {
    kind: OneOf(['reading', 'party', 'mediator', 'recorder', 'seal', 'police', 'counsellor'] as const),
    principalId: Nullable(Uuid),
    name: Type.String(),
    manner: OneOf(['electronic', 'paper', 'fingerprint', 'oral'] as const),
    at: Instant,
  },
  closed,
);
export const Agreement = Type.Object(
  {
    version: Type.Integer(),
    kind: OneOf(wordsOf(agreementKinds)),
    template: OneOf(agreementTemplates),
    signing: OneOf(['electronic', 'paper', 'oral'] as const),
    facts: Type.String(),
    terms: Type.Array(Type.String()),
    performance: Type.String(),
    draftedAt: Instant,
    effectiveAt: Nullable(Instant),
    signatures: Type.Array(Signature),
  },
  closed,
);
export type Agreement = Static<typeof Agreement>;
export const Performance = Type.Object(
  {
    id: Uuid,
    ordinal: Type.Integer(),
    bySide: SideWord,
    what: Type.String(),
    amountYuan: Nullable(Yuan),
    dueOn: Day,
    state: OneOf(wordsOf(performanceStates)),
    settledAt: Nullable(Instant),
    note: Nullable(Type.String()),
  },
  closed,
);
export const Confirmation = Type.Object(
  {
    state: OneOf(wordsOf(confirmationStates)),
    dueAt: Nullable(Instant),
    appliedAt: Nullable(Instant),
    court: Nullable(Type.String()),
    documentNo: Nullable(Type.String()),
    decidedAt: Nullable(Instant),
  },
  closed,
);
export const Revisit = Type.Object(
  {
    id: Uuid,
    dayOffset: Type.Integer(),
    dueAt: Instant,
    doneAt: Nullable(Instant),
    manner: Nullable(OneOf(['visit', 'phone', 'unreached'] as const)),
    quiet: Nullable(Type.Boolean()),
    findings: Nullable(Type.String()),
    by: Nullable(Type.String()),
  },
  closed,
);
export const Attachment = Type.Object(
  {
    id: Uuid,
    paper: OneOf(wordsOf(papers)),
    side: Nullable(SideWord),
    shared: Type.Boolean(),
    name: Type.String(),
    mediaType: Type.String(),
    bytes: Type.Integer(),
    at: Instant,
    by: Type.String(),
    ready: Type.Boolean(),
  },
  closed,
);
export type Attachment = Static<typeof Attachment>;
export const PaperLine = Type.Object(
  {
    paper: OneOf(wordsOf(papers)),
    name: Bilingual,
    mandatory: Type.Boolean(),
    state: OneOf(['present', 'missing', 'explained', 'not_needed'] as const),
    reason: Nullable(Type.String()),
  },
  closed,
);
export const Advice = Type.Object(
  {
    id: Uuid,
    from: OneOf(['police', 'counsellor', 'mediator'] as const),
    topic: OneOf(['ready_to_meet', 'not_ready', 'meet_separately', 'safety', 'law', 'other_help'] as const),
    text: Type.String(),
    at: Instant,
    by: Type.String(),
  },
  closed,
);
export type Advice = Static<typeof Advice>;
export const Transfer = Type.Object(
  {
    id: Uuid,
    kind: OneOf(['area', 'agency'] as const),
    from: Type.String(),
    to: Type.String(),
    sentAt: Instant,
    by: Type.String(),
    dueAt: Instant,
    receivedAt: Nullable(Instant),
    answeredAt: Nullable(Instant),
    answer: Nullable(Type.String()),
  },
  closed,
);
export const TimelineEntry = Type.Object(
  {
    at: Instant,
    step: Type.String(),
    label: Bilingual,
    by: Author,
    to: Nullable(State),
    remark: Type.Optional(Type.String()),
  },
  closed,
);
/** A step the reader may take now, or the next right one with what it still needs. */
export const OfferedStep = Type.Object({ step: Step, label: Bilingual, primary: Type.Boolean() }, closed);
export const AwaitedStep = Type.Object(
  { step: Step, label: Bilingual, needs: Type.Array(Bilingual) },
  closed,
);
const Link = Type.Object(
  { id: Uuid, caseNo: Type.String(), foundAt: Instant, outcome: OneOf(wordsOf(outcomes)) },
  closed,
);

/** The file as the registrar, the mediators and the lead read it. Police and counsellor have views of their own. */
export const DisputeRecord = Type.Object(
  {
    ...DisputeRow.properties,
    /** Grows with every change; send it back so that nobody overwrites a colleague. */
    version: Type.Integer(),
    familyMatter: MatterWord,
    mode: Nullable(OneOf(wordsOf(modes))),
    route: Nullable(OneOf(wordsOf(routes))),
    difficulty: Nullable(OneOf(wordsOf(difficulties))),
    facts: Type.String(),
    claims: Type.Array(Type.String()),
    place: Nullable(Type.String()),
    happenedOn: Nullable(Day),
    reporter: Nullable(Type.String()),
    leadAgency: Nullable(Type.String()),
    supervised: Type.Boolean(),
    psychReason: Nullable(Type.String()),
    committee: Nullable(Bilingual),
    team: Nullable(Bilingual),
    registrar: Nullable(Type.String()),
    acceptedAt: Nullable(Instant),
    deadline: Nullable(Instant),
    extensions: Type.Integer(),
    endReason: Nullable(Bilingual),
    parties: Type.Array(Party),
    consents: Type.Array(Consent),
    members: Type.Array(TeamMember),
    riskChecks: Type.Array(RiskCheck),
    measures: Type.Array(Measure),
    sessions: Type.Array(Session),
    moves: Type.Array(MoveNote),
    emotions: Type.Array(Emotion),
    readiness: Nullable(
      Type.Object(
        {
          suggestion: OneOf(['meet', 'separate_first', 'pause'] as const),
          why: Bilingual,
          notBefore: Nullable(Instant),
        },
        closed,
      ),
    ),
    offers: Type.Array(Offer),
    agreement: Nullable(Agreement),
    mayESign: Type.Boolean(),
    performances: Type.Array(Performance),
    confirmation: Confirmation,
    revisits: Type.Array(Revisit),
    attachments: Type.Array(Attachment),
    papers: Type.Array(PaperLine),
    advices: Type.Array(Advice),
    transfers: Type.Array(Transfer),
    recurOf: Nullable(Link),
    recurrences: Type.Array(Link),
    timeline: Type.Array(TimelineEntry),
    steps: Type.Array(OfferedStep),
    awaited: Nullable(AwaitedStep),
  },
  closed,
);
export type DisputeRecord = Static<typeof DisputeRecord>;
