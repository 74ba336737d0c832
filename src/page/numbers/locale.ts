/**
 * How this visitor writes numbers; the words around them have a language of their own. Asking the
 * browser takes it a while the first time, so nothing is asked before somebody wants to know.
 */

function browserLocale(): string {
	try {
		return new Intl.Locale(navigator.language, { numberingSystem: "latn" }).toString();
	} catch {
		return "en";
	}
}

let tag: string | undefined;

/** BCP 47 tag that numbers are read and written by, in Latin digits. */
export function numberLocale(): string {
	tag ??= browserLocale();
	return tag;
}

let signs: { group: string; decimal: string } | undefined;

/** What stands between thousands and before decimals. */
export function numberSigns(): { group: string; decimal: string } {
	if (!signs) {
		const parts = new Intl.NumberFormat(numberLocale()).formatToParts(-123456.5);
		const sign = (type: Intl.NumberFormatPartTypes, otherwise: string) =>
			parts.find((part) => part.type === type)?.value ?? otherwise;
		signs = { group: sign("group", ","), decimal: sign("decimal", ".") };
	}
	return signs;
}
