/** Chinese names of what the data brings by id. */
import type { PresetId } from "../../data/index.ts";
import type { InputPointer, NumberUnit, UsageUnit } from "../../engine/index.ts";
import type { LABELS as english, price as englishPrice } from "./en-labels.ts";

/** What an AI price is charged for; the name stands after the price's field. */
export const price: typeof englishPrice = {
	resolution: {
		name: "每次解决",
		hint: "AI答复的每一次咨询，包括之后再次来询的。",
	},
	"verified-resolution": {
		name: "每次经核实的解决",
		hint: "只计真正解决的咨询。",
	},
	conversation: {
		name: "每次会话",
		hint: "AI参与的每一次会话，无论是否转人工。",
	},
	handoff: { name: "每次转人工", hint: "AI转给人工的每一次会话。" },
	contact: { name: "每次咨询", hint: "每一次咨询，无论由谁答复。" },
	message: { name: "每条消息", hint: "AI发送的每一条消息。" },
	assisted: {
		name: "每次AI辅助的咨询",
		hint: "客服人员借助AI处理的每一次咨询。",
	},
} satisfies Record<UsageUnit, unknown>;

const presets: Record<PresetId, { name: string; description: string }> = {
	ecommerce: {
		name: "电商",
		description: "自有客服团队的网店，咨询多来自在线聊天和邮件，以订单问题为主。",
	},
	"cross-border": {
		name: "跨境电商",
		description: "在平台上开店、用多种语言答复海外买家的卖家。",
	},
	saas: {
		name: "SaaS",
		description: "软件公司，客户来问产品怎么用。",
	},
	"contact-center": {
		name: "联络中心",
		description: "约60名客服人员，先上线文字渠道，再上线语音。",
	},
	neutral: {
		name: "空白",
		description: "不带任何假设，每个数字都由你填写。",
	},
};

/** Names that presets and the model give to items of a plan; others are shown as they are. */
const names: typeof english.names = {
	"All contacts": "全部咨询",
	"AI resolutions": "AI解决",
	"AI conversations": "AI会话",
};

/** What stands after a value; money and plain counts speak for themselves. */
const after: Record<NumberUnit, string> = {
	share: "%",
	rate: "%/年",
	factor: "%",
	money: "",
	count: "",
	minutes: "分钟",
	hours: "小时",
	weeks: "周",
	months: "个月",
	month: "",
	years: "年",
};

/** Inputs on the first screen: the questions as they are asked. */
const labels: Partial<Record<InputPointer, string>> = {
	"/preset": "业务类型",
	"/currency": "币种",
	"/modelVersion": "模型版本",
	"/dataVersion": "数据版本",
	"/horizonMonths": "测算期（月）",
	"/discountRate": "年折现率",
	"/workflows/*/monthlyContacts": "团队每月答复的咨询量",
	"/workflows/*/costPerContact": "一次咨询的成本",
	"/workflows/*/handleMinutes": "处理时长（分钟）",
	"/workflows/*/agentHourlyCost": "客服人员每小时成本",
	"/workflows/*/utilization": "付薪工时中用于咨询的比例",
	"/workflows/*/automation/deflectionRate": "每100次咨询中，AI独立答复",
	"/workflows/*/automation/containmentRate": "每100次AI答复中，真正解决",
	"/labor/cashableShare": "释放的工时中，不再付薪的比例",
	"/costs/usage/*/price": "AI单价",
	"/costs/usage/*/unit": "AI按什么计费",
};

export const LABELS: typeof english = { presets, names, after, labels };
