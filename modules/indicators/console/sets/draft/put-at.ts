type Place = Readonly<Record<string, unknown>>;

/** The steps of a JSON pointer (RFC 6901). */
export const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** A copy with another value at a JSON pointer; everything beside the way there is shared with the original. */
export function putAt<Root>(root: Root, pointer: string, value: unknown): Root {
  return put(root, stepsOf(pointer), value) as Root;
}

function put(place: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(place))
    return place.map((item, i) => (i === Number(step) ? put(item, rest, value) : item));
  return { ...(place as Place), [step]: put((place as Place)[step], rest, value) };
}
