import { describe, expect, test } from "vitest";
import { ask, asProblem, faultsOf, post } from "./support.ts";

const workflow = { monthlyContacts: 100, costPerContact: 5 };
const refused = async (body: unknown) => faultsOf(await post("/v1/estimate", body));
const errorsOf = async (body: unknown) =>
	asProblem(await post("/v1/estimate", body), 422, "invalid-input").errors;

test("all faults at once: values, unknown keys and the model's rules beside them", async () => {
	const faults = await refused({
		currency: "usd",
		horizonMonths: 1.5,
		discountRate: "0.1",
		labour: {},
		modelVersion: "2020-01",
		workflows: [
			{ monthlyContacts: 5, automation: { deflectionRate: 0.4, deflectionCeiling: 0.1 } },
			{ ...workflow, channel: "fax", name: "x".repeat(81), automation: { "a/b~c": 1 } },
			"support",
			{ monthlyContacts: null, costPerContact: 5 },
		],
		rollout: [
			{ stage: "a", startMonth: 3 },
			{ stage: "b", startMonth: 2 },
		],
		benefits: { retention: { annualChurnBefore: 0.2, csatAfter: 0.9 }, other: [{ name: "tool" }] },
		costs: { usage: [{ name: "m", unit: "message", price: -1 }], annual: {} },
	});
	expect(faults).toEqual([
		"/benefits/other/0/monthlyAmount required",
		"/benefits/retention/csatAfter retention-twice",
		"/costs/annual wrong-type",
		"/costs/usage/0/price too-small",
		"/costs/usage/0/quantityPerEvent message-quantity-required",
		"/currency not-a-currency",
		"/discountRate not-a-number",
		"/horizonMonths not-whole",
		"/labour unknown-key",
		"/modelVersion unknown-version",
		"/rollout/1/startMonth stages-out-of-order",
		"/workflows/0/automation/deflectionCeiling ceiling-below-rate",
		"/workflows/0/costPerContact no-contact-price",
		"/workflows/1/automation/a~1b~0c unknown-key",
		"/workflows/1/channel not-a-choice",
		"/workflows/1/name too-long",
		"/workflows/2 wrong-type",
		"/workflows/3/monthlyContacts required",
	]);
});

test("a rule that rests on a refused value is not named", async () => {
	const faults = await refused({
		currency: 5,
		preset: "saas",
		workflows: [
			{ monthlyContacts: 5, automation: { deflectionRate: 40, deflectionCeiling: 0.1 } },
			{ monthlyContacts: 5, costPerContact: "5" },
			{
				monthlyContacts: 5,
				costPerContact: null,
				assist: { activities: [{ name: "a", minutes: "x", reduction: 1 }] },
			},
		],
	});
	expect(faults).toEqual([
		"/currency not-a-currency",
		"/workflows/0/automation/deflectionRate too-large",
		"/workflows/1/costPerContact not-a-number",
		"/workflows/2/assist/activities/0/minutes not-a-number",
		"/workflows/2/costPerContact no-contact-price",
	]);
});

test("a preset in another currency names every amount that is missing", async () => {
	const body = {
		preset: "contact-center",
		currency: "EUR",
		workflows: [workflow, { monthlyContacts: 1 }],
	};
	expect(await refused(body)).toEqual(
		[
			"/workflows/1/costPerContact",
			"/benefits/aiErrors/costPerError",
			"/costs/oneTime/platformSetup",
			"/costs/oneTime/dataPreparation",
			"/costs/oneTime/integration",
			"/costs/oneTime/trainingAndChange",
			"/costs/monthly/knowledgeMaintenance",
			"/costs/monthly/monitoring",
			"/costs/monthly/teamTime",
			"/costs/seats/monthlyPrice",
			"/costs/usage/0/price",
			"/costs/review/reviewerHourlyCost",
		]
			.map((pointer) => `${pointer} preset-currency`)
			.sort(),
	);
});

test("a percentage instead of a fraction gets the fraction, by POST and by GET", async () => {
	const body = { workflows: [{ ...workflow, automation: { deflectionRate: 40 } }] };
	const [byPost] = await errorsOf(body);
	expect(byPost?.detail).toContain("use 0.4 for 40 %");
	const answer = await ask("/v1/estimate?monthlyContacts=100&costPerContact=5&deflectionRate=40");
	const [byGet] = asProblem(answer, 422, "invalid-input").errors;
	expect(byGet).toEqual({ parameter: "deflectionRate", code: "too-large", detail: byPost?.detail });
});

test.each(["40%", "40 %", "40.0%"])("and so does %s written as text", async (written) => {
	const body = { workflows: [{ ...workflow, automation: { deflectionRate: written } }] };
	const [byPost] = await errorsOf(body);
	expect(byPost?.code).toBe("not-a-number");
	expect(byPost?.detail).toContain("; use 0.4 for 40 %.");
	const query = new URLSearchParams({ monthlyContacts: "100", deflectionRate: written });
	const answer = await ask(`/v1/estimate?preset=saas&${query}`);
	const [byGet] = asProblem(answer, 422, "invalid-input").errors;
	expect(byGet?.detail).toBe(byPost?.detail);
});

