/**
 * Where a function takes a value, for functions that may be anything but continuous: undefined in
 * places, flat, jumping, up and down again. It is looked at on a grid; between two points it is
 * followed wherever it passes the value, ends, or comes nearer to the value than on both sides.
 */

/**
 * A function of one number; NaN where it is not defined. `size` says how large the amounts are that
 * the value is a balance of.
 */
export type Curve = (x: number) => { value: number; size: number };

/** How exactly the value counts as taken, relative to those amounts. */
const CLOSE = 1e-9;
/** And how exactly it must stay to be a stretch of one value rather than a slope through it. */
const LEVEL = 2e-15;

interface Point {
	x: number;
	/** How far the curve is from the value looked for. */
	y: number;
	value: number;
	size: number;
}

/** A point of the curve. */
export interface Found {
	x: number;
	value: number;
}

export interface Search {
	/** The point that takes the value; of several the one nearest to where the search began. */
	root: Found | null;
	/** The point that came nearest to the value; null when the curve is defined nowhere. */
	nearest: Found | null;
}

interface Limits {
	/** Where the search begins: of points that are equally good the nearest to it is taken. */
	from: number;
	/** Whether only the grid's own points count, as for whole numbers. */
	gridOnly: boolean;
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;
/** Turning points that are followed; more than a curve of the model has. */
const MOST_TURNS = 12;

/**
 * Looks for the point of a grid's range at which `curve` takes the value `target`.
 *
 * @param grid points to look at, ascending
 */
export function search(
	curve: Curve,
	target: number,
	grid: readonly number[],
	{ from, gridOnly }: Limits,
): Search {
	const look = (x: number): Point => {
		const { value, size } = curve(x);
		return { x, y: value - target, value, size: Math.max(size, Math.abs(target)) };
	};
	const points = grid.map(look);
	const found = gridOnly ? points : [...points, ...between(points, look)];
	const distance = ({ x }: Point) => Math.abs(x - from);
	const best = found
		.filter(isDefined)
		.map((point) => ({ point, miss: isRoot(point) ? 0 : Math.abs(point.y) }))
		.sort((a, b) => a.miss - b.miss || distance(a.point) - distance(b.point))[0];
	if (!best) return { root: null, nearest: null };
	if (best.miss > 0) return { root: null, nearest: best.point };
	// A stretch of roots has its nearest one at its edge.
	const within = Math.min(grid.at(-1) ?? from, Math.max(grid[0] ?? from, from));
	const point = gridOnly ? best.point : edgeOfStretch(best.point, within, look);
	return { root: point, nearest: point };
}

const isRoot = ({ y, size }: Point): boolean => Math.abs(y) <= CLOSE * size;

/** Of a stretch of roots the one nearest to `from`; a root that stands alone is its own edge. */
function edgeOfStretch(root: Point, from: number, look: (x: number) => Point): Point {
	let inside = root;
	let outside = from;
	for (let step = 0; step < 100; step++) {
		const point = look(inside.x + (outside - inside.x) / 2);
		if (point.x === inside.x || point.x === outside) break;
		if (Math.abs(point.y) <= LEVEL * point.size) inside = point;
		else outside = point.x;
	}
	return inside;
}

const isDefined = ({ y }: Point): boolean => Number.isFinite(y);

/** The telling points between those of the grid: crossings, jumps, ends and turning points. */
function between(points: readonly Point[], look: (x: number) => Point): Point[] {
	const found: Point[] = [];
	let turns = 0;
	for (let i = 1; i < points.length; i++) {
		const [before, left, right] = [points[i - 2], points[i - 1], points[i]];
		if (!left || !right) continue;
		if (isDefined(left) !== isDefined(right)) found.push(...edge(left, right, look));
		else if (left.y > 0 !== right.y > 0) found.push(...crossing(left, right, look));
		if (!before || turns >= MOST_TURNS || !dips(before, left, right)) continue;
		turns++;
		const turn = turningPoint(before, right, look);
		found.push(turn);
		// It went through and came back between two points of the grid.
		if (turn.y > 0 !== before.y > 0)
			found.push(...crossing(before, turn, look), ...crossing(turn, right, look));
	}
	return found;
}

/** Whether the middle point is nearer to 0 than its neighbours, all on one side. */
const dips = (left: Point, middle: Point, right: Point): boolean =>
	[left, middle, right].every(isDefined) &&
	left.y > 0 === middle.y > 0 &&
	middle.y > 0 === right.y > 0 &&
	Math.min(Math.abs(left.y), Math.abs(right.y)) >= Math.abs(middle.y) &&
	Math.max(Math.abs(left.y), Math.abs(right.y)) > Math.abs(middle.y) + CLOSE * middle.size;

/**
 * Both sides of the place between two points of different sign at which the sign changes, as close
 * as numbers get; by turns the secant's guess, quick on smooth curves, and the middle, which is sure.
 */
function crossing(left: Point, right: Point, look: (x: number) => Point): Point[] {
	let [low, high] = [left, right];
	for (let step = 0; step < 200; step++) {
		const middle = low.x + (high.x - low.x) / 2;
		const secant = low.x - (low.y * (high.x - low.x)) / (high.y - low.y);
		const inside = secant > low.x && secant < high.x;
		const x = inside && step % 3 !== 2 ? secant : middle;
		if (x <= low.x || x >= high.x) break;
		const point = look(x);
		if (point.y === 0) return [point];
		if (!isDefined(point)) return [...edge(low, point, look), ...edge(point, high, look)];
		if (point.y > 0 === low.y > 0) low = point;
		else high = point;
	}
	return [low, high];
}

/** The last defined point on the way to one where the curve is not. */
function edge(left: Point, right: Point, look: (x: number) => Point): Point[] {
	let [known, unknown] = isDefined(left) ? [left, right] : [right, left];
	for (let step = 0; step < 60; step++) {
		const point = look(known.x + (unknown.x - known.x) / 2);
		if (point.x === known.x || point.x === unknown.x) break;
		if (!isDefined(point)) unknown = point;
		else if (point.y > 0 === known.y > 0) known = point;
		else return crossing(...inOrder(known, point), look);
	}
	return [known];
}

const inOrder = (a: Point, b: Point): [Point, Point] => (a.x < b.x ? [a, b] : [b, a]);

/** The point nearest to 0 between two on one side of it (golden section), or the first beyond it. */
function turningPoint(from: Point, to: Point, look: (x: number) => Point): Point {
	const height = ({ y }: Point) => (from.y > 0 ? y : -y);
	let [a, b] = [from.x, to.x];
	let left = look(b - GOLDEN * (b - a));
	let right = look(a + GOLDEN * (b - a));
	for (let step = 0; step < 45; step++) {
		if (height(left) < 0) return left;
		if (height(right) < 0) return right;
		if (height(left) <= height(right)) {
			b = right.x;
			right = left;
			left = look(b - GOLDEN * (b - a));
		} else {
			a = left.x;
			left = right;
			right = look(a + GOLDEN * (b - a));
		}
	}
	return height(left) <= height(right) ? left : right;
}
