/** The page's own words in Chinese. Results, warnings and inputs are worded by the engine. */
import type { Odds } from "../../engine/text/odds.ts";
import { duration } from "../../engine/text/zh-duration.ts";
import type { Words } from "./index.ts";
import { LABELS, price } from "./zh-labels.ts";

/** How often a plan loses money, as a reader can picture it. */
function odds(odds: Odds): string {
	switch (odds.kind) {
		case "never":
			return "模拟情形中没有一个亏损。";
		case "rarely":
			return "每100个模拟情形中，亏损的不到1个。";
		case "about":
			return `约每${odds.of}个模拟情形中有${odds.cases}个亏损。`;
		case "mostly":
			return "每100个模拟情形中，亏损的超过99个。";
		case "always":
			return "所有模拟情形都亏损。";
	}
}

export const zh: Words = {
	...LABELS,
	marks: { comma: "，", colon: "：", semicolon: "；", stop: "。", gap: "" },
	header: {
		name: "Support ROI",
		pageTitle: "Support ROI：算清AI客服的真实回报",
		title: "算清AI客服的真实回报",
		lead: "只需填写七个你熟悉的数字，其余都有审慎且注明来源的默认值。无需注册；除非主动保存，填写的内容不会离开这个浏览器。",
		skip: "跳到结果",
		links: "参考资料",
		scorecard: "试点记分卡",
		methodology: "方法说明",
		docs: "API参考",
		openapi: "OpenAPI文档",
		language: "语言",
	},
	form: {
		heading: "你的数字",
		business: "业务类型",
		contactsHint: "只算目前要由人工处理的咨询。",
		costHint: "含工资、管理费用和工具。",
		fromMinutes: "按处理时长计算",
		asAmount: "改为直接填写金额",
		minutesAfter: (after: string) => `分钟 + 后续处理${after}分钟`,
		minutesUnit: "分钟",
		hourlyUnit: "/小时",
		busyUnit: "%的付薪工时用于咨询",
		comesTo: (amount: string) => `= ${amount}/次`,
		answersHint: "从头到尾由AI完成，不经人工。",
		solvedHint: "其余会再次来询，由你的团队处理。",
		messages: "条消息/会话",
		vendorPrices: "比较供应商价格",
		morePrices: (more: number) => `另有${more}项价格，见“更多明细”`,
		cashHint: "省下的工时，只有不再付薪才算省钱。",
		aMonth: "次/月",
		aContact: "/次",
		of100: "/100次",
		percent: "%",
		fixed: (once: string, monthly: string) => `启动费用${once}（一次性），维护费用每月${monthly}。`,
		fixedEmpty: "启动费用和维护费用：未填写。",
		change: "修改",
		once: "一次性",
		monthly: "每月",
		aheadBefore: "测算期",
		aheadAfter: "个月，年折现率",
		rateAfter: "%，币种",
		startOver: "重新开始",
		clear: "清空所有数字",
		workflow: "这个方案有多种咨询类型，表单显示的是",
		workflowName: (position: number, name: string) => `${position}. ${name}`,
	},
	standing: {
		preset: "默认值",
		derived: "默认值，推算",
		input: "你的数字",
		neutral: "未设置",
		typical: "典型规模",
		unchecked: "请核对金额",
		uncheckedAll: (labels: string) => `金额未做换算，数字保持不变。请核对：${labels}。`,
		reset: "重置",
		resetTo: (value: string) => `重置为${value}`,
		resetOf: (label: string) => `重置：${label}`,
		emptyCounts: (value: string) => `留空按${value}计`,
		published: (low: string, high: string) => `公开数据${low}至${high}`,
		ours: (low: string, high: string) => `我们的区间${low}至${high}`,
	},
	errors: {
		empty: "请输入数字。",
		notANumber: (example: string) => `这不是数字，请按${example}的格式填写。`,
		separator: (suggestion: string) => `这个写法有两种读法。若是小数，请写成${suggestion}。`,
		tooSmall: (min: string) => `太小：最小为${min}。`,
		aboveMin: (min: string) => `必须大于${min}。`,
		tooLarge: (max: string) => `太大：最大为${max}。`,
		notWhole: "必须是整数。",
		notAChoice: (text: string) => `“${text}”在这里不能用。`,
	},
	answer: {
		heading: "结果",
		over: (months: number) => `测算期${duration(months)}`,
		net: "净收益，已扣除全部成本",
		netExact: (exact: string) => `精确值：${exact}`,
		returned: (one: string) => `每投入${one}的回报`,
		returnedNone: "未填写成本",
		payback: "回本时间",
		month: (month: number) => `第${month}个月`,
		immediate: "立即",
		never: "不能回本",
		neverWithin: (months: number) => `${duration(months)}内`,
		range: {
			low: "低（P10）",
			expected: "期望值",
			high: "高（P90）",
			updating: "正在更新…",
			failed: "这个浏览器无法算出区间。",
			odds,
			breakEven: (share: string, each: boolean) =>
				`${each ? "每类咨询中" : ""}AI独立答复的比例达到${share}，才能盈亏平衡。`,
			neverEven: "无论AI独立答复多大比例，都不能回本。",
		},
		benefits: "收益",
		aiFees: "AI费用",
		investment: "启动、维护与复核",
		statementNet: "净收益",
		npv: (rate: string) => `净现值（NPV），年折现率${rate}`,
		peak: (month: number) => `资金占用峰值，第${month}个月`,
		uncounted: (amount: string) => `省下但仍在付薪的工时，每月值${amount}；我们不计入收益。`,
		usual: (roi: string) => `按通常的公式（从节省中扣除AI费用），投资回报率（ROI）为${roi}。`,
		strict: (roi: string) => `按全部成本计算，则为${roi}。`,
		how: "这是怎么算的？",
		emptyTitle: "结果将显示在这里",
		emptyLead: "空白方案不带任何假设。要开始测算，还需要：",
		emptyNeeds: {
			contacts: "团队每月答复多少次咨询；",
			cost: "一次咨询的成本是多少；",
			answers: "每100次咨询中，AI独立答复多少次。",
		},
		emptyNothing: "AI独立答复一部分咨询之后，才会有节省和成本。",
		warnings: "值得再看一眼",
		print: "打印或存为PDF",
		bar: {
			net: "净收益",
			returned: (one: string) => `每${one}`,
		},
	},
	save: {
		button: "保存并分享",
		notNow: "只有最新的结果才能保存。",
		loading: "正在载入…",
		failed: "未能载入。请刷新页面：你的数字还在网址里。",
	},
	status: {
		stale: "有一项填写无法使用，显示的仍是上一次有效的结果。",
		empty: "还没有结果。",
		result: (net: string, sentence: string) => `净收益${net}。${sentence}`,
	},
	rest: {
		failed: "下面的详细内容未能载入。",
		again: "刷新页面",
	},
	footer: {
		versions: (model: string, data: string) => `模型${model}，数据${data}。`,
		privacy:
			"除非主动保存，你的数字只留在这个浏览器里：它们写在网址的#之后，浏览器不会把这部分发给服务器。没有Cookie，没有跟踪，没有第三方。",
		limits:
			"所有金额均为税前，且为同一币种。这是根据所列假设做出的估算，不是对供应商实际成效的预测，也代替不了经过测量的试点。",
		api: "同一个模型也可以通过免费的API使用。",
		printed: (date: string) => `打印日期：${date}。`,
		live: "在线方案：",
	},
	units: price,
	duration,
};
