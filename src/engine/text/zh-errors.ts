/** Simplified Chinese: what is wrong with a request, beyond what an estimate itself refuses. */
import type { ErrorVariables, Expected, RequestErrorWords } from "./dictionary.ts";

const range = ({ min, max, above }: ErrorVariables): string =>
	above === 1 ? `大于${min}且不超过${max}的数字` : `${min}至${max}的数字`;

/** 40 where 0.4 was meant is the commonest slip of all. */
const percentHint = ({ unit, value, max }: ErrorVariables): string => {
	if ((unit !== "share" && unit !== "rate") || typeof value !== "number") return "";
	// 1.1 / 100 is 0.011000000000000001.
	const meant = Number((value / 100).toPrecision(12));
	return meant <= Number(max) && value <= 100 ? `；${value}%请写成${meant}` : "";
};

/** What is accepted, as Chinese lists it. */
const listed = ({ allowed }: ErrorVariables): string =>
	allowed === "" ? "无" : String(allowed).replaceAll(", ", "、");

const EXPECTED: Record<Expected, string> = {
	object: "一个对象",
	list: "一个列表",
	text: "文字",
	boolean: "true或false",
	pointer: "一个JSON Pointer，即不含不可见字符的文字",
};

export const zhErrors: RequestErrorWords = {
	faults: {
		"unknown-key": (v) => `未知的键；这里可用的有：${listed(v)}。`,
		// Only these come with the code.
		"wrong-type": (v) => `应为${EXPECTED[v.expected as Expected]}。`,
		"not-a-number": (v) => `应为${range(v)}${percentHint(v)}。`,
		"too-small": (v) => `太小：应为${range(v)}。`,
		"too-large": (v) => `太大：应为${range(v)}${percentHint(v)}。`,
		"not-whole": () => "应为整数。",
		"not-a-choice": (v) => `应为以下之一：${listed(v)}。`,
		"not-a-currency": () => "应为大写的ISO 4217货币代码，例如USD或EUR。",
		"too-few-items": (v) => `至少需要${v.min}项。`,
		"too-many-items": (v) => `最多允许${v.max}项。`,
		"sent-twice": () => "这个参数发送了不止一次。",
		"weak-key": () => "应为随机的UUID（第4版），或由A–Z、a–z、0–9、-和_组成的22至255个字符。",
		"key-reused": () => "这个键在一天之内已用于另一个请求：请换一个新的。",
		"unknown-parameter": (v) => `未知的参数；可用的有：${listed(v)}。`,
		"no-such-input": (v) =>
			`${v.pointer}不是输入项：应为指向输入中某个数字的JSON Pointer，例如/labor/cashableShare或/workflows/*/automation/deflectionRate。`,
		"names-nothing": (v) => `${v.pointer}在这里没有指向任何内容：这份输入没有这一项。`,
		"not-a-figure": (v) => `${v.pointer}指向${v.place}，那不是数字。`,
		"value-unknown": (v) => `${v.pointer}指向${v.place}，那里没有可以变动的值。`,
		"values-differ": (v) =>
			`所指的值各不相同（${v.one}和${v.other}），不能共用一个区间：请使用mode“scale”，或分别设一个变量。`,
		"likely-outside": (v) => `${v.low}至${v.high}的区间没有包含最可能的值${v.likely}。`,
		"low-above-high": (v) => `low（${v.low}）不能大于high（${v.high}）。`,
		"pointer-or-pointers": () => "应在pointer和pointers中填一个，不能都填或都不填。",
		"varied-twice": (v) => `${v.place}已经在变动：每个位置只能指定一次。`,
		"too-much-work": (v) =>
			`样本数×咨询类型数×月数最多为${v.most}：有${v.workflows}种咨询类型、${v.months}个月时，样本数最多为${v.allowed}。`,
		"other-currency": (v) =>
			`这个方案以${v.currency}计，第一个方案以${v.first}计；金额不作换算，所以各方案必须使用同一货币。`,
		"not-compared": () => "给出了价格的供应商不在比较之列。",
	},
	summary: ({ total, listed, place, detail }) => {
		const sentence = place === "" ? detail : `${place}：${detail}`;
		if (total === 1) return `1处错误。${sentence}`;
		const some = listed < total ? `，列出前${listed}处` : "";
		return `共${total}处错误${some}。第一处：${sentence}`;
	},
};
