/** A record under the same keys, with each value made anew. */
export function mapped<K extends string, From, To>(
	record: Record<K, From>,
	make: (value: From, key: K) => To,
): Record<K, To> {
	// The keys are the record's own, which Object.keys and fromEntries do not say.
	const keys = Object.keys(record) as K[];
	return Object.fromEntries(keys.map((key) => [key, make(record[key], key)])) as Record<K, To>;
}
