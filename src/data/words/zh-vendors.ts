/** What vendors' prices say in Simplified Chinese. */
import type { VendorWords } from "./words.ts";
import { sources } from "./zh-sources.ts";

export const zhVendors: VendorWords = {
	sources,
	vendors: {
		"intercom-fin": {
			name: "Intercom Fin",
			billing: "每次解决，以及按Procedure流程设定而作出的每次转人工。",
			note: "按Procedure转人工与解决同样计费；如果用到，请另加一项转人工费用。",
		},
		"intercom-fin-voice": {
			name: "Intercom Fin Voice",
			billing: "电话中的每次解决。",
			note: "价格为二手信息；供应商自己的页面要求联系销售。",
		},
		"zendesk-ai-agents-committed": {
			name: "Zendesk AI agents（承诺用量）",
			billing: "承诺用量以内，每次经核实的解决。",
			note: "自2026年5月18日起，升级的会话和只是没有转人工、但未经核实的会话不收费。金额来自竞争对手；承诺的用量没有用完也要付费。",
		},
		"zendesk-ai-agents-pay-as-you-go": {
			name: "Zendesk AI agents（按量付费）",
			billing: "每次经核实的解决，没有用量承诺。",
			note: "自2026年5月18日起，升级的会话和只是没有转人工、但未经核实的会话不收费。金额来自竞争对手。",
		},
		"hubspot-customer-agent": {
			name: "HubSpot customer agent",
			billing: "每次解决的会话，自2026年4月14日起。",
			note: "价格为二手信息。以点数购买，并且必须有符合条件的订阅，订阅费未计入。",
		},
		"salesforce-agentforce-conversation": {
			name: "Salesforce Agentforce（按会话）",
			billing: "每次会话，无论结果如何。",
			note: "价格为二手信息。",
		},
		"salesforce-agentforce-action": {
			name: "Salesforce Agentforce（按操作）",
			billing: "AI在会话中执行的每次操作，无论结果如何。",
			note: "价格为二手信息。假设每次会话8次操作（我们的判断）；达到20次时，Agentforce的两种方案费用相同。",
		},
		"freshworks-freddy": {
			name: "Freshworks Freddy",
			billing: "每次会话，以100次为一包出售，无论结果如何。",
			note: "每包100次会话49美元，这里按每次会话0.49计算；启用的一包须全额支付。",
		},
		"3chat": {
			name: "3Chat",
			billing: "一年的订阅费，以及AI发送的每条消息。",
			note: "此为最低一档订阅；最高为每年98,000元人民币。假设每次会话5条消息（我们的判断）。",
		},
		gorgias: {
			name: "Gorgias",
			billing:
				"两项费用：每次得到答复的咨询（工单费，人工答复的也算），以及AI的每次解决（自动化费）。",
			note: "金额取决于套餐，没有统一公布的价目表：请为两项各填自己的价格。",
		},
		"own-build": {
			name: "自建",
			billing: "不按次收费：一次性的开发和每月的运行费用，都由自己承担。",
			note: "请把开发和基础设施填入成本；如果要为模型付费，把它的价格作为一项用量费用填入。",
		},
	},
	items: {
		"fin-resolutions": "Fin解决",
		"fin-voice-resolutions": "Fin Voice解决",
		"verified-resolutions": "经核实的解决",
		"resolved-conversations": "已解决的会话",
		conversations: "会话",
		actions: "操作",
		sessions: "会话",
		"ai-messages": "AI消息",
		subscription: "订阅费",
	},
};
