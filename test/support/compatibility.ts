/**
 * What in an OpenAPI 3.1 document breaks a client that was made from an earlier one. The rules are
 * those that src/api/README.md promises: requests may only get looser, answers may only gain keys
 * and enumeration values. What these rules do not know counts as breaking until somebody has looked.
 */

import type { Content, Operation, Parameter, Schema, Spec } from "./openapi.ts";

/** Words of a schema that the comparison understands, and those that change nothing for a client. */
const KNOWN = new Set(
	[
		"$ref type enum const anyOf properties required additionalProperties items pattern format",
		"minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength minItems maxItems",
		"deprecated description examples title",
	].flatMap((words) => words.split(" ")),
);
const IDLE = new Set(["$ref", "deprecated", "description", "examples", "title"]);

/**
 * Every breaking change from one document to the next, each with its place.
 *
 * @param today ISO date: an operation may be gone once its sunset has passed
 */
export function breakingChanges(before: Spec, after: Spec, today: string): string[] {
	const comparison = new Comparison(before, after);
	const found = Object.entries(before.paths).flatMap(([path, methods]) =>
		Object.entries(methods).flatMap(([method, old]) => {
			const at = `${method.toUpperCase()} ${path}`;
			const now = after.paths[path]?.[method];
			if (now) return comparison.operation(old, now, at);
			return (old["x-sunset"] ?? "9999") < today ? [] : [`${at}: the operation is gone`];
		}),
	);
	return [...new Set(found)];
}

type Direction = "request" | "answer";
const sameText = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

class Comparison {
	readonly #before: Spec;
	readonly #after: Spec;
	/** References that are being compared, or have been: schemas may hold themselves. */
	readonly #met: Set<string>;

	constructor(before: Spec, after: Spec, met: Iterable<string> = []) {
		this.#before = before;
		this.#after = after;
		this.#met = new Set(met);
	}

