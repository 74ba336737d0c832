/** What the guidance on pilots says in Simplified Chinese. */
import type { PilotWords } from "./words.ts";

export const zhPilot: PilotWords = {
	phases: {
		baseline: {
			goal: "在启用任何功能之前，先测量这一咨询类型目前由人工处理的情况：启用之后就再也测不到了。",
			output:
				"基线的每项测量至少覆盖100次会话，定义与试点将要采用的一致；如果要看出两个百分点的变化，则需要几百次。",
		},
		scope: {
			goal: "选定一种咨询类型、从哪个阶段起步，以及达到什么界限就暂停试点。",
			output:
				"一份书面清单：AI可以做什么、什么要转人工，护栏的限值，谁有权叫停，以及要复核多少次会话。",
		},
		build: {
			goal: "接入经批准的知识及其背后的系统，从第一天起就有控制措施和记录。",
			output:
				"答复只依据已发布的来源，权限按角色划分，回退办法经过演练，记录涵盖记分卡要求的每一种证据。",
		},
		measure: {
			goal: "运行到数字足以说明问题为止，并随机抽取一部分会话完整阅读。",
			output:
				"一张没有未决指标的记分卡：没有发现编造的答复时，复核381次会话即可确认1%的限值；没有发现错误的承诺时，复核1,917次即可确认0.2%。",
		},
		expand: {
			goal: "每次只推进一个阶段，并用测得的数字取代测算中别人承诺的数字。",
			output: "一份用试点数字校准的测算、下一个阶段，以及该阶段记分卡的日期。",
		},
	},
	costDrivers: {
		"/costs/oneTime/integration": {
			name: "系统集成",
			why: "AI要读取或操作的每个系统，都有各自的权限、测试和故障；执行操作比查询更费钱。",
		},
		"/costs/oneTime/dataPreparation": {
			name: "知识的现状",
			why: "互相矛盾或已经过时的来源必须先理清，AI才可以据此答复。",
		},
		"/costs/monthly/knowledgeMaintenance": {
			name: "知识的维护",
			why: "产品和政策会变；AI据以答复的内容，每个月都要有人发布、标注日期和撤下。",
		},
		"/costs/review/minutesPerReview": {
			name: "人工复核",
			why: "早期阶段的一切都要由人阅读；复核比例降得多快，成本才能降得多快。",
		},
		"/costs/usage/*/unit": {
			name: "供应商按什么计费",
			why: "会话、解决和转人工是不同的计数，因此单价相同，账单也可能相差一倍。",
		},
		"/costs/oneTime/platformSetup": {
			name: "渠道和语言",
			why: "每一种都有需要发布的措辞，也有各自特有的差错要排查。",
		},
		"/costs/monthly/securityAndCompliance": {
			name: "权限和记录",
			why: "退款、账户和个人数据需要审批、按角色授权，以及审计人员能够追溯的记录。",
		},
		"/costs/monthly/monitoring": {
			name: "运行监控",
			why: "异常、偏移和过时的来源，只有盯着看的人才会发现。",
		},
		"/costs/oneTime/trainingAndChange": {
			name: "人员工作的变化",
			why: "留给人的工作更难；培训和上线初期波动都发生在节省之前。",
		},
	},
	goodFirst: {
		"order-status": {
			workflow: "订单和配送状态",
			why: "数量多、彼此相似，查一个系统就能答复；答错了马上看得出来，补救的代价也小。",
		},
		"approved-policies": {
			workflow: "有唯一获批答案的政策问题",
			why: "来源是现成的，并标有日期，因此可以逐字核对答复。",
		},
		intake: {
			workflow: "人工接手之前收集所需的信息",
			why: "AI不作任何决定，人工拿到的信息是完整的，节省的时间会体现在处理时长上。",
		},
		drafts: {
			workflow: "为常见回复起草",
			why: "每条答复都由人发出，每次改动都说明知识里缺了什么。",
		},
		routing: {
			workflow: "为来询打标签和分派",
			why: "出错的代价是一次转接，而不是一位客户；可靠的标签也是以后各阶段计数的依据。",
		},
	},
	avoidFirst: {
		refunds: {
			workflow: "未经审批的退款和赔偿",
			why: "每次差错都是真金白银的损失，而要证明差错足够少，需要复核将近2,000次会话。",
		},
		"public-complaints": {
			workflow: "公开投诉和诉讼威胁",
			why: "少见，各不相同，一次错误的承诺就会超过试点能节省的一切。",
		},
		"account-changes": {
			workflow: "账户、付款或身份信息的变更",
			why: "一次失误就是一起安全事故；权限和复核必须先经受住检验。",
		},
		advice: {
			workflow: "医疗、法律或理财建议",
			why: "编造的答复可能造成事后复核无法挽回的伤害。",
		},
		"rare-issues": {
			workflow: "每月只有几十次咨询的问题",
			why: "前后任何一边不足100次会话，就无从比较，这样的试点永远停在“不足以判断”。",
		},
		"disputed-policies": {
			workflow: "政策本身有争议的咨询类型",
			why: "AI会言之凿凿地重复其中一方的理解；请先把政策定下来。",
		},
	},
};
