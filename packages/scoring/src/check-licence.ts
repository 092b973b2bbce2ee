import type { InstrumentDraft, Locale, Wording } from './instrument.ts';
import type { InstrumentFault } from './shape.ts';

/** The languages in which a draft may not carry the words of its form. */
export function withheldLocales({ licence }: Pick<InstrumentDraft, 'licence'>): readonly Locale[] {
  if (licence.grant) return [];
  return licence.class === 'C' ? ['zh', 'en'] : (licence.withholds ?? []);
}

/** A key that is still to be reviewed is refused until somebody answers for it. */
const checkReview = ({ licence }: InstrumentDraft): InstrumentFault[] =>
  licence.review && !licence.grant
    ? [{ path: 'licence.review', code: 'review-needed', message: 'usable once a grant stands beside it' }]
    : [];

/** Faults for every word that the licence does not let a file carry. */
export function checkLicence(draft: InstrumentDraft): InstrumentFault[] {
  const withheld = withheldLocales(draft);
  if (withheld.length === 0) return [];
  const forbidden = (path: string, text: Wording): InstrumentFault[] =>
    withheld.flatMap((locale) =>
      text[locale] === null
        ? []
        : [
            {
              path: `${path}.${locale}`,
              code: 'text-forbidden',
              message: `the licence (class ${draft.licence.class}) does not let this text be shipped`,
            },
          ],
    );
  return [
    ...checkReview(draft),
    ...forbidden('stem.text', draft.stem.text),
    ...draft.items.flatMap(({ text }, index) => forbidden(`items[${index}].text`, text)),
    // The points of a scale are part of the form only where it is wholly protected.
    ...(draft.licence.class === 'C'
      ? Object.entries(draft.optionSets).flatMap(([id, options]) =>
          options.flatMap(({ text }, index) => forbidden(`optionSets.${id}[${index}].text`, text)),
        )
      : []),
    ...(draft.altText ?? []).flatMap(({ lang }, index) =>
      withheld.some((locale) => lang.startsWith(locale))
        ? [
            {
              path: `altText[${index}]`,
              code: 'text-forbidden',
              message: 'the licence does not let this text be shipped',
            },
          ]
        : [],
    ),
  ];
}
