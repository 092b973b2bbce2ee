export type OrderResult =
  | { readonly ok: true; readonly order: readonly string[] }
  /** The ring, first and last code the same. */
  | { readonly ok: false; readonly cycle: readonly string[] };

/**
 * Orders indicators so that each comes after those its formula refers to.
 * `needs`: for each code, the codes of its `I{…}`; codes that are not keys are ignored.
 */
export function orderByNeed(needs: ReadonlyMap<string, readonly string[]>): OrderResult {
  const order: string[] = [];
  const done = new Set<string>();
  const path: string[] = [];

  function visit(code: string): readonly string[] | undefined {
    if (done.has(code) || !needs.has(code)) return undefined;
    const seenAt = path.indexOf(code);
    if (seenAt >= 0) return [...path.slice(seenAt), code];
    path.push(code);
    for (const need of needs.get(code) ?? []) {
      const cycle = visit(need);
      if (cycle) return cycle;
    }
    path.pop();
    done.add(code);
    order.push(code);
    return undefined;
  }

  for (const code of needs.keys()) {
    const cycle = visit(code);
    if (cycle) return { ok: false, cycle };
  }
  return { ok: true, order };
}
