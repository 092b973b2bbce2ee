import { type Call, ProblemError } from '@xinan/contract-kit/client';
import { listRegions } from '@xinan/regions/contract';

export interface NamedRegion {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
}

interface Asking {
  readonly call: Call;
  readonly cityCode: string;
  readonly signal: AbortSignal;
  /** A county; the city itself where none is named. */
  readonly parent?: string;
}

/** As shipped with the app, for the city it has a plan of; undefined for another. Loaded only when asked for. */
async function shippedRegions(cityCode: string, parent?: string): Promise<NamedRegion[] | undefined> {
  const { suzhou } = await import('@xinan/cn/regions-data');
  if (cityCode !== suzhou.code) return undefined;
  if (parent === undefined) return suzhou.counties.map(({ code, name }) => ({ code, name }));
  const towns = suzhou.counties.find(({ code }) => code === parent)?.towns ?? [];
  return towns.map(({ code, name }) => ({ code, name: { zh: name, en: name } }));
}

/** The counties of the city or the townships of a county: asked of the server; without a network, as shipped. */
export async function regionsBelow({
  call,
  cityCode,
  signal,
  parent,
}: Asking): Promise<readonly NamedRegion[]> {
  try {
    const query = parent === undefined ? {} : { parent };
    return (await call(listRegions, { query }, { signal })).regions;
  } catch (fault) {
    if (!(fault instanceof ProblemError) || fault.problem.status !== 0) throw fault;
    const shipped = await shippedRegions(cityCode, parent).catch(() => undefined);
    if (!shipped) throw fault;
    return shipped;
  }
}
