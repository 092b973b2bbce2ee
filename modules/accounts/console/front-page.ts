import type { Locale } from '@xinan/ui/locale';

/** What the shell lends a page before sign-in. */
export interface FrontPageProps {
  /** The session stands: go where the person wanted to go. */
  readonly onSignedIn: () => void;
  /** Goes to a path below the console's root. */
  readonly onGo: (path: string) => void;
  readonly onLanguage: (locale: Locale) => void;
}
