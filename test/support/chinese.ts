/** What may stand in Latin letters in a Chinese text: abbreviations and names that have no other form. */
const NAMES = [
	"Support ROI",
	"ROI",
	"NPV",
	"IRR",
	"CSAT",
	"NPS",
	"AI",
	"API",
	"OpenAPI",
	"CSV",
	"XLSX",
	"ln",
	"PDF",
	"URL",
	"SaaS",
	"Cookie",
	"Ctrl",
	"ln",
];

/** Words of two and more Latin letters that a Chinese text should not have. */
export function latinWords(text: string, names: readonly string[] = []): string[] {
	// Addresses are names too.
	let rest = text.replace(/[\w-]+(\.[\w-]+)+/g, " ");
	// Long names first: a short one may be a part of them.
	for (const name of [...NAMES, ...names].sort((a, b) => b.length - a.length))
		rest = rest.replaceAll(name, " ");
	return rest.match(/\p{Script=Latin}{2,}/gu) ?? [];
}

/** Half-width punctuation and typed spaces where Chinese has none. */
export const misset = (text: string): string[] =>
	text.match(/\p{Script=Han}[,;:?!()]|\p{Script=Han} +[\p{Script=Han}\p{Script=Latin}\d]/gu) ?? [];
