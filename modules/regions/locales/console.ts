import { defineMessages } from '@xinan/ui/i18n';

/** Words of the choice of a place. */
export const words = defineMessages({
  zh: { regionCounty: '县（区）', regionTown: '乡镇（街道）' },
  en: { regionCounty: 'County or district', regionTown: 'Township or subdistrict' },
});
