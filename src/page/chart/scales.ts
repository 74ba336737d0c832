/** Where amounts and months fall on the drawing, and which of them get a label. */

export interface Axis {
	ticks: number[];
	/** From value to pixels. */
	at: (value: number) => number;
}

/** 1, 2, 2.5 or 5 times a power of ten: steps that people count in. */
function niceStep(rough: number): number {
	const power = 10 ** Math.floor(Math.log10(rough));
	const digit = rough / power;
	return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 2.5 ? 2.5 : digit <= 5 ? 5 : 10);
}

/** An axis of amounts that holds all values and zero, with about `count` ticks. */
export function amountAxis(values: number[], count: number, top: number, bottom: number): Axis {
	const least = Math.min(0, ...values);
	const most = Math.max(0, ...values);
	const span = most - least || 1;
	const step = niceStep(span / count);
	const first = Math.floor(least / step);
	const last = Math.ceil(most / step);
	const [low, high] = [first * step, Math.max(last, first + 1) * step];
	const ticks = Array.from(
		{ length: Math.round((high - low) / step) + 1 },
		(_, i) => low + i * step,
	);
	return { ticks, at: (value) => bottom - ((value - low) / (high - low)) * (bottom - top) };
}

/** An axis of months 0…last, labelled at whole years where there are some, else more finely. */
export function monthAxis(last: number, left: number, right: number): Axis {
	const width = right - left;
	const room = Math.max(2, Math.floor(width / 56));
	const step = [1, 2, 3, 6, 12, 24, 36].find((months) => last / months <= room) ?? 60;
	const ticks = Array.from({ length: Math.floor(last / step) + 1 }, (_, i) => i * step);
	return { ticks, at: (month) => left + (month / last) * width };
}
