/** How this visitor writes numbers; the words around them have a language of their own. */

function browserLocale(): string {
	try {
		return new Intl.Locale(navigator.language, { numberingSystem: "latn" }).toString();
	} catch {
		return "en";
	}
}

/** BCP 47 tag that numbers are read and written by, in Latin digits. */
export const NUMBER_LOCALE = browserLocale();

const parts = new Intl.NumberFormat(NUMBER_LOCALE, { useGrouping: true }).formatToParts(-123456.5);
const symbol = (type: Intl.NumberFormatPartTypes, otherwise: string) =>
	parts.find((part) => part.type === type)?.value ?? otherwise;

/** What stands between thousands and before decimals. */
export const GROUP = symbol("group", ",");
export const DECIMAL = symbol("decimal", ".");
