/** Simplified Chinese: the lines of an estimate, how each is calculated, and what they are grouped by. */
import type { FormulaVariables } from "../phrases.ts";
import type { LineWords } from "./dictionary.ts";
import type { Format } from "./format.ts";
import { SALES } from "./zh-answer.ts";

const times = (...parts: string[]) => parts.join(" × ");

/** Leaves a factor of 1 out: that 100 % are live tells nobody anything. */
const unlessOne = (value: number, shown: string): string[] => (value === 1 ? [] : [shown]);

const padding = (contingency: number, { percent }: Format): string[] =>
	contingency === 0 ? [] : [`预备金系数${percent(1 + contingency)}`];

const index = (value: number, what: string, { count }: Format): string[] =>
	value === 1 ? [] : [`${what}系数${count(value)}`];

const live = (share: number, { percent }: Format): string[] =>
	unlessOne(share, `已上线${percent(share)}`);

const sales = (
	what: string,
	v: { revenue: number; margin: number; incrementality: number; live: number },
	f: Format,
) =>
	times(
		`${what}${f.money(v.revenue)}`,
		`毛利率${f.percent(v.margin)}`,
		`增量比例${f.percent(v.incrementality)}`,
		...live(v.live, f),
	);

const cash = (share: number, { percent }: Format) => `变现${percent(share)}`;

/** One price times how often it is billed, where that is all there is to the fees. */
function bill(v: FormulaVariables["ai-fees"], f: Format): string[] {
	const conversations = `${f.count(v.conversations)}次AI会话`;
	if (v.price === 0) return [`${conversations}的费用${f.money(v.fees)}`];
	const isEach = v.billed === v.conversations;
	return [isEach ? conversations : `${conversations}计费${f.count(v.billed)}次`, f.money(v.price)];
}

