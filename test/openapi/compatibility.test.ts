import { expect, test } from "vitest";
import { breakingChanges } from "../support/compatibility.ts";
import { type Operation, type Schema, type Spec, structureOf } from "../support/openapi.ts";

const TODAY = "2027-01-01";
const json = (schema: Schema) => ({ content: { "application/json": { schema } } });
const specOf = (operation: Partial<Operation>, more: Partial<Spec> = {}): Spec => ({
	paths: { "/v1/plan": { post: { operationId: "plan", responses: { 200: {} }, ...operation } } },
	...more,
});
const asked = (schema: Schema) => specOf({ requestBody: json(schema) });
const answered = (schema: Schema) => specOf({ responses: { 200: json(schema) } });
const changes = (before: Spec, after: Spec) => breakingChanges(before, after, TODAY);

const keys = (properties: Record<string, Schema>, more: Schema = {}): Schema => ({
	type: "object",
	properties,
	...more,
});
const text: Schema = { type: "string" };
const a: Schema = keys({ a: text });
const strict: Schema = { additionalProperties: false };

/**
 * Pairs of schemas; which way breaks: "→" from the first to the second, "←" back, "↔" both,
 * "" none. First for a request, then for an answer.
 */
const PAIRS: [what: string, Schema, Schema, request: string, answer: string][] = [
	["the same", a, a, "", ""],
	["texts", { ...text, description: "x" }, { ...text, title: "y" }, "", ""],
	["type", text, { type: "boolean" }, "↔", "↔"],
	["null", text, { type: ["string", "null"] }, "←", "→"],
	["whole numbers", { type: "integer" }, { type: "number" }, "←", "→"],
	["any type", {}, text, "→", "←"],
	["enum value", { enum: ["x"] }, { enum: ["x", "y"] }, "←", "←"],
	["enum at all", text, { ...text, enum: ["x"] }, "→", "←"],
	["const", { const: "x" }, { enum: ["x", "y"] }, "←", "←"],
	["other const", { const: "x" }, { const: "y" }, "↔", "↔"],
	["optional key", keys({}, strict), keys({ a: text }, strict), "←", "←"],
	["required key", keys({}), keys({ a: text }, { required: ["a"] }), "↔", "←"],
	["key required", a, keys({ a: text }, { required: ["a"] }), "→", "←"],
	["other keys", a, { ...a, ...strict }, "→", ""],
	["values of other keys", {}, { additionalProperties: text }, "→", "←"],
	["no values of other keys", strict, { additionalProperties: text }, "←", ""],
	["minimum", { minimum: 0 }, { minimum: 1 }, "→", ""],
	["minimum at all", {}, { minimum: 0 }, "→", ""],
	["open minimum", { minimum: 0 }, { exclusiveMinimum: 0 }, "→", ""],
	["open, then further", { exclusiveMinimum: 0 }, { minimum: 1 }, "→", ""],
	["maximum", { maximum: 1 }, { maximum: 2 }, "←", ""],
	["open maximum", { maximum: 1 }, { exclusiveMaximum: 1 }, "→", ""],
	["minLength", {}, { minLength: 1 }, "→", ""],
	["maxLength", { maxLength: 80 }, { maxLength: 40 }, "→", ""],
	["minItems", { minItems: 1 }, { minItems: 2 }, "→", "←"],
	["maxItems", { maxItems: 50 }, {}, "←", ""],
	["pattern", text, { ...text, pattern: "^x" }, "→", "←"],
	["other pattern", { pattern: "^x" }, { pattern: "^y" }, "↔", "↔"],
	["format", text, { ...text, format: "date" }, "→", "←"],
	["items", { type: "array", items: text }, { type: "array", items: {} }, "←", "→"],
	["items at all", { type: "array" }, { type: "array", items: text }, "→", "←"],
	["alternative", { anyOf: [text, a] }, { anyOf: [text, a, { type: "null" }] }, "←", "→"],
	["one alternative", text, { anyOf: [a, text] }, "←", "→"],
	["deep inside", keys({ b: keys({ c: text }) }), keys({ b: keys({ c: {} }) }), "←", "→"],
	["a word it does not know", text, { ...text, not: {} } as Schema, "↔", "↔"],
];

test.each(PAIRS)("%s", (_, one, other, request, answer) => {
	const ways = (specOf: (schema: Schema) => Spec) => {
		const there = changes(specOf(one), specOf(other)).length > 0;
		const back = changes(specOf(other), specOf(one)).length > 0;
		return there && back ? "↔" : there ? "→" : back ? "←" : "";
	};
	expect([ways(asked), ways(answered)]).toEqual([request, answer]);
});

const parameter = { name: "view", in: "query", schema: text };
const AT = "POST /v1/plan";
const header = (schema: Schema) =>
	specOf({ responses: { 200: { headers: { ETag: { schema } } } } });
const scheme = (...security: Record<string, string[]>[]) => specOf({ security });