test.each(["40% of all", "%", "4e1%", "400%", { toString: 1 }, ["40%"]])(
	"but %j is no such percentage",
	async (written) => {
		const body = { workflows: [{ ...workflow, automation: { deflectionRate: written } }] };
		const [error] = await errorsOf(body);
		expect([error?.code, error?.detail]).toEqual([
			"not-a-number",
			"Expected a number from 0 to 1.",
		]);
	},
);

test("what an unknown preset might have filled in is not missing", async () => {
	for (const preset of ["shop", 5])
		expect(await refused({ preset, workflows: [{ monthlyContacts: 5 }] })).toEqual([
			`/preset ${preset === 5 ? "wrong-type" : "unknown-preset"}`,
		]);
});

test("an unknown key is told which keys there are", async () => {
	const [error] = await errorsOf({ workflows: [{ ...workflow, quality: { reopenRate: 0.1 } }] });
	expect(error?.pointer).toBe("/workflows/0/quality/reopenRate");
	expect(error?.allowed).toContain("reopenRateBefore");
	expect(error?.detail).toContain("reopenRateBefore");
});

test("a choice, a preset and a version are told what there is", async () => {
	const errors = await errorsOf({
		preset: "shop",
		dataVersion: "1",
		workflows: [{ ...workflow, channel: "fax" }],
	});
	const allowed = Object.fromEntries(errors.map((error) => [error.pointer, error.allowed]));
	expect(allowed["/preset"]).toEqual([
		"neutral",
		"ecommerce",
		"cross-border",
		"saas",
		"contact-center",
	]);
	expect(allowed["/dataVersion"]).toHaveLength(1);
	expect(allowed["/workflows/0/channel"]).toContain("email");
});

describe("bodies that are no input", () => {
	test.each(["null", "[]", '"text"', "5", "true"])("%s", async (body) => {
		expect(await refused(body)).toEqual([" wrong-type"]);
	});
	test("an empty object lacks only its workflows", async () => {
		expect(await refused({})).toEqual(["/workflows required"]);
	});
	test.each(["", "text", 0, {}])("%j in the place of a list", async (value) => {
		const body = { workflows: [{ monthlyContacts: 1, costPerContact: 1 }], rollout: value };
		expect(await refused(body)).toEqual(["/rollout wrong-type"]);
		const usage = { ...body, rollout: null, costs: { usage: value } };
		expect(await refused(usage)).toEqual(["/costs/usage wrong-type"]);
	});
	test.each([null, [], {}])("workflows: %j", async (workflows) => {
		const code =
			workflows === null ? "required" : Array.isArray(workflows) ? "too-few-items" : "wrong-type";
		expect(await refused({ workflows })).toEqual([`/workflows ${code}`]);
	});
});

test("keys of prototypes are unknown keys and nothing more", async () => {
	const body = `{"__proto__": {"currency": "EUR"}, "constructor": 1, "workflows": [
		{"monthlyContacts": 1, "costPerContact": 1, "toString": 1, "__proto__": {"name": "x"}}], "preset": "constructor"}`;
	expect(await refused(body)).toEqual([
		"/__proto__ unknown-key",
		"/constructor unknown-key",
		"/preset unknown-preset",
		"/workflows/0/__proto__ unknown-key",
		"/workflows/0/toString unknown-key",
	]);
	expect(({} as { currency?: string }).currency).toBeUndefined();
});

test("depth and width are no danger", async () => {
	const deep = `${"[".repeat(30_000)}${"]".repeat(30_000)}`;
	expect(await refused(`{"workflows": ${deep}}`)).toEqual(["/workflows/0 wrong-type"]);
	expect(await refused({ workflows: Array(51).fill(workflow) })).toEqual([
		"/workflows too-many-items",
	]);
	const wide = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`k${i}`, 0]));
	const problem = asProblem(
		await post("/v1/estimate", { ...wide, workflows: [workflow] }),
		422,
		"invalid-input",
	);
	expect(problem.errors).toHaveLength(100);
	expect(problem.detail).toContain("5000 faults. The first 100 are listed.");
});

