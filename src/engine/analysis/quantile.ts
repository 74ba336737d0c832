/**
 * Quantiles of the distributions that a variable may have: from probabilities to values, which is
 * how a stratified sample becomes draws.
 */

/** Shapes of a range with a likely value. */
export const DISTRIBUTIONS = ["pert", "triangular", "uniform"] as const;
export type Distribution = (typeof DISTRIBUTIONS)[number];

/** A range: lowest value, mode and highest value. */
export interface Range {
	low: number;
	likely: number;
	high: number;
	distribution: Distribution;
}

/**
 * The values in the middle of equally likely parts of a range, ascending: at the probabilities
 * (i + ½)/count.
 *
 *     uniform     low + u·(high − low)
 *     triangular  low + √(u·(high − low)·(likely − low)) below the likely value, mirrored above
 *     pert        low + (high − low)·B⁻¹(u), B the beta distribution with α = 1 + 4·(likely − low)/(high − low)
 *                 and β = 6 − α: mean (low + 4·likely + high)/6
 *
 * Sources: Kotz and van Dorp, Beyond Beta (2004), for the triangle; Malcolm, Roseboom, Clark and
 * Fazar, Operations Research 7 (1959), for PERT.
 */
export function quantiles(range: Range, count: number): Float64Array {
	const { low, likely, high } = range;
	const width = high - low;
	const values = new Float64Array(count);
	const unit =
		width > 0 ? unitQuantiles(range.distribution, (likely - low) / width, count) : values;
	for (let i = 0; i < count; i++) values[i] = low + width * (unit[i] ?? 0);
	return values;
}

/** How many shapes are remembered: ranges of the same shape come again with every change of an input. */
const MOST_SHAPES = 16;
const shapes = new Map<string, Float64Array>();

/** The same from 0 to 1, for each shape and count worked out once. Nobody may change the answer. */
function unitQuantiles(distribution: Distribution, peak: number, count: number): Float64Array {
	const shape = `${distribution} ${peak} ${count}`;
	const known = shapes.get(shape);
	if (known) return known;
	const u = Float64Array.from({ length: count }, (_, i) => (i + 0.5) / count);
	const values = shapeQuantiles(distribution, peak, u);
	if (shapes.size >= MOST_SHAPES) shapes.clear();
	shapes.set(shape, values);
	return values;
}

/**
 * Values from 0 to 1 at some probabilities.
 *
 * @param peak where the likely value lies, 0…1
 * @param probabilities ascending, strictly between 0 and 1
 */
export function shapeQuantiles(
	distribution: Distribution,
	peak: number,
	probabilities: Float64Array,
): Float64Array {
	switch (distribution) {
		case "uniform":
			return probabilities;
		case "triangular":
			return probabilities.map((u) =>
				u < peak ? Math.sqrt(u * peak) : 1 - Math.sqrt((1 - u) * (1 - peak)),
			);
		case "pert":
			return betaQuantiles(1 + 4 * peak, probabilities);
	}
}

/** Cells of the table; 512 keep the error below 1e-8 of the range. */
const CELLS = 512;
const STEP = Math.PI / 2 / CELLS;

/** With x = sin²θ the density of every PERT is bounded at both ends; these nodes serve them all. */
interface Nodes {
	x: Float64Array;
	slope: Float64Array; // dx/dθ = sin 2θ
	logSine: Float64Array;
	logCosine: Float64Array;
}
let made: Nodes | undefined;
function nodes(): Nodes {
	if (made) return made;
	const column = () => new Float64Array(CELLS + 1);
	made = { x: column(), slope: column(), logSine: column(), logCosine: column() };
	for (let i = 0; i <= CELLS; i++) {
		const sine = Math.sin(i * STEP);
		const cosine = Math.cos(i * STEP);
		made.x[i] = sine * sine;
		made.slope[i] = 2 * sine * cosine;
		made.logSine[i] = Math.log(sine);
		made.logCosine[i] = Math.log(cosine);
	}
	return made;
}

/**
 * Quantiles of the beta distribution with α and β = 6 − α, both from 1 to 5: the distribution
 * function is tabled once over θ and solved in the cell that holds the probability, by its cubic
 * Hermite interpolant.
 *
 * @param probabilities ascending, strictly between 0 and 1
 */