export const zhLines: LineWords = {
	formula: (words, result, month) =>
		month === 0 ? `一次性：${words} = ${result}` : `第${month}个月：${words} = ${result}`,
	formulas: {
		deflection: (v, f) =>
			times(
				`AI真正解决的${f.count(v.contacts)}次咨询`,
				`每次处理成本${f.money(v.costEach)}`,
				cash(v.cashShare, f),
			),
		knowledge: (v, f) =>
			times(
				`AI从纠正中学习后多解决的${f.count(v.contacts)}次咨询`,
				`每次处理成本${f.money(v.costEach)}`,
				cash(v.cashShare, f),
			),
		assist: (v, f) =>
			times(
				`仍由人工承担的处理成本${f.money(v.labor)}`,
				`AI辅助节省${f.percent(v.share)}`,
				cash(v.cashShare, f),
			),
		rework: (v, f) =>
			times(
				`仍由人工承担的处理成本${f.money(v.labor)}`,
				`因重开减少而节省${f.percent(v.share)}`,
				cash(v.cashShare, f),
			),
		recontact: (v, f) =>
			times(
				`减去额外处理成本${f.money(v.labor)}（再次来询${f.count(v.returned)}次，只因AI触手可及才出现的${f.count(v.induced)}次）`,
				cash(v.cashShare, f),
			),
		escalation: (v, f) =>
			times(
				`人工处理的${f.count(v.contacts)}次咨询`,
				`每次少花升级成本${f.money(v.savedEach)}`,
				cash(v.cashShare, f),
			),
		capacity: (v, f) =>
			times(
				`释放的人工成本${f.money(v.labor)}`,
				`未变现${f.percent(v.restShare)}`,
				`用于其他工作${f.percent(v.valueShare)}`,
			),
		coverage: (v, f) =>
			times(`目前无人答复的${f.count(v.conversations)}次咨询`, `每次${f.money(v.valueEach)}`),
		training: (v, f) =>
			`${times(`每年新招${f.count(v.hires)}人`, `每人节省${f.count(v.weeks)}周`, `每周${f.money(v.weeklyCost)}`, ...live(v.live, f))} ÷ 12`,
		turnover: (v, f) =>
			`${times(`每年少离职${f.count(v.leavers)}人`, `每人接替成本${f.money(v.replacementCost)}`, ...live(v.live, f))} ÷ 12`,
		"guided-selling": (v, f) => sales("新增导购销售额", v, f),
		"cart-recovery": (v, f) => sales("挽回的购物车销售额", v, f),
		"attributed-sales": (v, f) => sales("以上未计入的归因销售额", v, f),
		retention: (v, f) =>
			`${times(
				`${f.count(v.customers)}位客户`,
				`多留住${f.percent(v.churnAvoided)}`,
				`每年${f.money(v.revenue)}`,
				...unlessOne(v.years, `${f.count(v.years)}年`),
				`利润率${f.percent(v.margin)}`,
				...live(v.live, f),
			)} ÷ 12`,
		incidents: (v, f) =>
			times(`避免的事故损失${f.money(v.prevented)}（${f.count(v.kinds)}种）`, ...live(v.live, f)),
		compliance: (v, f) => `${times(`每年${f.money(v.annual)}`, ...live(v.live, f))} ÷ 12`,
		other: (v, f) => times(`其他节省${f.money(v.amount)}`, ...live(v.live, f)),
		"ai-errors": (v, f) =>
			times(
				`减去${f.count(v.conversations)}次AI会话`,
				`每1,000次差错${f.count(v.perThousand)}次`,
				`每次${f.money(v.costEach)}`,
			),
		implementation: (v, f) => times(`启动费用${f.money(v.amount)}`, ...padding(v.contingency, f)),
		transition: (v, f) =>
			times(`迁移、遣散和适应${f.money(v.amount)}`, ...padding(v.contingency, f)),
		"launch-disruption": (v, f) =>
			times(
				`每月处理成本${f.money(v.labor)}`,
				`适应期间损失${f.percent(v.loss)}`,
				`${f.count(v.months)}个月`,
				...padding(v.contingency, f),
			),
		operating: (v, f) =>
			times(
				v.annual === 0
					? `运行成本${f.money(v.monthly)}`
					: `（运行成本${f.money(v.monthly)} + 年度项目${f.money(v.annual)} ÷ 12）`,
				...index(v.prices, "涨价", f),
				...padding(v.contingency, f),
			),
		review: (v, f) =>
			times(
				`${f.count(v.answered)}次AI答复`,
				`复核${f.percent(v.share)}`,
				`每次${f.count(v.minutes)}分钟`,
				`每小时${f.money(v.hourly)}`,
				...index(v.wages, "工资上涨", f),
				...padding(v.contingency, f),
			),
		"ai-fees": (v, f) =>
			times(...bill(v, f), ...index(v.prices, "涨价", f), ...padding(v.contingency, f)),
	},
	lines: {
		deflection: "AI解决的咨询",
		knowledge: "从纠正中学习",
		assist: "AI辅助加快处理",
		rework: "重开减少",
		recontact: "再次来询",
		escalation: "升级减少",
		capacity: "释放的工时另作他用",
		coverage: "以前无人答复的咨询",
		training: "培训缩短",
		turnover: "离职减少",
		"guided-selling": SALES["guided-selling"],
		"cart-recovery": SALES["cart-recovery"],
		"attributed-sales": SALES["attributed-sales"],
		retention: "客户留存",
		incidents: "避免的事故",
		compliance: "合规节省",
		other: "其他节省",
		"ai-errors": "AI差错",
		implementation: "启动费用",
		transition: "过渡成本",
		"launch-disruption": "上线初期波动",
		operating: "运行成本",
		review: "人工复核",
		"ai-fees": "AI费用",
	},
	frameworks: {
		threePillars: "三大支柱",
		fourLayers: "四个层次",
		fiveAreas: "五个领域",
		fourDimensions: "四个维度",
	},
	headings: {
		cost: "成本",
		revenue: "收入",
		experience: "体验",
		responseEfficiency: "响应效率",
		knowledgeOperations: "知识运营",
		firstContactResolution: "首次解决",
		growth: "增长",
		riskReduction: "降低风险",
		costReduction: "降低成本",
		operationalEfficiency: "运营效率",
		customerExperience: "客户体验",
		revenueGrowth: "收入增长",
		riskAndQuality: "风险与质量",
		financial: "财务",
		operational: "运营",
		riskAndCompliance: "风险与合规",
	},
	periods: {
		early: "收回成本与快速见效",
		mid: "效率与质量",
		long: "客户终身价值与创新",
	},
	context: {
		paybackMonths: "回本月数",
		firstYearRoi: "第一年的投资回报率（ROI）",
		returnPerUnit: "每投入1元的回报",
		costShareOfValue: "降低成本占全部收益的比例",
	},
	grades: {
		study: "研究实测",
		survey: "问卷调查",
		vendor: "供应商自称",
		aggregator: "二手资料",
		judgement: "我们的判断",
	},
	units: {
		share: "比例（0.4 = 40%）",
		rate: "年比例（0.05 = 5%）",
		factor: "系数（0.8 = 80%）",
		money: "以请求的货币计的金额",
		count: "数量",
		minutes: "分钟",
		hours: "小时",
		weeks: "周",
		months: "个月",
		month: "月份（1是启动之后的第一个月）",
		years: "年",
	},
};
