/** The keys of a record as the choices of an enum. */
export const keysOf = <K extends string>(record: Record<K, unknown>): readonly [K, ...K[]] =>
	// Object.keys loses the key type; the engine's records are closed and never empty.
	Object.keys(record) as [K, ...K[]];
