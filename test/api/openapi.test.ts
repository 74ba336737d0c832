import { expect, test } from "vitest";
import { createApp } from "../../src/api/app.ts";
import { describe } from "../../src/api/openapi.ts";
import {
	document,
	lookUp,
	type Media,
	operations,
	responseOf,
	type Schema,
	text,
} from "./document.ts";
import { app } from "./support.ts";

const byApi = operations.filter(({ operation }) => !operation.tags?.includes("Pages"));

test("it is OpenAPI 3.1 and every reference leads somewhere", () => {
	expect(document.openapi).toBe("3.1.0");
	const refs = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1] ?? "");
	expect(refs.length).toBeGreaterThan(50);
	expect(refs.filter((ref) => lookUp(ref) === undefined)).toEqual([]);
	expect(text).not.toContain("x-examples");
});

test("it names every route there is, and no other", () => {
	const mounted = app.routes
		// What ends in a slash only leads to the one without.
		.filter(({ method, path }) => method !== "ALL" && !path.endsWith("/"))
		.map(({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, "{$1}")}`);
	// Files of the build are served by the platform.
	const files = [
		...["get /", "get /docs", "get /scorecard", "get /embed", "get /embed.js"],
		...["get /methodology", "get /methodology/zh-CN", "get /llms.txt"],
	];
	const named = operations.map(({ name }) => name).filter((name) => !files.includes(name));
	expect(named.sort()).toEqual([...new Set(mounted)].sort());
});

test("an operation that nothing is said of, and words without their operation, end the build", () => {
	const [first, ...others] = app.operations;
	const appWith = (operations: typeof app.operations) =>
		Object.assign(
			createApp(() => {}),
			{ operations },
		);
	if (!first) throw new Error("there is no operation");
	const more = { ...first, path: "/v1/more" };
	expect(() => describe(appWith([first, ...others, more]))).toThrow(
		"the document says nothing of post /v1/more",
	);
	expect(() => describe(appWith(others))).toThrow("there is no operation post /v1/estimate");
	const { body: _, ...bodiless } = first;
	for (const other of [bodiless, { ...first, status: 204 as const }])
		expect(() => describe(appWith([other, ...others]))).toThrow(
			"post /v1/estimate does not do what the document says",
		);
});

test("operation ids are unique, and every operation is described and tagged", () => {
	const ids = operations.map(({ operation }) => operation.operationId);
	expect(new Set(ids).size).toBe(ids.length);
	const tags = document.tags.map(({ name }) => name);
	for (const { name, operation } of operations) {
		expect(operation.operationId, name).toMatch(/^[a-z][A-Za-z]+$/);
		expect(operation.summary, name).toBeTruthy();
		expect(operation.description, name).toBeTruthy();
		expect(tags, name).toEqual(expect.arrayContaining(operation.tags ?? ["none"]));
		for (const parameter of operation.parameters ?? [])
			expect(
				[parameter.description, parameter.schema.examples?.length],
				`${name} ${parameter.name}`,
			).toEqual([expect.any(String), 1]);
	}
	expect(document.tags.every(({ description }) => description)).toBe(true);
});

test.each(byApi)(
	"$name declares its problems with their headers",
	({ method, path, operation }) => {
		const expected = ["429", "500"];
		if (path.startsWith("/v1/")) expected.push("422");
		if (path.includes("{")) expected.push("404");
		if (operation.requestBody) expected.push("400", "413", "415");
		if (path.startsWith("/v1/scenarios")) expected.push("503");
		if (path.startsWith("/v1/scenarios/")) expected.push("410");
		if (operation.security) expected.push("401", "403");
		if (method === "put") expected.push("412", "428");
		const success = Object.keys(operation.responses).filter((status) => /^20/.test(status));
		expect(success).toHaveLength(1);
		expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(expected));
		for (const status of expected) {
			const response = responseOf(operation.responses[status] ?? {});
			const headers = Object.keys(response.headers ?? {});
			expect(headers).toEqual(expect.arrayContaining(["X-Request-Id", "RateLimit-Policy"]));
			if (status === "429" || status === "503") expect(headers).toContain("Retry-After");
			if (status === "412") expect(headers).toContain("ETag");
			const media = response.content?.["application/problem+json"];
			const name = { "410": "GoneProblem", "422": "InputProblem" }[status] ?? "Problem";
			expect(media?.schema).toEqual({ $ref: `#/components/schemas/${name}` });
			expect(media?.example).toMatchObject({
				status: Number(status),
				requestId: "0b7e1c52-example",
			});
		}
	},
);

// The document itself is no example of itself, and a deletion says nothing.
const silent = ["get /openapi.json", "delete /v1/scenarios/{id}"];
test.each(operations.filter(({ name }) => !silent.includes(name)))(
	"$name has examples",
	({ operation }) => {
		const { responses } = operation;
		const media = Object.values((responses["200"] ?? responses["201"])?.content ?? {});
		expect(media).toHaveLength(1);
		expect(media[0]?.example ?? Object.keys(media[0]?.examples ?? {})[0]).toBeTruthy();
		const sent = operation.requestBody;
		if (!sent) return;
		expect(sent.required).toBe(true);
		const answers = media[0]?.examples ?? {};
		expect(Object.keys(sent.content["application/json"]?.examples ?? {})).toEqual(
			Object.keys(answers),
		);
	},
);

