/** Competitors take turns, so that a busy moment of the machine hits them all alike. */

const ROUNDS = 40;
const WARM_UP = 5;

/** What a task costs a call: the median, and the least that it ever took. Unit: milliseconds. */
export interface Cost {
	median: number;
	least: number;
}

/**
 * Measures tasks that take turns, a bundle of calls at a time.
 *
 * @param tasks each returns a number that depends on its work, so that nothing is optimised away
 * @param calls how many calls make a bundle, 100 unless a task is long
 */
export async function measureAll<K extends string>(
	tasks: Record<K, () => number | Promise<number>>,
	calls = 100,
): Promise<Record<K, Cost>> {
	const names = Object.keys(tasks) as K[]; // the record's own keys
	const times = new Map<K, number[]>(names.map((name) => [name, []]));
	let used = 0;
	for (let round = -WARM_UP; round < ROUNDS; round++)
		for (const name of names) {
			const start = performance.now();
			for (let call = 0; call < calls; call++) used += await tasks[name]();
			if (round >= 0) times.get(name)?.push((performance.now() - start) / calls);
		}
	if (!Number.isFinite(used)) throw new Error("a result was not finite");
	const rows = names.map((name) => {
		const sorted = (times.get(name) ?? []).sort((a, b) => a - b);
		const at = (position: number) => sorted[position] ?? Number.NaN;
		return [name, { median: at(sorted.length >> 1), least: at(0) }];
	});
	return Object.fromEntries(rows) as Record<K, Cost>;
}
