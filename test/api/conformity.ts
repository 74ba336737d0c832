/** Whether answers and requests are what the document declares, by a validator that is not the app's. */
import { type Schema as JsonSchema, Validator } from "@cfworker/json-schema";
import { expect } from "vitest";
import { document, lookUp, type Named, responseOf, type Schema } from "./document.ts";
import type { Answer } from "./support.ts";

/** Headers that any answer may have: what they say is the same everywhere, so no operation names them. */
const COMMON = [
	"access-control-allow-origin",
	"access-control-expose-headers",
	"cache-control",
	"content-length",
	"content-security-policy",
	"content-type",
	"cross-origin-opener-policy",
	"cross-origin-resource-policy",
	"date",
	"referrer-policy",
	"strict-transport-security",
	"vary",
	"x-content-type-options",
	"x-frame-options",
];
/** Those of pages that search engines shall not list. */
const UNLISTED = ["x-robots-tag"];

/** Answers that were already looked at, but for their own names. */
const judged = new Set<string>();

const validators = new Map<string, Validator>();

/** What a schema of the document finds wrong with a value; nothing when it is valid. */
export function violations(schema: Schema, value: unknown): string[] {
	const key = JSON.stringify(schema);
	const validator =
		validators.get(key) ??
		// The components come along, for the references. Its type knows JSON Schema's words one by one.
		new Validator({ ...schema, components: document.components } as JsonSchema, "2020-12", true);
	validators.set(key, validator);
	return validator
		.validate(value)
		.errors.map(({ instanceLocation, error }) => `${instanceLocation} ${error}`);
}

/** Checks status, headers and body of an answer against what its operation declares. */
export function asDocumented({ name, operation }: Named, answer: Answer): void {
	const { status, headers } = answer;
	const where = `${name} ${status}`;
	const declared = operation.responses[status];
	if (!declared) expect.unreachable(`${where} is not declared: ${answer.text.slice(0, 300)}`);
	const response = responseOf(declared);
	const named = Object.keys(response.headers ?? {}).map((header) => header.toLowerCase());
	expect([...headers.keys()], where).toEqual(expect.arrayContaining(named));
	for (const reference of Object.values(response.headers ?? {})) {
		// Every header of the document is a reference to a component.
		const { $ref } = reference as { $ref: string };
		expect(lookUp($ref), where).toBeDefined();
	}
	const usual = [...COMMON, ...named, ...(operation.tags?.includes("Pages") ? UNLISTED : [])];
	expect(
		[...headers.keys()].filter((header) => !usual.includes(header)),
		where,
	).toEqual([]);

	const [[type, media] = []] = Object.entries(response.content ?? {});
	expect(headers.get("content-type")?.split(";")[0] ?? null, where).toBe(type ?? null);
	if (!media || !type) {
		expect(answer.text, where).toBe("");
		return;
	}
	const known = `${where} ${answer.text.replace(headers.get("x-request-id") ?? "", "")}`;
	if (judged.has(known)) return;
	judged.add(known);
	const body = type.includes("json") ? answer.json : answer.text;
	expect(violations(media.schema, body), where).toEqual([]);
}
