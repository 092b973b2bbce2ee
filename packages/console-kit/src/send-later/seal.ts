/** Text as it lies on the device: AES-256-GCM under a key that cannot leave the browser. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly content: ArrayBuffer;
}

/** A new key that can be used and kept, but not read. */
export const newSealKey = (subtle: SubtleCrypto): Promise<CryptoKey> =>
  subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

const bound = (place: string) => ({ name: 'AES-GCM', additionalData: new TextEncoder().encode(place) });

/** Seals a value for one place; it opens in no other. */
export async function seal(
  { subtle, key }: { subtle: SubtleCrypto; key: CryptoKey },
  place: string,
  value: unknown,
): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(value));
  return { iv, content: await subtle.encrypt({ ...bound(place), iv }, key, text) };
}

/** Opens what was sealed for this place. Throws for another key, another place, or damaged content. */
export async function unseal(
  { subtle, key }: { subtle: SubtleCrypto; key: CryptoKey },
  place: string,
  { iv, content }: Sealed,
): Promise<unknown> {
  const text = await subtle.decrypt({ ...bound(place), iv }, key, content);
  return JSON.parse(new TextDecoder().decode(text)) as unknown;
}
