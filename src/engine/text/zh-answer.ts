/** Simplified Chinese: the answer and what deserves a second look. */
import type { NumberUnit } from "../inputs.ts";
import type { WarningVariables } from "../phrases.ts";
import type { AnswerWords, SalesNames } from "./dictionary.ts";
import type { Format } from "./format.ts";
import { duration } from "./zh-duration.ts";

const usual = (roi: number | null, { percent }: Format): string =>
	roi === null ? "" : `按通常的公式（从节省中扣除AI费用），投资回报率（ROI）为${percent(roi)}。`;

/** A number as its unit is usually written. */
function amount(value: number, unit: NumberUnit, { money, percent, count }: Format): string {
	if (unit === "money") return money(value);
	if (unit === "share" || unit === "rate") return percent(value);
	return unit === "minutes" ? `${count(value)}分钟` : count(value);
}

/** Of whom a published range is, and who published it, as far as that is known here. */
const sourced = ({ population, publisher }: WarningVariables["outside-benchmark"]): string =>
	(population === "" ? "" : `；${population}`) + (publisher === "" ? "" : `；来源：${publisher}`);

/** The lines that a warning names. */
export const SALES: SalesNames = {
	"guided-selling": "导购",
	"cart-recovery": "购物车挽回",
	"attributed-sales": "归因销售",
};

export const zhAnswer: AnswerWords = {
	locale: "zh-CN",
	warnings: {
		"outside-benchmark": (v, f) => {
			const [value, low, high] = [v.value, v.low, v.high].map((n) => amount(n, v.unit, f));
			return v.judged
				? `${value}超出了我们认为合理的区间（${low}至${high}）；这一点尚无研究定论。`
				: `${value}超出了公开数据的区间（${low}至${high}${sourced(v)}）。`;
		},
		"gross-margin-full": () =>
			"销售额现在按全额收入计入，而一笔销售真正的价值只是其中的毛利。请填写毛利率。",
		"cashable-share-full": ({ capped }) =>
			capped
				? "在离职和增长允许的范围内，释放的工时全部算作现金。很少有企业能减到这个程度。"
				: "释放的工时全部算作现金，好像每释放一小时都有人不再领薪。很少有企业能减到这个程度。",
		"containment-full": ({ workflow }) =>
			`“${workflow}”：AI答复的每次咨询都算作真正解决。其中总有一部分会再次来询，请填写真正解决比例。`,
		"deflection-without-cost": () => "这里由AI答复咨询，却没有任何成本。",
		"ai-priced-twice": () => "既有单次AI费用，又有用量价格。如果两者是同一笔账单，就重复计算了。",
		"involvement-not-above-deflection": ({ workflow, deflectionRate }, { percent }) =>
			`“${workflow}”：目前假定AI只参与它独立答复的${percent(deflectionRate)}的咨询。转人工的会话供应商同样收费，请填写AI参与比例。`,
		"sales-lines-overlap": ({ lines }, { list }) =>
			`同一笔订单可能在${list(lines.map((id) => SALES[id]))}中重复计入。`,
		"mostly-revenue": ({ share }, { percent }) =>
			`收益中有${percent(share)}来自收入，而收入比成本更难证明。请看看去掉这部分后的结果。`,
		"people-savings-beside-freed-labor": () =>
			"释放的工时已变现，同时又计入了人员留任或培训缩短的节省：人减少之后，能这样节省的人也会变少。",
		"payback-beyond-horizon": ({ months, shortfall }, { money }) =>
			`${duration(months)}内不能回本，还差${money(shortfall)}。`,
		"roi-flattered-by-netting": ({ roi, roiOnAllCosts }, { percent }) =>
			`按通常的公式，投资回报率（ROI）为${percent(roi)}，但AI费用没有算作投入。按全部成本计算，则为${percent(roiOnAllCosts)}。`,
		"outsourced-without-attrition": () => "没有填写客服人员年离职率时，外包比例不起作用。",
		"several-years-valued": ({ years }, { count }) =>
			`每留住一位客户，就在当月一次计入${count(years)}年的收入。`,
		"volume-far-from-preset": ({ contacts, typical }, { count }) =>
			`预设的固定成本适用于每月约${count(typical)}次咨询，而不是${count(contacts)}次。请填写你自己的数字。`,
	},
	headlines: {
		empty: () => "还没有收益，也没有成本。",
		"no-cost": (v, { money }) =>
			`${duration(v.months)}内的收益为${money(v.benefits)}；没有填写成本，所以还谈不上回报率。`,
		immediate: (v, f) =>
			`${duration(v.months)}内，每投入${f.money(1)}约可收回${f.money(v.returned)}，从第一个月起就有盈余。${usual(v.roi, f)}`,
		"pays-back": (v, f) =>
			`${duration(v.months)}内，每投入${f.money(1)}约可收回${f.money(v.returned)}，在第${v.paybackMonth}个月达到盈亏平衡。${usual(v.roi, f)}`,
		never: (v, f) =>
			`${duration(v.months)}内不能回本，成本比收益多${f.money(v.shortfall)}。${usual(v.roi, f)}`,
	},
};