test("its examples are the app's own answers", async () => {
	const media = document.paths["/v1/estimate"]?.post?.responses["200"]?.content;
	const { value } = media?.["application/json"]?.examples?.["own-figures"] ?? {};
	expect(value).toMatchObject({ summary: { roi: 3.2, roiOnAllCosts: 2 } });
	const refused = document.components.responses.InvalidInput?.content?.["application/problem+json"];
	expect(JSON.stringify(refused?.example)).toContain("use 0.4 for 40 %");
});

/** Every property below a schema as "place", with its schema. */
function* properties(schema: Schema, place: string): Generator<[string, Schema]> {
	for (const [key, property] of Object.entries(schema.properties ?? {})) {
		yield [`${place}.${key}`, property];
		yield* properties(property, `${place}.${key}`);
	}
	for (const part of [schema.items, schema.additionalProperties, ...(schema.anyOf ?? [])])
		if (typeof part === "object") yield* properties(part, `${place}[]`);
}
const all = Object.entries(document.components.schemas).flatMap(([name, schema]) => [
	[name, schema] as const,
	...properties(schema, name),
]);

test("every component and every property is described, numbers with their unit", () => {
	expect(all.length).toBeGreaterThan(400);
	const target = (schema: Schema): Schema =>
		schema.$ref ? (lookUp(schema.$ref) as Schema) : schema;
	const silent = all.filter(([, schema]) => !schema.description && !target(schema).description);
	expect(silent.map(([place]) => place)).toEqual([]);
	const isNumber = ({ type }: Schema) => /number|integer/.test(String(type));
	const unitless = all.filter(
		([, schema]) => isNumber(schema) && !/Unit: /.test(schema.description ?? ""),
	);
	expect(unitless.map(([place]) => place)).toEqual([]);
});

/** Every object's place below a schema, references followed once each, and whether it takes other keys. */
function* objects(schema: Schema, place: string, met: Set<string>): Generator<[string, boolean]> {
	if (schema.$ref) {
		if (met.has(schema.$ref)) return;
		met.add(schema.$ref);
		yield* objects(lookUp(schema.$ref) as Schema, schema.$ref.split("/").at(-1) ?? "", met);
		return;
	}
	if (schema.properties) yield [place, schema.additionalProperties !== false];
	for (const [key, property] of Object.entries(schema.properties ?? {}))
		yield* objects(property, `${place}.${key}`, met);
	const { items, additionalProperties, anyOf = [], allOf = [], oneOf = [] } = schema;
	for (const part of [items, additionalProperties, ...anyOf, ...allOf, ...oneOf])
		if (typeof part === "object") yield* objects(part, `${place}[]`, met);
}

test("requests are closed and answers are open, down to the last object", () => {
	const objectsOf = (contents: (Record<string, Media> | undefined)[]) => {
		const met = new Set<string>();
		return contents
			.flatMap((content) => Object.values(content ?? {}))
			.flatMap(({ schema }) => [...objects(schema, "", met)]);
	};
	const operations = Object.values(document.paths).flatMap((one) => Object.values(one));
	const asked = objectsOf(operations.map(({ requestBody }) => requestBody?.content));
	const answered = objectsOf(
		operations.flatMap(({ responses }) =>
			Object.values(responses).map((one) => responseOf(one).content),
		),
	);
	expect(asked.length).toBeGreaterThan(30);
	expect(asked.filter(([, isOpen]) => isOpen)).toEqual([]);
	expect(answered.length).toBeGreaterThan(100);
	expect(answered.filter(([, isOpen]) => !isOpen)).toEqual([]);
});

test("what may be null says so by its type, and unions are rare", () => {
	expect(text).not.toContain('"nullable"');
	expect(text).not.toContain('"allOf"');
	expect(text).not.toContain('"oneOf"');
	const unions = all.filter(([, { anyOf }]) => anyOf).map(([place]) => place);
	// A preset fills in numbers and words.
	expect(unions).toEqual(["Assumption.value"]);
});

test("the query's keys are documented like the inputs they stand for", () => {
	const parameters = document.paths["/v1/estimate"]?.get?.parameters ?? [];
	const named = Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter]));
	expect(named.deflectionRate?.schema).toMatchObject({ type: "number", minimum: 0, maximum: 1 });
	expect(named.horizonMonths?.schema).toMatchObject({ type: "integer", minimum: 1, maximum: 120 });
	expect(parameters.filter(({ required }) => required).map(({ name }) => name)).toEqual([
		"monthlyContacts",
	]);
	expect(named.include).toMatchObject({ style: "form", explode: false, schema: { type: "array" } });
	expect(named.preset?.schema).toMatchObject({ enum: expect.arrayContaining(["saas"]) });
});
