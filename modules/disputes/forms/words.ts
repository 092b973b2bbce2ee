import { defineMessages } from '@xinan/ui/i18n';
import { en } from './words-en.ts';
import { zh } from './words-zh.ts';

/** Every word that the printed forms add, in both languages. */
export const formWords = defineMessages({ zh, en });
