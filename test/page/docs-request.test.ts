import { expect, test } from "vitest";
import type { ApiOperation, Parameter } from "../../src/page/docs/api.ts";
import { controlOf, firstValues, groupOf, toggled } from "../../src/page/docs/fields.ts";
import { parameterOf } from "../../src/page/docs/outcome.ts";
import { bodyRequest, exampleRequest, queryRequest } from "../../src/page/docs/request.ts";

const query = (name: string, schema: Parameter["schema"] = {}, required = false): Parameter => ({
	name,
	in: "query",
	required,
	schema,
});

const operation = (parts: Partial<ApiOperation>): ApiOperation => ({
	id: "one",
	method: "GET",
	path: "/v1/estimate",
	summary: "",
	tag: "",
	parameters: [],
	examples: [],
	byOwner: false,
	answers: "json",
	hasHeadline: false,
	...parts,
});

const ORIGIN = "https://roi.example";
const LIST = { type: "array", items: { enum: ["timeline", "resolvedInput"] } };
const OPTIONS = [query("include", LIST), query("view")];

test("what is empty is left out, and what is not reaches the address or the body as it is", () => {
	const values = {
		monthlyContacts: "5000",
		deflectionRate: "40 %",
		currency: "",
		aiPrice: ".5",
		include: "timeline,resolvedInput",
	};
	const parameters = [...Object.keys(values).map((name) => query(name)), query("view")];
	expect(queryRequest(operation({ parameters }), ORIGIN, values).url).toBe(
		`${ORIGIN}/v1/estimate?monthlyContacts=5000&deflectionRate=40+%25&aiPrice=.5&include=timeline,resolvedInput`,
	);
	const posted = bodyRequest(operation({ method: "POST", parameters: OPTIONS }), ORIGIN, values);
	expect(posted.url).toBe(`${ORIGIN}/v1/estimate?include=timeline,resolvedInput`);
	expect(posted.body).toEqual({
		// What is no number is refused here as it is there.
		workflows: [{ monthlyContacts: 5000, automation: { deflectionRate: "40 %" } }],
		costs: { usage: [{ name: "AI", unit: "resolution", price: 0.5 }] },
	});
});

test("an example has what is required and what guards a change, but no one else's key", () => {
	const one = operation({
		method: "PUT",
		path: "/v1/scenarios/{id}",
		byOwner: true,
		parameters: [
			{ name: "id", in: "path", required: true, schema: { examples: ["a b/c"] } },
			query("locale", { examples: ["zh-CN"] }),
			query("must", { examples: ["it's"] }, true),
			{ name: "If-Match", in: "header", schema: { examples: ['"r1"'] } },
			{ name: "Idempotency-Key", in: "header", schema: { examples: ["5f0c5b0e"] } },
		],
	});
	const { url, headers, body } = exampleRequest(one, ORIGIN, {
		name: "",
		summary: "",
		value: { title: null },
	});
	expect(url).toBe(`${ORIGIN}/v1/scenarios/a%20b%2Fc?must=it%27s`);
	expect(headers).toEqual({
		"Content-Type": "application/json",
		Authorization: "Bearer YOUR-EDIT-TOKEN",
		"If-Match": '"r1"',
		"Idempotency-Key": { newKey: true },
	});
	expect(body).toEqual({ title: null });
});

test("a parameter nobody has heard of gets a field that fits it", () => {
	expect(controlOf(query("new", { type: "string", enum: ["a", "b", null] }))).toEqual({
		kind: "choice",
		choices: ["a", "b"],
	});
	expect(controlOf(query("new", LIST))).toEqual({ kind: "several", choices: LIST.items.enum });
	expect(controlOf(query("new", { type: "integer", minimum: 1, maximum: 120 }))).toEqual({
		kind: "number",
		min: 1,
		max: 120,
		whole: true,
	});
	expect(controlOf(query("new", { type: "string" })).kind).toBe("text");
	expect(groupOf("new")).toBe("answer");
	expect(groupOf("constructor")).toBe("answer");
});

test("the page begins with what a request needs, answered in its own language", () => {
	const parameters = [
		query("preset", { examples: ["ecommerce"] }),
		query("monthlyContacts", { examples: [5000] }, true),
		query("costPerContact", { examples: [6] }),
		query("locale", { examples: ["zh-CN"] }),
	];
	const needed = { preset: "ecommerce", monthlyContacts: "5000" };
	expect(firstValues(parameters, "en")).toEqual(needed);
	expect(firstValues(parameters, "zh-CN")).toEqual({ ...needed, locale: "zh-CN" });
});

test("words of a list come and go in the order of the choices", () => {
	const choices = ["a", "b", "c"];
	expect(toggled("", "b", choices)).toBe("b");
	expect(toggled("b", "a", choices)).toBe("a,b");
	expect(toggled("a,b", "a", choices)).toBe("b");
});

test("a fault of the body is shown at the field that stands for its place", () => {
	const at = (pointer: string) => parameterOf({ pointer, detail: "" });
	expect(at("/workflows/0/automation/deflectionRate")).toBe("deflectionRate");
	expect(at("/costs/monthly/subscription")).toBe("monthlyOperatingCost");
	expect(at("/costs/usage/1/price")).toBe("aiPrice");
	expect(at("/workflows")).toBeNull();
	expect(parameterOf({ parameter: "view", detail: "" })).toBe("view");
});
