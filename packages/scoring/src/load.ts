import type { Instrument } from './instrument.ts';
import { defineInstrument } from './define.ts';

type File = Promise<{ readonly default: unknown }>;

/** One file each, read when it is asked for. A new file is added here, and in the list it belongs to. */
const files: Readonly<Record<string, () => File>> = {
  ad8: () => import('../instruments/keys/ad8.json', { with: { type: 'json' } }),
  ais: () => import('../instruments/keys/ais.json', { with: { type: 'json' } }),
  asq: () => import('../instruments/free/asq.json', { with: { type: 'json' } }),
  audit: () => import('../instruments/conditional/audit.json', { with: { type: 'json' } }),
  auditc: () => import('../instruments/free/auditc.json', { with: { type: 'json' } }),
  bat12: () => import('../instruments/free/bat12.json', { with: { type: 'json' } }),
  bprs18: () => import('../instruments/free/bprs18.json', { with: { type: 'json' } }),
  brcs: () => import('../instruments/free/brcs.json', { with: { type: 'json' } }),
  brief_cope: () => import('../instruments/free/brief-cope.json', { with: { type: 'json' } }),
  brs: () => import('../instruments/conditional/brs.json', { with: { type: 'json' } }),
  cage: () => import('../instruments/free/cage.json', { with: { type: 'json' } }),
  cbi: () => import('../instruments/free/cbi.json', { with: { type: 'json' } }),
  cesd10: () => import('../instruments/free/cesd10.json', { with: { type: 'json' } }),
  cesd20: () => import('../instruments/free/cesd20.json', { with: { type: 'json' } }),
  cgi: () => import('../instruments/free/cgi.json', { with: { type: 'json' } }),
  ciasr: () => import('../instruments/keys/ciasr.json', { with: { type: 'json' } }),
  core10: () => import('../instruments/free/core10.json', { with: { type: 'json' } }),
  cssrs_screener: () => import('../instruments/conditional/cssrs-screener.json', { with: { type: 'json' } }),
  dass21: () => import('../instruments/free/dass21.json', { with: { type: 'json' } }),
  epds: () => import('../instruments/keys/epds.json', { with: { type: 'json' } }),
  erq: () => import('../instruments/free/erq.json', { with: { type: 'json' } }),
  fast: () => import('../instruments/free/fast.json', { with: { type: 'json' } }),
  flourishing: () => import('../instruments/free/flourishing.json', { with: { type: 'json' } }),
  ftnd: () => import('../instruments/free/ftnd.json', { with: { type: 'json' } }),
  gad2: () => import('../instruments/free/gad2.json', { with: { type: 'json' } }),
  gad7: () => import('../instruments/free/gad7.json', { with: { type: 'json' } }),
  gds15: () => import('../instruments/free/gds15.json', { with: { type: 'json' } }),
  gses: () => import('../instruments/conditional/gses.json', { with: { type: 'json' } }),
  hama14: () => import('../instruments/free/hama14.json', { with: { type: 'json' } }),
  hamd17: () => import('../instruments/free/hamd17.json', { with: { type: 'json' } }),
  hsi: () => import('../instruments/free/hsi.json', { with: { type: 'json' } }),
  iat: () => import('../instruments/keys/iat.json', { with: { type: 'json' } }),
  iesr: () => import('../instruments/keys/iesr.json', { with: { type: 'json' } }),
  ipip50: () => import('../instruments/free/ipip50.json', { with: { type: 'json' } }),
  isi: () => import('../instruments/keys/isi.json', { with: { type: 'json' } }),
  k10: () => import('../instruments/free/k10.json', { with: { type: 'json' } }),
  k6: () => import('../instruments/free/k6.json', { with: { type: 'json' } }),
  mdq: () => import('../instruments/keys/mdq.json', { with: { type: 'json' } }),
  mhi5: () => import('../instruments/free/mhi5.json', { with: { type: 'json' } }),
  mht: () => import('../instruments/keys/mht.json', { with: { type: 'json' } }),
  minicog: () => import('../instruments/keys/minicog.json', { with: { type: 'json' } }),
  mmhi60: () => import('../instruments/keys/mmhi60.json', { with: { type: 'json' } }),
  mos_sss: () => import('../instruments/free/mos-sss.json', { with: { type: 'json' } }),
  mspss: () => import('../instruments/conditional/mspss.json', { with: { type: 'json' } }),
  nrs_mood: () => import('../instruments/free/nrs-mood.json', { with: { type: 'json' } }),
  pcl5: () => import('../instruments/free/pcl5.json', { with: { type: 'json' } }),
  pcptsd5: () => import('../instruments/free/pcptsd5.json', { with: { type: 'json' } }),
  pg13r: () => import('../instruments/conditional/pg13r.json', { with: { type: 'json' } }),
  phq15: () => import('../instruments/free/phq15.json', { with: { type: 'json' } }),
  phq2: () => import('../instruments/free/phq2.json', { with: { type: 'json' } }),
  phq4: () => import('../instruments/free/phq4.json', { with: { type: 'json' } }),
  phq8: () => import('../instruments/free/phq8.json', { with: { type: 'json' } }),
  phq9: () => import('../instruments/free/phq9.json', { with: { type: 'json' } }),
  phq9m: () => import('../instruments/free/phq9m.json', { with: { type: 'json' } }),
  phq_panic: () => import('../instruments/free/phq-panic.json', { with: { type: 'json' } }),
  pss10: () => import('../instruments/conditional/pss10.json', { with: { type: 'json' } }),
  pss4: () => import('../instruments/conditional/pss4.json', { with: { type: 'json' } }),
  psss: () => import('../instruments/keys/psss.json', { with: { type: 'json' } }),
  pswq: () => import('../instruments/free/pswq.json', { with: { type: 'json' } }),
  rcads: () => import('../instruments/keys/rcads.json', { with: { type: 'json' } }),
  rses: () => import('../instruments/conditional/rses.json', { with: { type: 'json' } }),
  safet: () => import('../instruments/free/safet.json', { with: { type: 'json' } }),
  saps: () => import('../instruments/free/saps.json', { with: { type: 'json' } }),
  sas: () => import('../instruments/keys/sas.json', { with: { type: 'json' } }),
  sas_sv: () => import('../instruments/free/sas-sv.json', { with: { type: 'json' } }),
  scared: () => import('../instruments/keys/scared.json', { with: { type: 'json' } }),
  scl90: () => import('../instruments/keys/scl90.json', { with: { type: 'json' } }),
  scoff: () => import('../instruments/conditional/scoff.json', { with: { type: 'json' } }),
  scs_sf: () => import('../instruments/free/scs-sf.json', { with: { type: 'json' } }),
  scsq: () => import('../instruments/keys/scsq.json', { with: { type: 'json' } }),
  sds: () => import('../instruments/keys/sds.json', { with: { type: 'json' } }),
  smfq: () => import('../instruments/conditional/smfq.json', { with: { type: 'json' } }),
  snap26: () => import('../instruments/keys/snap26.json', { with: { type: 'json' } }),
  spane: () => import('../instruments/free/spane.json', { with: { type: 'json' } }),
  srq20: () => import('../instruments/conditional/srq20.json', { with: { type: 'json' } }),
  ssrs: () => import('../instruments/keys/ssrs.json', { with: { type: 'json' } }),
  swls: () => import('../instruments/free/swls.json', { with: { type: 'json' } }),
  ucla3: () => import('../instruments/keys/ucla3.json', { with: { type: 'json' } }),
  ucla_three: () => import('../instruments/keys/ucla-three.json', { with: { type: 'json' } }),
  uls8: () => import('../instruments/keys/uls8.json', { with: { type: 'json' } }),
  who5: () => import('../instruments/conditional/who5.json', { with: { type: 'json' } }),
  whodas12: () => import('../instruments/keys/whodas12.json', { with: { type: 'json' } }),
  ybocs: () => import('../instruments/keys/ybocs.json', { with: { type: 'json' } }),
};

/** The ids `loadInstrument` knows. */
export const loadableIds: readonly string[] = Object.keys(files);

/**
 * One instrument or scoring key, without the others: a page that shows one form carries one file.
 * `undefined` for an unknown id; rejects where the file is faulty.
 */
export async function loadInstrument(id: string): Promise<Instrument | undefined> {
  const read = Object.hasOwn(files, id) ? files[id] : undefined;
  if (!read) return undefined;
  const result = defineInstrument((await read()).default);
  if (result.ok) return result.instrument;
  throw new Error(`${id}: ${result.faults.map(({ path, message }) => `${path}: ${message}`).join('; ')}`);
}
