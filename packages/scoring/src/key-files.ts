import ad8 from '../instruments/keys/ad8.json' with { type: 'json' };
import ais from '../instruments/keys/ais.json' with { type: 'json' };
import ciasr from '../instruments/keys/ciasr.json' with { type: 'json' };
import epds from '../instruments/keys/epds.json' with { type: 'json' };
import iat from '../instruments/keys/iat.json' with { type: 'json' };
import iesr from '../instruments/keys/iesr.json' with { type: 'json' };
import isi from '../instruments/keys/isi.json' with { type: 'json' };
import mdq from '../instruments/keys/mdq.json' with { type: 'json' };
import mht from '../instruments/keys/mht.json' with { type: 'json' };
import minicog from '../instruments/keys/minicog.json' with { type: 'json' };
import mmhi60 from '../instruments/keys/mmhi60.json' with { type: 'json' };
import psss from '../instruments/keys/psss.json' with { type: 'json' };
import rcads from '../instruments/keys/rcads.json' with { type: 'json' };
import sas from '../instruments/keys/sas.json' with { type: 'json' };
import scared from '../instruments/keys/scared.json' with { type: 'json' };
import scl90 from '../instruments/keys/scl90.json' with { type: 'json' };
import scsq from '../instruments/keys/scsq.json' with { type: 'json' };
import sds from '../instruments/keys/sds.json' with { type: 'json' };
import snap26 from '../instruments/keys/snap26.json' with { type: 'json' };
import ssrs from '../instruments/keys/ssrs.json' with { type: 'json' };
import uclaThree from '../instruments/keys/ucla-three.json' with { type: 'json' };
import ucla3 from '../instruments/keys/ucla3.json' with { type: 'json' };
import uls8 from '../instruments/keys/uls8.json' with { type: 'json' };
import whodas12 from '../instruments/keys/whodas12.json' with { type: 'json' };
import ybocs from '../instruments/keys/ybocs.json' with { type: 'json' };

/** Every scoring key as it stands, unchecked. One line per file; a new file is added here and nowhere else. */
export const keyFiles: readonly unknown[] = [
  ad8,
  ais,
  ciasr,
  epds,
  iat,
  iesr,
  isi,
  mdq,
  mht,
  minicog,
  mmhi60,
  psss,
  rcads,
  sas,
  scared,
  scl90,
  scsq,
  sds,
  snap26,
  ssrs,
  uclaThree,
  ucla3,
  uls8,
  whodas12,
  ybocs,
];
