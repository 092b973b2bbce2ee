import { type ServerModule, serve, serveDirect } from '@xinan/platform/http';
import * as contract from '../contract.ts';
import { decideDraft } from './decide-draft.ts';
import { decideInstrument } from './decide-instrument.ts';
import { discardDraft } from './discard-draft.ts';
import { exportFhir } from './exchange/export-fhir.ts';
import { readFhir } from './exchange/read-fhir.ts';
import { getInstrument } from './get-instrument.ts';
import { listDrafts } from './list-drafts.ts';
import { listInstruments } from './list-instruments.ts';
import { listLibrary } from './list-library.ts';
import { listLicences } from './list-licences.ts';
import { openDraft } from './open-draft.ts';
import { openInstrument } from './open-instrument.ts';
import { printInstrument } from './paper/print-instrument.ts';
import { printQuestionnaire } from './paper/print-questionnaire.ts';
import { saveDraft } from './save-draft.ts';
import { submitDraft } from './submit-draft.ts';

export { type Edition, voiceOf } from '../domain/edition.ts';
export { findEditions, knownEdition } from './find-editions.ts';
export { findForResidents, type FormForResidents, shippedForm } from './find-for-residents.ts';
export { readLibrary } from './read-library.ts';
export { registerShipped } from './register-shipped.ts';

/** 量表: what residents and staff are shown, how it stands, and who decided so. */
export const instrumentsModule: ServerModule = {
  name: 'instruments',
  errors: contract.errors,
  constraints: {
    instrument_drafts_pk: 'record.changed',
    instrument_drafts_one_open: 'instrument.id_taken',
    instrument_drafts_two_persons: 'instrument.own_draft',
    instrument_drafts_frozen: 'instrument.step_not_open',
  },
  endpoints: [
    serve(contract.listInstruments, listInstruments),
    serve(contract.getInstrument, getInstrument),
    serve(contract.listLicences, listLicences),
    serve(contract.listLibrary, listLibrary),
    serve(contract.openInstrument, openInstrument),
    serve(contract.decideInstrument, decideInstrument),
    serve(contract.listDrafts, listDrafts),
    serve(contract.openDraft, openDraft),
    serve(contract.saveDraft, saveDraft),
    serve(contract.submitDraft, submitDraft),
    serve(contract.discardDraft, discardDraft),
    serve(contract.decideDraft, decideDraft),
    serve(contract.printInstrument, printInstrument),
    serve(contract.printQuestionnaire, printQuestionnaire),
    serve(contract.exportFhir, exportFhir),
    serveDirect(contract.readFhir, readFhir),
  ],
};