export function betaQuantiles(alpha: number, probabilities: Float64Array): Float64Array {
	const { x, slope } = nodes();
	const beta = 6 - alpha;
	const { density, total } = tableOf(alpha, beta);
	const whole = total[CELLS] ?? 1;
	const values = new Float64Array(probabilities.length);
	const edge = x[1] ?? 0;
	let cell = 0;
	// Of the cell: where it begins and how high it is; coefficients of its cubics.
	let [below, height, scale] = [0, 0, 0];
	let [left, c2, c3] = [0, 0, 0];
	let [i1, i2, i3] = [0, 0, 0];
	let [x0, x1, x2, x3] = [0, 0, 0, 0];
	for (let k = 0; k < values.length; k++) {
		const wanted = (probabilities[k] ?? 0) * whole;
		if (cell === 0 || (wanted > below + height && cell < CELLS)) {
			do cell++;
			while (cell < CELLS && (total[cell] ?? 0) < wanted);
			below = total[cell - 1] ?? 0;
			height = (total[cell] ?? 0) - below;
			scale = 1 / height;
			// u over the cell's t, 0…1; its inverse, for a start; and x over t.
			left = STEP * (density[cell - 1] ?? 0) * scale;
			const right = STEP * (density[cell] ?? 0) * scale;
			c3 = left + right - 2;
			c2 = 3 - 2 * left - right;
			i1 = 1 / left;
			i3 = i1 + 1 / right - 2;
			i2 = 3 - 2 * i1 - 1 / right;
			x0 = x[cell - 1] ?? 0;
			x1 = STEP * (slope[cell - 1] ?? 0);
			const last = STEP * (slope[cell] ?? 0);
			const rise = (x[cell] ?? 0) - x0;
			x3 = x1 + last - 2 * rise;
			x2 = 3 * rise - 2 * x1 - last;
		}
		const part = (wanted - below) * scale;
		// The outermost cells are a power of x, each from its own end.
		if (cell === 1) values[k] = edge * part ** (1 / alpha);
		else if (cell === CELLS) values[k] = 1 - edge * (1 - part) ** (1 / beta);
		else {
			let t = ((i3 * part + i2) * part + i1) * part;
			t = t < 0 ? 0 : t > 1 ? 1 : t;
			for (let round = 0; round < 8; round++) {
				const error = ((c3 * t + c2) * t + left) * t - part;
				t -= error / ((3 * c3 * t + 2 * c2) * t + left);
				// A step squares the error, so that less than 1e-11 is left of this.
				if (error < 1e-6 && error > -1e-6) break;
			}
			values[k] = ((x3 * t + x2) * t + x1) * t + x0;
		}
	}
	return values;
}

/** Density over θ and its integral up to each node, neither normed. */
function tableOf(alpha: number, beta: number) {
	const { x, slope, logSine, logCosine } = nodes();
	const density = new Float64Array(CELLS + 1);
	const total = new Float64Array(CELLS + 1);
	const [a, b] = [2 * alpha - 1, 2 * beta - 1];
	let sum = tail(alpha, beta, x[1] ?? 0);
	total[1] = sum;
	let before = 0;
	for (let i = 1; i < CELLS; i++) {
		const now = 2 * Math.exp(a * (logSine[i] ?? 0) + b * (logCosine[i] ?? 0));
		const square = x[i] ?? 0;
		// Derivative: (2α − 1)·cot θ − (2β − 1)·tan θ times the density itself.
		const change = (2 * now * (a * (1 - square) - b * square)) / (slope[i] ?? 1);
		if (i > 1) {
			// Trapezium with the correction for its ends' slopes.
			sum += (STEP * ((density[i - 1] ?? 0) + now)) / 2 + (STEP ** 2 * (before - change)) / 12;
			total[i] = sum;
		}
		density[i] = now;
		before = change;
	}
	total[CELLS] = sum + tail(beta, alpha, x[1] ?? 0);
	return { density, total };
}

/**
 * ∫₀^x t^(α−1)(1−t)^(β−1) dt for a small x, by its power series; at the ends the density's own
 * derivatives are unbounded and no interpolation holds.
 */
const tail = (alpha: number, beta: number, x: number): number =>
	x ** alpha *
	(1 / alpha +
		((1 - beta) * x) / (alpha + 1) +
		((1 - beta) * (2 - beta) * x ** 2) / (2 * (alpha + 2)) +
		((1 - beta) * (2 - beta) * (3 - beta) * x ** 3) / (6 * (alpha + 3)));
