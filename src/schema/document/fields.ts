/** Fields of answers: a type, what it is, and its unit. Objects stay open, they may gain keys. */
import * as z from "zod";

const described = <S extends z.ZodType>(schema: S, what: string, unit: string): S =>
	schema.meta({ description: `${what} Unit: ${unit}.` });

const MONEY = "money in `currency`";
const FRACTION = "fraction (0.4 = 40 %)";

export const money = (what: string) => described(z.number(), what, MONEY);
export const moneyOrNull = (what: string) => described(z.number().nullable(), what, MONEY);
export const fraction = (what: string) => described(z.number(), what, FRACTION);
export const fractionOrNull = (what: string) => described(z.number().nullable(), what, FRACTION);
export const times = (what: string) => described(z.number().nullable(), what, "money per 1 spent");
export const count = (what: string, unit: string) => described(z.number(), what, unit);
export const countOrNull = (what: string, unit: string) =>
	described(z.number().nullable(), what, unit);
export const whole = (what: string, unit: string) => described(z.int(), what, unit);
export const text = (what: string) => z.string().meta({ description: what });
export const textOrNull = (what: string) => z.string().nullable().meta({ description: what });
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T, what: string) =>
	z.enum(values).meta({ description: what });

/** A record of amounts of money under fixed keys, each with its own description. */
export const amounts = <K extends string>(keys: readonly K[], what: (key: K) => string) =>
	z.object(
		// fromEntries loses the key type.
		Object.fromEntries(keys.map((key) => [key, money(what(key))])) as Record<K, z.ZodNumber>,
	);

export const currency = () => text("ISO 4217 code of the currency that all amounts are in.");
export const modelVersion = () => text("Version of the formulas that were used.");
export const dataVersion = () =>
	text("Version of the data: benchmarks, presets and vendor prices.");

/** `Schema`'s own type when it equals what the engine returns; otherwise nothing can be of it. */
export type Matching<Schema, Expected> = [Schema] extends [Expected]
	? [Expected] extends [Schema]
		? Schema
		: never
	: never;
