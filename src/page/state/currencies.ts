/** The currencies to choose from: every one the browser knows, the common ones first. */

/** Those that most visitors look for. */
export const COMMON = [
	"USD",
	"EUR",
	"GBP",
	"CNY",
	"JPY",
	"CAD",
	"AUD",
	"CHF",
	"INR",
	"BRL",
	"SGD",
	"HKD",
];

/** ISO 4217 codes in the order of the picker. */
export const CURRENCIES: readonly string[] = [
	...COMMON,
	...Intl.supportedValuesOf("currency").filter((code) => !COMMON.includes(code)),
];

/** Whether a code can be formatted as a currency. */
export const isCurrency = (code: string): boolean => CURRENCIES.includes(code);
