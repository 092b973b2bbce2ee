/** Text as it lies on the device: AES-256-GCM under a key that cannot leave the browser. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly content: ArrayBuffer;
}

/** The browser's own, by what it is: the names of its types are not known to every program that reads this file. */
export type Subtle = typeof crypto.subtle;
export type SealKey = Awaited<ReturnType<Subtle['importKey']>>;

/** A new key that can be used and kept, but not read. */
export const newSealKey = (subtle: Subtle): Promise<SealKey> =>
  subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

const bound = (place: string) => ({ name: 'AES-GCM', additionalData: new TextEncoder().encode(place) });

/** Seals a value for one place; it opens in no other. */
export async function seal(
  { subtle, key }: { subtle: Subtle; key: SealKey },
  place: string,
  value: unknown,
): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(value));
  return { iv, content: await subtle.encrypt({ ...bound(place), iv }, key, text) };
}

/** Opens what was sealed for this place. Throws for another key, another place, or damaged content. */
export async function unseal(
  { subtle, key }: { subtle: Subtle; key: SealKey },
  place: string,
  { iv, content }: Sealed,
): Promise<unknown> {
  const text = await subtle.decrypt({ ...bound(place), iv }, key, content);
  return JSON.parse(new TextDecoder().decode(text)) as unknown;
}