describe("free text", () => {
	const named = (name: string) => ({ workflows: [{ ...workflow, name }] });
	test.each([
		"a\u0000b",
		"two\nlines",
		"\u202egnp.exe",
		"\u2066x",
		"\ud800",
		"https://example.com",
		"see www.example.com",
		"example.com/login",
		"example.com:8443/login",
		"example.com?from=chat",
		"пример.рф/вход",
		"支付.中国/领取",
		"例え.テスト/a",
		"192.0.2.1/login",
		"//example.com",
		"https:/example.com",
		"javascript:alert(1)",
		"data:text/html,x",
		"data:,x",
		"tel:123",
		"SMS:+441632960000",
	])("%j is refused", async (name) => {
		expect(await refused(named(name))).toEqual(["/workflows/0/name unsafe-text"]);
	});
	test.each([
		"订单 · чат",
		"Booking.com chats",
		"Booking.com? Yes",
		"Chat // phone",
		"тех. поддержка/чат",
		"退货/换货：24/7",
		"v1.2.3/4",
		"e.g. refunds 24/7",
		"Data: 2026, hotel: 3",
		"SMS: returns",
		"Tel:订单",
		"<b>A & B</b>",
		"👩‍🔧",
		"",
	])("%j is plain", async (name) => {
		expect((await post("/v1/estimate", named(name))).status).toBe(200);
	});
	test("80 characters are 80 characters, whatever each takes to be stored", async () => {
		expect((await post("/v1/estimate", named("😀".repeat(80)))).status).toBe(200);
		const place = "/workflows/0/name too-long";
		expect(await refused(named("😀".repeat(81)))).toEqual([place]);
	});
});

describe("the query of an estimate", () => {
	const get = async (query: string) => faultsOf(await ask(`/v1/estimate?${query}`));
	const sound = "monthlyContacts=100&costPerContact=5";

	test("faults of the query and of the body come together", async () => {
		const answer = await post("/v1/estimate?locale=xx&foo=1&include=timeline&include=timeline", {});
		expect(faultsOf(answer)).toEqual([
			"/workflows required",
			"foo unknown-parameter",
			"include sent-twice",
			"locale not-a-choice",
		]);
	});

	test("every fault names its parameter", async () => {
		expect(
			await get(
				"deflectionRate=40&handleMinutes=&agentHourlyCost=0x10&discountRate=abc&channel=fax&include=all&view=short&constructor=1&__proto__=1&aiPriceUnit=message&horizonMonths=1.5",
			),
		).toEqual([
			"__proto__ unknown-parameter",
			"agentHourlyCost not-a-number",
			"aiPriceUnit not-a-choice",
			"channel not-a-choice",
			"constructor unknown-parameter",
			"deflectionRate too-large",
			"discountRate not-a-number",
			"handleMinutes not-a-number",
			"horizonMonths not-whole",
			"include not-a-choice",
			"monthlyContacts required",
			"view not-a-choice",
		]);
	});

	test.each(["", " ", "abc", "0x10", "1,000", "1e", "Infinity", "NaN", "1e999", "--1", "1 ", "०"])(
		"%j is no number",
		async (text) => {
			const query = new URLSearchParams({ monthlyContacts: text, costPerContact: "5" });
			expect(await get(`${query}`)).toEqual(["monthlyContacts not-a-number"]);
		},
	);

	test("a number of very many digits is judged at once, and so is what only begins like one", async () => {
		// Read digit by digit in every possible way, these would take minutes.
		const digits = "1".repeat(300_000);
		for (const text of [digits, `${digits}x`, `${digits}.${digits}x`, `1e${digits}x`]) {
			const answer = await ask(`/v1/estimate?costPerContact=5&monthlyContacts=${text}`);
			expect(faultsOf(answer)).toEqual(["monthlyContacts not-a-number"]);
		}
	});

	test.each(["7", "7.0", "7.", ".7e1", "70E-1", "007"])("%j is seven", async (text) => {
		const answer = await ask(`/v1/estimate?costPerContact=5&monthlyContacts=${text}&view=summary`);
		expect((answer.json as { operations: { contacts: number } }).operations.contacts).toBe(7);
	});

	test("nothing that prices a contact", async () => {
		expect(await get("monthlyContacts=5")).toEqual(["costPerContact no-contact-price"]);
	});

	test("the same parameter twice", async () => {
		expect(await get(`${sound}&monthlyContacts=100`)).toEqual(["monthlyContacts sent-twice"]);
	});

	test("a preset in another currency: what mends it, and which input is meant", async () => {
		const answer = await ask(
			"/v1/estimate?preset=saas&currency=EUR&monthlyContacts=5&aiPrice=1&oneTimeCost=1",
		);
		const { errors } = asProblem(answer, 422, "invalid-input");
		const places = errors.map(({ parameter, pointer }) => [parameter, pointer]);
		expect(places).toEqual([
			["costPerContact", undefined],
			["currency", "/benefits/aiErrors/costPerError"],
			["monthlyOperatingCost", "/costs/monthly/knowledgeMaintenance"],
			["monthlyOperatingCost", "/costs/monthly/teamTime"],
			["currency", "/costs/seats/monthlyPrice"],
			["currency", "/costs/review/reviewerHourlyCost"],
		]);
		// Advice that can be followed: what no key stands for needs the other method.
		for (const { parameter, detail } of errors)
			expect(/use POST/.test(detail), detail).toBe(parameter === "currency");
	});

	test("data takes no query", async () => {
		const answer = await ask("/v1/presets?limit=5");
		expect(faultsOf(answer)).toEqual(["limit unknown-parameter"]);
		expect(asProblem(answer, 422, "invalid-input").detail).toContain("there are none");
	});
});
