import { expect, test } from "vitest";
import { isRecord } from "../../src/engine/index.ts";
import { send } from "./scenario-support.ts";
import { type Answer, ask, asProblem, post } from "./support.ts";

const input = {
	workflows: [
		{
			name: "订单查询",
			monthlyContacts: 5000,
			costPerContact: 6,
			automation: { deflectionRate: 0.4, aiCostPerContact: 0.5 },
		},
	],
	costs: { monthly: { subscription: 2000 } },
};

/** Sentences of an answer, wherever they stand; the data's own texts are not among them. */
const SENTENCE = /^(headline|formula|message|detail)$|^reasons$/;

function sentences(of: unknown, key = ""): string[] {
	if (typeof of === "string") return SENTENCE.test(key) ? [of] : [];
	if (Array.isArray(of)) return of.flatMap((item) => sentences(item, key));
	if (!isRecord(of)) return [];
	return Object.entries(of).flatMap(([at, value]) => sentences(value, at));
}

/** All numbers of an answer in their order. */
function numbers(of: unknown): number[] {
	if (typeof of === "number") return [of];
	return typeof of === "object" && of !== null ? Object.values(of).flatMap(numbers) : [];
}

/** The sentences of the Chinese answer, which has the same figures as the English one. */
async function chinese(request: (query: string) => Promise<Answer>): Promise<string[]> {
	const [english, other] = [await request("locale=en"), await request("locale=zh-CN")];
	expect(other.status).toBe(english.status);
	expect(numbers(other.json)).toEqual(numbers(english.json));
	const said = sentences(other.json);
	expect(said.length).toBe(sentences(english.json).length);
	expect(said.length).toBeGreaterThan(0);
	for (const sentence of said) expect(sentence).toMatch(/\p{Script=Han}.*[。\d]$/u);
	return said;
}

test("an estimate, asked for by POST and by GET", async () => {
	const [headline] = await chinese((query) => post(`/v1/estimate?${query}`, input));
	expect(headline).toMatch(/^3年内，每投入US\$1\.00约可收回/);
	const byGet = "/v1/estimate?preset=ecommerce&monthlyContacts=8000";
	await chinese((query) => ask(`${byGet}&${query}`));
});

test.each([
	["simulate", { input, samples: 100 }, /^每10个模拟情形中有8个/],
	["sensitivity", { input }, /^影响最大的是“/],
	[
		"break-even",
		{ input, pointer: "/workflows/*/automation/deflectionRate" },
		/达到盈亏平衡|盈亏平衡；/,
	],
	[
		"compare",
		{
			plans: [
				{ label: "甲", input },
				{ label: "乙", input: { ...input, horizonMonths: 12 } },
			],
		},
		/^3年内，“甲”的净收益比“乙”多/,
	],
	["vendors/compare", { input }, /^按每次经核实的解决计算，最便宜的是/],
	[
		"scorecard",
		{ workflow: { name: "订单查询", stage: "draft" }, baseline: {}, pilot: {} },
		/^维持：.*“订单查询”留在“起草”阶段。$/,
	],
])("%s", async (operation, body, headline) => {
	const said = await chinese((query) => post(`/v1/${operation}?${query}`, body));
	expect(said.some((sentence) => headline.test(sentence))).toBe(true);
});

test("faults of a query and of a body, each and all together", async () => {
	const body = { workflows: [{ monthlyContacts: -1, name: 5 }], horizon: 3 };
	await chinese((query) => post(`/v1/estimate?${query}&foo=1`, body));
	const answer = await ask("/v1/estimate?monthlyContacts=5&deflectionRate=40&locale=zh-CN");
	const { detail, errors } = asProblem(answer, 422, "invalid-input");
	expect(detail).toMatch(/^共2处错误。第一处：/);
	expect(errors.map((error) => error.detail)).toContain("太大：应为0至1的数字；40%请写成0.4。");
	await chinese((query) => post(`/v1/simulate?${query}`, { input, variables: [{ low: 1 }] }));
});

test("a scenario keeps the language that it was saved in", async () => {
	const saving = { body: { input }, headers: {} };
	const answer = await send("POST", "?locale=zh-CN", saving);
	const { id } = answer.json as { id: string }; // a receipt has it
	const { json } = await send("GET", `/${id}`);
	const [headline] = sentences(json);
	expect(headline).toMatch(/^3年内/);
});
