import { defineMessages } from '@xinan/ui/i18n';

/** Words of the print view. */
export const printWords = defineMessages({
  zh: {
    toInstrument: '量表',
    print: '打印纸质问卷',
    paper: '纸质问卷',
    hint: 'A4 纵向，不留姓名。计分页只给工作人员，不随问卷发出。',
    sheets: '打印哪些页',
    questionsOnly: '只要问卷',
    withScoring: '连同计分页',
  },
  en: {
    toInstrument: 'Instrument',
    print: 'Print on paper',
    paper: 'Questionnaire on paper',
    hint: 'A4 upright, without a name. The scoring page is for staff and is not handed out.',
    sheets: 'Sheets to print',
    questionsOnly: 'Questions only',
    withScoring: 'With scoring page',
  },
});
