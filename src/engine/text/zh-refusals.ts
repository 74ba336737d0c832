/** Simplified Chinese: why the model refuses an input. */
import type { ErrorVariables, RefusalWords } from "./dictionary.ts";

/** At most three decimals: enough to see what is wrong with a sum. */
const round = (value: string | number | undefined): number =>
	Math.round(Number(value) * 1000) / 1000;

/** What is accepted, as Chinese lists it. */
const listed = ({ allowed }: ErrorVariables): string => String(allowed).replaceAll(", ", "、");

export const zhRefusals: RefusalWords = {
	required: () => "此项必填。",
	"unknown-preset": (v) => `没有这个预设；可用的有：${listed(v)}。`,
	"unknown-version": (v) => `没有这个版本；可用的有：${listed(v)}。`,
	"preset-currency": (v) => {
		const fact = `预设的这一金额以${v.presetCurrency}计，不作换算`;
		return v.reachable === 0
			? `${fact}，也没有对应的参数：请改用POST，填写以${v.currency}计的金额。`
			: `${fact}：请填写以${v.currency}计的金额。`;
	},
	"no-contact-price": () =>
		"无从得知一次咨询的成本：请填写costPerContact，或者handleMinutes和agentHourlyCost。",
	"ceiling-below-rate": (v) =>
		`学习后的独立答复比例（${v.deflectionCeiling}）必须为0，或不低于AI独立答复比例（${v.deflectionRate}）。`,
	"labor-removed-twice": (v) =>
		`relativeEffort×containmentRate×最高的独立答复比例为${round(v.share)}：减去的工作量会超过原有的工作量。请使其不超过1。`,
	"minutes-required": () => "填写环节时需要handleMinutes：一次完整咨询的分钟数。",
	"activities-too-long": (v) =>
		`各环节合计${round(v.listed)}分钟，而一次咨询只有${round(v.contact)}分钟（handleMinutes + afterContactMinutes）。`,
	"stages-out-of-order": (v) =>
		`每个阶段必须晚于前一阶段开始：${v.startMonth}并不晚于${v.before}。`,
	"retention-twice": () =>
		"流失率和满意度的前后值都不相同：同一效果会计算两次。请让其中一对前后相等。",
	"message-quantity-required": () => "按消息计价时需要quantityPerEvent：一次会话有多少条消息。",
	"too-long": (v) => `太长：最多${v.max}个字符。`,
	"unsafe-text": () => "应为普通文字，不含控制字符、方向字符或网址。",
};
