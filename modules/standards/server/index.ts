import { type ServerModule, serve } from '@xinan/platform/http';
import * as contract from '../contract.ts';
import { approveVersion } from './approve-version.ts';
import { beginDraft } from './begin-draft.ts';
import { createStandard } from './create-standard.ts';
import { discardDraft } from './discard-draft.ts';
import { getStandard } from './get-standard.ts';
import { getVersion } from './get-version.ts';
import { listGoverning } from './list-governing.ts';
import { listPublicStandards } from './list-public-standards.ts';
import { listStandards } from './list-standards.ts';
import { printVersion } from './print-version.ts';
import { saveDraft } from './save-draft.ts';
import { withdrawVersion } from './withdraw-version.ts';

export { findGoverning } from './find-governing.ts';
export { installStandards } from './install-standards.ts';
export { publishStandard, type StandardToPublish } from './publish-standard.ts';
export { readShippedStandards, type ShippedStandard } from './read-shipped-standards.ts';

/** 标准规范库: the set, the method and each procedure as versioned documents, linked from the screens they govern. */
export const standardsModule: ServerModule = {
  name: 'standards',
  errors: contract.errors,
  constraints: {
    standards_code_key: 'standard.code_taken',
    standard_versions_one_draft: 'standard.draft_open',
    standard_versions_two_persons: 'standard.own_draft',
    standard_versions_one_in_force: 'standard.overlap',
    standard_versions_dates_ordered: 'standard.dates_reversed',
    standard_versions_frozen: 'standard.step_not_open',
  },
  endpoints: [
    serve(contract.listStandards, listStandards),
    serve(contract.getStandard, getStandard),
    serve(contract.getVersion, getVersion),
    serve(contract.listGoverning, listGoverning),
    serve(contract.printVersion, printVersion),
    serve(contract.listPublicStandards, listPublicStandards),
    serve(contract.getPublicVersion, getVersion),
    serve(contract.createStandard, createStandard),
    serve(contract.beginDraft, beginDraft),
    serve(contract.saveDraft, saveDraft),
    serve(contract.discardDraft, discardDraft),
    serve(contract.approveVersion, approveVersion),
    serve(contract.withdrawVersion, withdrawVersion),
  ],
};
