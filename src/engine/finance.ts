/**
 * Present value, payback and peak funding of monthly flows (methodology section 7). Flows are arrays
 * whose position is the month, 0 being the day of the decision; money received is positive. Yearly
 * rates are effective: month m is discounted by (1 + rate)^(m/12).
 */

/**
 * Rounding dust relative to the gross amounts it was left over from; smaller balances count as 0.
 */
export const DUST = 1e-9;

/** A sum or quotient that may not exist: NaN and ±Infinity become null. */
export const finiteOrNull = (value: number): number | null =>
	Number.isFinite(value) ? value : null;

/** a ÷ b, or null where b is 0 or the quotient is too large for a double. */
export const ratio = (a: number, b: number): number | null =>
	b === 0 ? null : finiteOrNull(a / b);

/**
 * Present values of monthly flows: flow(m) / (1 + rate)^(m/12), in money of month 0.
 *
 * @param flows monthly amounts, position = month
 * @param rate effective annual discount rate as a fraction, above −1
 */
export function discount(flows: ArrayLike<number>, rate: number): number[] {
	const factor = (1 + rate) ** (-1 / 12);
	const present: number[] = [];
	let now = 1;
	for (let month = 0; month < flows.length; month++) {
		present.push((flows[month] ?? 0) * now);
		now *= factor;
	}
	return present;
}

export type PaybackStatus = "ok" | "immediate" | "never";

/** What the running balance says: when the money is back, and how much it took at the deepest. */
export interface Balance {
	paybackMonths: number | null;
	paybackStatus: PaybackStatus;
	peakFunding: number;
	peakFundingMonth: number;
}

/**
 * Payback and peak funding of a running balance cum(m) = Σ flow up to m.
 *
 * Payback is the moment after which the balance stays at or above 0: with m the last month below 0,
 * m − cum(m)/(cum(m+1) − cum(m)) months; 0 (`immediate`) when it never falls below; null (`never`)
 * when it ends below. Peak funding is the deepest shortfall, a positive amount, with its month.
 *
 * @param flows monthly amounts, position = month
 * @param scales gross amounts of each month (never negative): a balance within 1e-9 of their
 * running sum counts as 0
 * @example balance([-100, 60, 60], [100, 60, 60]).paybackMonths // 1.6667: 40 of the second 60
 */
export function balance(flows: ArrayLike<number>, scales: ArrayLike<number>): Balance {
	const months = flows.length;
	const running: number[] = [];
	let cumulative = 0;
	let gross = 0;
	let lowest = 0;
	let tolerance = 0;
	let lastBelow = -1;
	for (let month = 0; month < months; month++) {
		cumulative += flows[month] ?? 0;
		gross += scales[month] ?? 0;
		const current = Math.abs(cumulative) <= DUST * gross ? 0 : cumulative;
		running.push(current);
		if (current < 0) lastBelow = month;
		if (current < lowest) {
			lowest = current;
			tolerance = DUST * gross;
		}
	}
	// The first month as deep as the deepest, dust apart.
	const deepest = lowest < 0 ? running.findIndex((at) => at <= lowest + tolerance) : 0;
	const funding = { peakFunding: lowest < 0 ? -lowest : 0, peakFundingMonth: deepest };
	if (lastBelow === -1) return { paybackMonths: 0, paybackStatus: "immediate", ...funding };
	if (lastBelow === months - 1) return { paybackMonths: null, paybackStatus: "never", ...funding };
	const below = running[lastBelow] ?? 0;
	const next = running[lastBelow + 1] ?? 0;
	return { paybackMonths: lastBelow - below / (next - below), paybackStatus: "ok", ...funding };
}
