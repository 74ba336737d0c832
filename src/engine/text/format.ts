/**
 * Numbers as people write them. Intl is asked once per language and currency for its symbols; the
 * digits are set here, because a result holds a hundred figures and Intl takes a while for each.
 */

export interface Format {
	/** Money: cents below 1,000, whole units above, the sign before the symbol. */
	money: (amount: number) => string;
	/** A count, a factor or minutes: two decimals below 100 where there are any, whole above. */
	count: (value: number) => string;
	/** A fraction as a percentage with at most one decimal: 0.175 is 17.5 %. */
	percent: (fraction: number) => string;
	/** A size of 0 or more with at most so many decimals, without zeros at their end. */
	exact: (size: number, decimals: number) => string;
	/** A list in words: a, b and c. */
	list: (items: readonly string[]) => string;
}

interface Symbols {
	group: string;
	decimal: string;
	minus: string;
	before: string;
	after: string;
	digits: number;
	percentBefore: string;
	percentAfter: string;
}

const known = new Map<string, Format>();

/** The formatters of a language and an ISO 4217 currency. */
export function formatOf(locale: string, currency: string): Format {
	const key = `${locale} ${currency}`;
	let format = known.get(key);
	if (!format) {
		format = build(locale, currency);
		known.set(key, format);
	}
	return format;
}

function symbolsOf(locale: string, currency: string): Symbols {
	const money = new Intl.NumberFormat(locale, { style: "currency", currency });
	const parts = money.formatToParts(-1_234_567.5);
	const find = (type: string) => parts.find((part) => part.type === type)?.value;
	const plain = money.formatToParts(1);
	const firstDigit = plain.findIndex(({ type }) => type === "integer");
	const lastDigit = plain.findLastIndex(({ type }) => type === "integer" || type === "fraction");
	const join = (some: typeof plain) => some.map(({ value }) => value).join("");
	const percent = new Intl.NumberFormat(locale, { style: "percent" }).formatToParts(0.5);
	const percentDigit = percent.findIndex(({ type }) => type === "integer");
	return {
		group: find("group") ?? ",",
		decimal: find("decimal") ?? ".",
		minus: find("minusSign") ?? "-",
		before: join(plain.slice(0, firstDigit)),
		after: join(plain.slice(lastDigit + 1)),
		digits: money.resolvedOptions().maximumFractionDigits ?? 2,
		percentBefore: join(percent.slice(0, percentDigit)),
		percentAfter: join(percent.slice(percentDigit + 1)),
	};
}

/**
 * How many decimals an amount is shown with. A price of 0.004 must not read as nothing, nor 1.48 yen
 * back for one as 1, although yen have no decimals.
 */
function decimalsOf(size: number, usual: number): number {
	if (size >= 1000) return 0;
	// Two digits of a price for a token; less than that is rounding dust.
	if (size >= 1e-7 && size < 0.001) return 1 - Math.floor(Math.log10(size));
	if (size > 0 && size < 0.1) return 4;
	return size < 100 && !Number.isInteger(size) ? Math.max(2, usual) : usual;
}

function build(locale: string, currency: string): Format {
	const symbols = symbolsOf(locale, currency);
	const digits = (size: number, decimals: number, keepZeros: boolean): string => {
		// Beyond 1e21 toFixed gives up on digits; nobody reads such a figure digit by digit.
		if (size >= 1e21) return String(size);
		const fixed = size.toFixed(decimals);
		const point = decimals === 0 ? fixed.length : fixed.length - decimals - 1;
		let grouped = fixed.slice(0, point);
		for (let at = point - 3; at > 0; at -= 3)
			grouped = grouped.slice(0, at) + symbols.group + grouped.slice(at);
		let end = fixed.length;
		if (!keepZeros) while (end > point && fixed[end - 1] === "0") end--;
		return end <= point + 1 ? grouped : grouped + symbols.decimal + fixed.slice(point + 1, end);
	};
	const signed = (value: number, shown: string): string =>
		value < 0 && /[1-9]/.test(shown) ? symbols.minus + shown : shown;
	const conjunction = new Intl.ListFormat(locale, { type: "conjunction" });
	return {
		money: (amount) => {
			const size = Math.abs(amount);
			const decimals = decimalsOf(size, symbols.digits);
			const shown = digits(size, decimals, decimals === symbols.digits);
			return signed(amount, symbols.before + shown + symbols.after);
		},
		count: (value) => {
			const size = Math.abs(value);
			return signed(value, digits(size, size >= 100 ? 0 : 2, false));
		},
		percent: (fraction) => {
			const size = Math.abs(fraction) * 100;
			const shown = digits(size, size < 1 ? 2 : 1, false);
			return signed(fraction, symbols.percentBefore + shown + symbols.percentAfter);
		},
		exact: (size, decimals) => digits(size, decimals, false),
		list: (items) => conjunction.format(items),
	};
}