/** The same for all that is not a schema: the changes there, then those back. */
const STEPS: [what: string, Spec, Spec, there: string[], back: string[]][] = [
	["path", specOf({}), { paths: {} }, [`${AT}: the operation is gone`], []],
	["method", specOf({}), { paths: { "/v1/plan": {} } }, [`${AT}: the operation is gone`], []],
	[
		"operation id",
		specOf({}),
		specOf({ operationId: "makePlan" }),
		[`${AT}: operationId plan became makePlan`],
		[`${AT}: operationId makePlan became plan`],
	],
	["sunset that has passed", specOf({ "x-sunset": "2026-12-31" }), { paths: {} }, [], []],
	[
		"sunset to come",
		specOf({ "x-sunset": "2027-01-01" }),
		{ paths: {} },
		[`${AT}: the operation is gone`],
		[],
	],
	[
		"parameter",
		specOf({ parameters: [parameter] }),
		specOf({}),
		[`${AT} query view: the parameter is gone`],
		[],
	],
	[
		"required parameter",
		specOf({}),
		specOf({ parameters: [{ ...parameter, in: "header", required: true }] }),
		[`${AT} header view: a new required parameter`],
		[`${AT} header view: the parameter is gone`],
	],
	[
		"parameter required",
		specOf({ parameters: [parameter] }),
		specOf({ parameters: [{ ...parameter, required: true }] }),
		[`${AT} query view: became required`],
		[],
	],
	[
		"parameter's schema",
		specOf({ parameters: [parameter] }),
		specOf({ parameters: [{ ...parameter, schema: { ...text, maxLength: 5 } }] }),
		[`${AT} query view: maxLength is tighter`],
		[],
	],
	[
		"parameter's style",
		specOf({ parameters: [parameter] }),
		specOf({ parameters: [{ ...parameter, explode: false }] }),
		[`${AT} query view: is written otherwise`],
		[`${AT} query view: is written otherwise`],
	],
	["body", asked(text), specOf({}), [`${AT} body: the body is gone`], []],
	[
		"body required",
		asked(text),
		specOf({ requestBody: { ...json(text), required: true } }),
		[`${AT} body: became required`],
		[],
	],
	[
		"content type",
		asked(text),
		specOf({ requestBody: { content: { "text/plain": { schema: text } } } }),
		[`${AT} body: application/json is gone`],
		[`${AT} body: text/plain is gone`],
	],
	[
		"problem",
		specOf({ responses: { 200: {}, 404: {} } }),
		specOf({}),
		[`${AT} 404: the status is gone`],
		[],
	],
	[
		"success",
		specOf({ responses: { 200: {}, 202: {} } }),
		specOf({}),
		[`${AT} 202: the status is gone`],
		[`${AT} 202: a new success`],
	],
	[
		"answer",
		answered(text),
		specOf({}),
		[`${AT} 200: application/json is gone`],
		[`${AT} 200: was without content`],
	],
	[
		"header",
		header(text),
		specOf({ responses: { 200: {} } }),
		[`${AT} 200 header ETag: is gone`],
		[],
	],
	[
		"header's schema",
		header(text),
		header({ type: "integer" }),
		[`${AT} 200 header ETag: type integer may come now`],
		[`${AT} 200 header ETag: type string may come now`],
	],
	[
		"token",
		specOf({}),
		scheme({ token: [] }),
		[`${AT}: security {} is not enough any more`],
		[`${AT}: security {"token":[]} is not enough any more`],
	],
	[
		"token by choice",
		specOf({}),
		scheme({}, { token: [] }),
		[],
		[`${AT}: security {"token":[]} is not enough any more`],
	],
];

test.each(STEPS)("%s", (_, one, other, there, back) => {
	expect([changes(one, other), changes(other, one)]).toEqual([there, back]);
});

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const schemas = (spec: Spec, named: Record<string, Schema>): Spec => ({
	...spec,
	components: { schemas: named },
});

test("a schema with a name is compared where it stands, told once, and may hold itself", () => {
	const tree = (kind: Schema) => keys({ kind, below: { type: "array", items: ref("Tree") } });
	const both = specOf({ requestBody: json(ref("Tree")), responses: { 200: json(ref("Tree")) } });
	const before = schemas(both, { Tree: tree(text) });
	expect(changes(before, before)).toEqual([]);
	expect(changes(before, schemas(both, { Tree: tree({ type: ["string", "null"] }) }))).toEqual([
		"answer Tree/kind: type null may come now",
	]);
});

test("the alternatives of an answer are compared with their namesakes", () => {
	const either = answered({ anyOf: [ref("Full"), ref("Short")] });
	const before = schemas(either, { Full: keys({ a: text, b: text }), Short: a });
	const after = schemas(either, { Full: keys({ b: text }), Short: a });
	expect(changes(before, after)).toEqual(["answer Full/a: the key is gone"]);
});

test("a schema keeps its name, which generated code has", () => {
	const before = schemas(asked(ref("Plan")), { Plan: text });
	expect(changes(before, asked(text))).toEqual([`${AT} body: the schema Plan lost its name`]);
	expect(changes(before, schemas(asked(text), { Plan: text }))).toEqual([]);
});

test("the structure of a document is without texts, but keeps keys that are called like them", () => {
	const title = { type: "string", title: "Title", examples: ["x"], enum: ["summary"] };
	const schema = { description: "x", properties: { title, summary: {} }, required: ["title"] };
	expect(structureOf({ info: { title: "x" }, components: { schemas: { Plan: schema } } })).toEqual({
		info: {},
		components: {
			schemas: {
				Plan: {
					properties: { title: { type: "string", enum: ["summary"] }, summary: {} },
					required: ["title"],
				},
			},
		},
	});
});
