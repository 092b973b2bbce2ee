import { type Endpoint, serve, serveDirect } from '@xinan/platform/http';
import * as contract from '../../contract.ts';
import { archiveDispute } from './archive-dispute.ts';
import { beginAttachment } from './attachments/begin-attachment.ts';
import { finishAttachment } from './attachments/finish-attachment.ts';
import { getAttachment } from './attachments/get-attachment.ts';
import { putPiece } from './attachments/put-piece.ts';
import { removeAttachment } from './attachments/remove-attachment.ts';
import { buildFile } from './book/build-file.ts';
import { explainGap } from './explain-gap.ts';
import { printDisputeForm } from './print-dispute-form.ts';

export { sweepUploads } from './attachments/sweep-uploads.ts';

export const fileEndpoints = (publicOrigin: string): readonly Endpoint[] => [
  serve(contract.beginAttachment, beginAttachment),
  serve(contract.putPiece, putPiece),
  serveDirect(contract.finishAttachment, finishAttachment),
  serve(contract.getAttachment, getAttachment),
  serve(contract.removeAttachment, removeAttachment),
  serve(contract.printDisputeForm, printDisputeForm(publicOrigin)),
  serve(contract.explainGap, explainGap),
  serve(contract.archiveDispute, archiveDispute),
  serveDirect(contract.buildFile, buildFile),
];
