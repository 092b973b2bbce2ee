import audit from '../instruments/conditional/audit.json' with { type: 'json' };
import brs from '../instruments/conditional/brs.json' with { type: 'json' };
import cssrsScreener from '../instruments/conditional/cssrs-screener.json' with { type: 'json' };
import gses from '../instruments/conditional/gses.json' with { type: 'json' };
import mspss from '../instruments/conditional/mspss.json' with { type: 'json' };
import pg13r from '../instruments/conditional/pg13r.json' with { type: 'json' };
import pss10 from '../instruments/conditional/pss10.json' with { type: 'json' };
import pss4 from '../instruments/conditional/pss4.json' with { type: 'json' };
import rses from '../instruments/conditional/rses.json' with { type: 'json' };
import scoff from '../instruments/conditional/scoff.json' with { type: 'json' };
import smfq from '../instruments/conditional/smfq.json' with { type: 'json' };
import srq20 from '../instruments/conditional/srq20.json' with { type: 'json' };
import who5 from '../instruments/conditional/who5.json' with { type: 'json' };
import asq from '../instruments/free/asq.json' with { type: 'json' };
import auditc from '../instruments/free/auditc.json' with { type: 'json' };
import bat12 from '../instruments/free/bat12.json' with { type: 'json' };
import bprs18 from '../instruments/free/bprs18.json' with { type: 'json' };
import brcs from '../instruments/free/brcs.json' with { type: 'json' };
import briefCope from '../instruments/free/brief-cope.json' with { type: 'json' };
import cage from '../instruments/free/cage.json' with { type: 'json' };
import cbi from '../instruments/free/cbi.json' with { type: 'json' };
import cesd10 from '../instruments/free/cesd10.json' with { type: 'json' };
import cesd20 from '../instruments/free/cesd20.json' with { type: 'json' };
import cgi from '../instruments/free/cgi.json' with { type: 'json' };
import core10 from '../instruments/free/core10.json' with { type: 'json' };
import dass21 from '../instruments/free/dass21.json' with { type: 'json' };
import erq from '../instruments/free/erq.json' with { type: 'json' };
import fast from '../instruments/free/fast.json' with { type: 'json' };
import flourishing from '../instruments/free/flourishing.json' with { type: 'json' };
import ftnd from '../instruments/free/ftnd.json' with { type: 'json' };
import gad2 from '../instruments/free/gad2.json' with { type: 'json' };
import gad7 from '../instruments/free/gad7.json' with { type: 'json' };
import gds15 from '../instruments/free/gds15.json' with { type: 'json' };
import hama14 from '../instruments/free/hama14.json' with { type: 'json' };
import hamd17 from '../instruments/free/hamd17.json' with { type: 'json' };
import hsi from '../instruments/free/hsi.json' with { type: 'json' };
import ipip50 from '../instruments/free/ipip50.json' with { type: 'json' };
import k10 from '../instruments/free/k10.json' with { type: 'json' };
import k6 from '../instruments/free/k6.json' with { type: 'json' };
import mhi5 from '../instruments/free/mhi5.json' with { type: 'json' };
import mosSss from '../instruments/free/mos-sss.json' with { type: 'json' };
import nrsMood from '../instruments/free/nrs-mood.json' with { type: 'json' };
import pcl5 from '../instruments/free/pcl5.json' with { type: 'json' };
import pcptsd5 from '../instruments/free/pcptsd5.json' with { type: 'json' };
import phqPanic from '../instruments/free/phq-panic.json' with { type: 'json' };
import phq15 from '../instruments/free/phq15.json' with { type: 'json' };
import phq2 from '../instruments/free/phq2.json' with { type: 'json' };
import phq4 from '../instruments/free/phq4.json' with { type: 'json' };
import phq8 from '../instruments/free/phq8.json' with { type: 'json' };
import phq9 from '../instruments/free/phq9.json' with { type: 'json' };
import phq9m from '../instruments/free/phq9m.json' with { type: 'json' };
import pswq from '../instruments/free/pswq.json' with { type: 'json' };
import safet from '../instruments/free/safet.json' with { type: 'json' };
import saps from '../instruments/free/saps.json' with { type: 'json' };
import sasSv from '../instruments/free/sas-sv.json' with { type: 'json' };
import scsSf from '../instruments/free/scs-sf.json' with { type: 'json' };
import spane from '../instruments/free/spane.json' with { type: 'json' };
import swls from '../instruments/free/swls.json' with { type: 'json' };

/** Every instrument file as it stands, unchecked. One line per file; a new file is added here and nowhere else. */
export const instrumentFiles: readonly unknown[] = [
  asq,
  audit,
  auditc,
  bat12,
  bprs18,
  brcs,
  briefCope,
  brs,
  cage,
  cbi,
  cesd10,
  cesd20,
  cgi,
  core10,
  cssrsScreener,
  dass21,
  erq,
  fast,
  flourishing,
  ftnd,
  gad2,
  gad7,
  gds15,
  gses,
  hama14,
  hamd17,
  hsi,
  ipip50,
  k10,
  k6,
  mhi5,
  mosSss,
  mspss,
  nrsMood,
  pcl5,
  pcptsd5,
  pg13r,
  phq15,
  phq2,
  phq4,
  phq8,
  phq9,
  phq9m,
  phqPanic,
  pss10,
  pss4,
  pswq,
  rses,
  safet,
  saps,
  sasSv,
  scoff,
  scsSf,
  smfq,
  spane,
  srq20,
  swls,
  who5,
];
