/** The interface's languages. Documents are always Indonesian. */
export type Lang = 'id' | 'en';

/** A text in every language; a missing one does not compile. */
export type Text = Record<Lang, string>;

/** A catalogue of texts, some with parameters. English must have exactly what Indonesian has. */
export type Catalogue = Record<string, string | ((...args: never[]) => string)>;

/** Declares a page's texts: Indonesian first, English with exactly the same keys. */
export const catalogue = <T extends Catalogue>(id: T, en: NoInfer<T>): Record<Lang, T> => ({
  id,
  en,
});
