import type { DraftBody, Version } from '../../contract.ts';
import { writeDocument } from '../../domain.ts';

/** The fields of the editor. */
export interface DraftValues {
  titleZh: string;
  titleEn: string;
  ownerZh: string;
  ownerEn: string;
  textZh: string;
  textEn: string;
  changeNoteZh: string;
  changeNoteEn: string;
  screens: readonly string[];
  isPublic: boolean;
}

export const valuesOf = (version: Version): DraftValues => ({
  titleZh: version.title.zh,
  titleEn: version.title.en,
  ownerZh: version.owner.zh,
  ownerEn: version.owner.en,
  textZh: writeDocument(version.body.zh),
  textEn: writeDocument(version.body.en),
  changeNoteZh: version.changeNote.zh,
  changeNoteEn: version.changeNote.en,
  screens: version.screens,
  isPublic: version.isPublic,
});

/** What is sent: over the revision the writing began on. */
export const bodyOf = (values: DraftValues, revision: number): DraftBody => ({
  title: { zh: values.titleZh.trim(), en: values.titleEn.trim() },
  owner: { zh: values.ownerZh.trim(), en: values.ownerEn.trim() },
  text: { zh: values.textZh, en: values.textEn },
  changeNote: { zh: values.changeNoteZh.trim(), en: values.changeNoteEn.trim() },
  screens: [...values.screens],
  isPublic: values.isPublic,
  revision,
});