	operation(old: Operation, now: Operation, at: string): string[] {
		const found: string[] = [];
		if (old.operationId !== now.operationId)
			found.push(`${at}: operationId ${old.operationId} became ${now.operationId}`);
		const ways = (spec: Spec, { security = spec.security ?? [] }: Operation) =>
			security.length > 0 ? security : [{}];
		const open = ways(this.#after, now);
		for (const way of ways(this.#before, old))
			if (!open.some((other) => sameText(way, other)))
				found.push(`${at}: security ${JSON.stringify(way)} is not enough any more`);
		return [
			...found,
			...this.#parameters(old.parameters ?? [], now.parameters ?? [], at),
			...this.#body(old.requestBody, now.requestBody, `${at} body`),
			...this.#answers(old.responses, now.responses, at),
		];
	}

	#parameters(old: Parameter[], now: Parameter[], at: string): string[] {
		const key = (one: Parameter) => `${one.in} ${one.name}`;
		const later = new Map(now.map((one) => [key(one), one]));
		const earlier = new Set(old.map(key));
		const added = now.filter((one) => one.required && !earlier.has(key(one)));
		return [
			...added.map((one) => `${at} ${key(one)}: a new required parameter`),
			...old.flatMap((one) => {
				const place = `${at} ${key(one)}`;
				const other = later.get(key(one));
				if (!other) return [`${place}: the parameter is gone`];
				const found = this.#schema(one.schema ?? {}, other.schema ?? {}, "request", place);
				if (other.required && !one.required) found.push(`${place}: became required`);
				const written = ({ style, explode }: Parameter) => [style, explode];
				if (!sameText(written(one), written(other))) found.push(`${place}: is written otherwise`);
				return found;
			}),
		];
	}

	#body(old: Operation["requestBody"], now: Operation["requestBody"], at: string): string[] {
		if (!now) return old ? [`${at}: the body is gone`] : [];
		const found = now.required && !old?.required ? [`${at}: became required`] : [];
		return old ? [...found, ...this.#content(old.content, now.content, "request", at)] : found;
	}

	#answers(old: Operation["responses"], now: Operation["responses"], at: string): string[] {
		// Problems may come by addition, another success may not: nobody looks for it.
		const added = Object.keys(now).filter((status) => /^[23]/.test(status) && !old[status]);
		return [
			...added.map((status) => `${at} ${status}: a new success`),
			...Object.entries(old).flatMap(([status, one]) => {
				const place = `${at} ${status}`;
				const other = now[status];
				if (!other) return [`${place}: the status is gone`];
				const was = lookUp(this.#before, one);
				const is = lookUp(this.#after, other);
				const headers = Object.entries(was.headers ?? {}).flatMap(([name, header]) => {
					const kept = is.headers?.[name];
					if (!kept) return [`${place} header ${name}: is gone`];
					const [a, b] = [lookUp(this.#before, header), lookUp(this.#after, kept)];
					return this.#schema(a.schema ?? {}, b.schema ?? {}, "answer", `${place} header ${name}`);
				});
				const [a, b] = [was.content ?? {}, is.content ?? {}];
				const grown = Object.keys(a).length === 0 && Object.keys(b).length > 0;
				return [
					...headers,
					...(grown ? [`${place}: was without content`] : []),
					...this.#content(a, b, "answer", place),
				];
			}),
		];
	}

	#content(old: Content, now: Content, direction: Direction, at: string): string[] {
		return Object.entries(old).flatMap(([type, { schema = {} }]) => {
			const other = now[type];
			if (!other) return [`${at}: ${type} is gone`];
			return this.#schema(schema, other.schema ?? {}, direction, at);
		});
	}

	/** @param at where it is, ending in a JSON Pointer with * for the items of a list */
	#schema(old: Schema, now: Schema, direction: Direction, at: string): string[] {
		const pair = `${direction} ${old.$ref} ${now.$ref}`;
		// Told once: what a pair breaks, it breaks wherever it stands.
		if (old.$ref && now.$ref && this.#met.has(pair)) return [];
		if (old.$ref && now.$ref) this.#met.add(pair);
		const name = nameOf(old);
		const place = name ? `${direction} ${name}` : at;
		const isLost = name !== "" && !this.#after.components?.schemas?.[name];
		const [a, b] = [lookUp(this.#before, old), lookUp(this.#after, now)];
		const words = Object.keys({ ...a, ...b }).filter((word) => !KNOWN.has(word));
		const beside = [old, now].filter(({ $ref }) => $ref).flatMap(Object.keys);
		const unknown = [...words, ...beside.filter((word) => !IDLE.has(word))];
		if (unknown.length > 0) return [`${place}: cannot compare ${unknown.join(", ")}`];
		return [
			// Generated code takes the names of schemas.
			...(isLost ? [`${at}: the schema ${name} lost its name`] : []),
			...(a.anyOf || b.anyOf
				? this.#alternatives(a.anyOf ?? [a], b.anyOf ?? [b], direction, place)
				: this.#plain(a, b, direction, place)),
		];
	}

	#plain(a: Schema, b: Schema, direction: Direction, at: string): string[] {
		const rules = direction === "request" ? tightened(a, b) : loosened(a, b);
		return [
			...rules.map((what) => `${at}: ${what}`),
			...this.#keys(a, b, direction, at),
			...(a.items && b.items ? this.#schema(a.items, b.items, direction, `${at}/*`) : []),
		];
	}

	/** Each alternative that a request had, or that an answer has, needs one that is as good. */
	#alternatives(olds: Schema[], news: Schema[], direction: Direction, at: string): string[] {
		const [needed, offered] = direction === "request" ? [olds, news] : [news, olds];
		const breaks = (one: Schema, other: Schema) => {
			const [old, now] = direction === "request" ? [one, other] : [other, one];
			// A trial: what it compares in vain must not count as compared.
			return new Comparison(this.#before, this.#after, this.#met).#schema(old, now, direction, at);
		};
		return needed.flatMap((one) => {
			if (offered.some((other) => breaks(one, other).length === 0)) return [];
			const namesake = offered.find((other) => one.$ref && other.$ref === one.$ref);
			if (namesake) return breaks(one, namesake);
			return [`${at}: an alternative ${direction === "request" ? "is gone" : "is new"}`];
		});
	}

	#keys(a: Schema, b: Schema, direction: Direction, at: string): string[] {
		const { properties: old = {}, additionalProperties: oldRest = true } = a;
		const { properties: now = {}, additionalProperties: nowRest = true } = b;
		const found = Object.entries(old).flatMap(([name, schema]) => {
			const other = now[name];
			const place = `${at}/${name}`;
			return other ? this.#schema(schema, other, direction, place) : [`${place}: the key is gone`];
		});
		const [was, is] = [a.required ?? [], b.required ?? []];
		if (direction === "request") {
			for (const name of minus(is, was)) found.push(`${at}/${name}: became required`);
			if (oldRest !== false && nowRest === false) found.push(`${at}: other keys are refused now`);
		} else
			for (const name of minus(was, is).filter((name) => now[name]))
				found.push(`${at}/${name}: may be missing now`);
		const isFree = oldRest === true && nowRest === true;
		if (!isFree && oldRest !== false && nowRest !== false) {
			const schemaOf = (rest: true | Schema) => (rest === true ? {} : rest);
			found.push(...this.#schema(schemaOf(oldRest), schemaOf(nowRest), direction, `${at}/*`));
		}
		return found;
	}
}

/** The name of a schema among the components. */
const nameOf = ({ $ref = "" }: Schema) => /^#\/components\/schemas\/([^/]+)$/.exec($ref)?.[1] ?? "";

/** What a reference leads to. */
function lookUp<T extends { $ref?: string }>(spec: Spec, part: T): T {
	const [, kind, name] = /^#\/components\/([^/]+)\/([^/]+)$/.exec(part.$ref ?? "") ?? [];
	if (!part.$ref) return part;
	const found = spec.components?.[kind ?? ""]?.[name ?? ""];
	if (!found) throw new Error(`${part.$ref} leads nowhere`);
	// A document's references lead to parts of the kind that stands there.
	return lookUp(spec, found as T);
}

const ALL_TYPES = ["array", "boolean", "integer", "null", "number", "object", "string"];
const typesOf = ({ type = ALL_TYPES }: Schema) => {
	const types = [type].flat();
	return types.includes("number") ? [...types, "integer"] : types;
};
const valuesOf = (schema: Schema) => ("const" in schema ? [schema.const] : schema.enum);

const minus = <T>(all: readonly T[], without: readonly T[]) =>
	all.filter((one) => !without.some((other) => sameText(one, other)));

/** What is in one schema and not in another, types and forms of text: the words of each. */
function beyond(wide: Schema, narrow: Schema): string[] {
	const found = minus(typesOf(wide), typesOf(narrow)).map((type) => `type ${type}`);
	for (const word of ["pattern", "format"] as const)
		if (narrow[word] && narrow[word] !== wide[word])
			found.push(`other than ${word} ${narrow[word]}`);
	if (narrow.items && !wide.items && typesOf(wide).includes("array")) found.push("other items");
	return [...new Set(found)];
}

/** Where each bound ends, and whether the end is left out; higher is tighter for all of them. */
const ENDS: Record<string, (schema: Schema) => [number, boolean]> = {
	"lower bound": ({ minimum = -Infinity, exclusiveMinimum = -Infinity }) =>
		exclusiveMinimum >= minimum ? [exclusiveMinimum, true] : [minimum, false],
	"upper bound": ({ maximum = Infinity, exclusiveMaximum = Infinity }) =>
		exclusiveMaximum <= maximum ? [-exclusiveMaximum, true] : [-maximum, false],
	minLength: ({ minLength = 0 }) => [minLength, false],
	maxLength: ({ maxLength = Infinity }) => [-maxLength, false],
	minItems: ({ minItems = 0 }) => [minItems, false],
	maxItems: ({ maxItems = Infinity }) => [-maxItems, false],
};

/** What a request might say and may not any more. */
function tightened(a: Schema, b: Schema): string[] {
	const found = beyond(a, b).map((what) => `${what} is refused now`);
	const [old, now] = [valuesOf(a), valuesOf(b)];
	if (now) found.push(...(old ? minus(old, now) : ["other"]).map((one) => `${one} is refused now`));
	for (const [name, endOf] of Object.entries(ENDS)) {
		const [[was, wasOpen], [is, isOpen]] = [endOf(a), endOf(b)];
		if (is > was || (is === was && isOpen && !wasOpen)) found.push(`${name} is tighter`);
	}
	return found;
}

/**
 * What an answer may say now and might not before, new enumeration values aside. Bounds of numbers
 * and greatest lengths in answers are no promise: several are those of inputs, which may be raised.
 */
function loosened(a: Schema, b: Schema): string[] {
	const found = beyond(b, a).map((what) => `${what} may come now`);
	const [old, now] = [valuesOf(a), valuesOf(b)];
	if (old) found.push(...(now ? minus(old, now) : ["the list"]).map((one) => `${one} is gone`));
	if ((b.minItems ?? 0) < (a.minItems ?? 0)) found.push("the list may be shorter now");
	return found;
}
