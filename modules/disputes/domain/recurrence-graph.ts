/** Something that tells the same person or place again (a blind index), and where it was seen. */
export interface Mark {
  readonly kind: 'person' | 'place';
  readonly sightings: readonly { readonly caseId: string; readonly partyId: string | null }[];
}

/** A person or place with the cases it ties together, the most first. */
export interface Hub {
  readonly kind: 'person' | 'place';
  readonly caseIds: readonly string[];
  /** One party by which a person is named; null for a place. */
  readonly partyId: string | null;
}

const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();

/** Marks that were seen on one party belong to one person: an identity number here, a telephone there. */
function joinPeople(marks: readonly Mark[]): Mark[] {
  const groupOf = new Map<string, Set<Mark>>();
  for (const mark of marks) {
    const joined = new Set([mark]);
    for (const { partyId } of mark.sightings)
      for (const other of groupOf.get(partyId ?? '') ?? []) joined.add(other);
    for (const each of joined)
      for (const { partyId } of each.sightings) if (partyId) groupOf.set(partyId, joined);
  }
  return [...new Set(groupOf.values())].map((group) => ({
    kind: 'person',
    sightings: [...group].flatMap(({ sightings }) => sightings),
  }));
}

const asHub = ({ kind, sightings }: Mark): Hub => ({
  kind,
  caseIds: unique(sightings.map(({ caseId }) => caseId)),
  partyId: unique(sightings.flatMap(({ partyId }) => partyId ?? []))[0] ?? null,
});

const mostCasesFirst = (one: Hub, other: Hub): number =>
  other.caseIds.length - one.caseIds.length || ((one.caseIds[0] ?? '') < (other.caseIds[0] ?? '') ? -1 : 1);

/**
 * The people and places that tie two cases or more together, as many as fit: hubs and their cases together are at most
 * `most` nodes. The same marks give the same answer.
 */
export function findHubs(marks: readonly Mark[], most: number): Hub[] {
  const people = joinPeople(marks.filter(({ kind }) => kind === 'person'));
  const places = marks.filter(({ kind }) => kind === 'place');
  const drawn = new Set<string>();
  const chosen: Hub[] = [];
  for (const hub of [...people, ...places].map(asHub).sort(mostCasesFirst)) {
    const fresh = hub.caseIds.filter((id) => !drawn.has(id));
    if (hub.caseIds.length < 2 || drawn.size + chosen.length + 1 + fresh.length > most) continue;
    chosen.push(hub);
    for (const id of fresh) drawn.add(id);
  }
  return chosen;
}
