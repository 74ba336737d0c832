/** Languages that every sentence exists in, by BCP 47 tag; apart from their words, which are large. */
export const LOCALES = ["en", "zh-CN"] as const;
export type Locale = (typeof LOCALES)[number];
