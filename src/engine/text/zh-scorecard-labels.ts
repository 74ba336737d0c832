/** What a scorecard's measurements, controls, evidence, stages and groups are called in simplified Chinese. */
import type { ScorecardWords } from "./scorecard-words.ts";

export const MEASURED: ScorecardWords["measurements"] = {
	conversations: {
		label: "会话数",
		help: "这一边的数字是在多少次会话上测得的；要比较，两边都至少要有100次。",
	},
	handleMinutes: {
		label: "处理时长",
		help: "由人工处理的咨询平均花费的人工时间。试点中的数值与“假如AI只是接走了简单咨询”时应有的时长相比。",
	},
	firstResponseMinutes: {
		label: "首次响应时间",
		help: "从客户的第一条消息到第一次答复的平均时间。",
	},
	queueMinutes: {
		label: "排队时间",
		help: "一次咨询等待人工的平均时间。",
	},
	resolutionMinutes: {
		label: "解决时间",
		help: "从客户的第一条消息到事情了结的平均时间。",
	},
	firstContactResolution: {
		label: "首次解决率",
		help: "在第一次会话中就解决的咨询比例。",
	},
	turnsPerConversation: {
		label: "每次会话的来回条数",
		help: "一次会话结束前，双方来回的消息平均有多少条。",
	},
	reopenRate: {
		label: "重开率",
		help: "已关闭的咨询中又被重开的比例。",
	},
	repeatContactRate: {
		label: "再次来询率",
		help: "客户为同一件事再次来询的会话比例。",
	},
	escalationRate: {
		label: "升级率",
		help: "转给资深人员、其他团队或管理层的咨询比例。",
	},
	transferRate: {
		label: "转接率",
		help: "从一名人员转给另一名人员的咨询比例。",
	},
	abandonmentRate: {
		label: "放弃率",
		help: "客户在得到答复之前就放弃的咨询比例。",
	},
	agentRequestRate: {
		label: "要求人工的比例",
		help: "客户要求人工的会话比例。",
	},
	csat: {
		label: "满意度（CSAT）",
		help: "问卷答复中表示满意的比例。",
	},
	csatResponses: {
		label: "问卷答复数",
		help: "满意度是在多少份答复上测得的；要比较，两边都至少要有100份。",
	},
	customerEffortScore: {
		label: "客户费力程度",
		help: "平均费力程度，量表上越低越好。如果问卷问的是有多容易，请不要填写。",
	},
	nps: { label: "净推荐值（NPS）", help: "推荐者减去贬损者，从−100到100。" },
	backlog: { label: "积压量", help: "平均有多少咨询在等待答复。" },
	costPerResolution: {
		label: "单次解决成本",
		help: "花在咨询上的全部支出除以解决的咨询数，以估算的货币计；试点中的数值包括AI费用和人工复核。",
	},
	deflectionRate: {
		label: "AI独立答复比例",
		help: "由AI答复、没有生成人工工单的会话比例。",
	},
	containmentRate: {
		label: "真正解决比例",
		help: "AI独立答复的咨询中，没有再回到人工的比例。",
	},
	escalations: {
		label: "转人工次数",
		help: "AI转人工、并且有人查看过是否必要的会话数。",
	},
	escalationPrecision: {
		label: "必要转人工的比例",
		help: "AI转人工的会话中，确实需要人工的比例。",
	},
	reviewedConversations: {
		label: "经复核的会话数",
		help: "由人通读、用来统计编造的答复、错误承诺和证据缺口的会话。请随机抽取。",
	},
	humanCorrectionRate: {
		label: "草稿修改率",
		help: "AI草稿在发出之前被人修改的比例。",
	},
	knowledgeHitRate: {
		label: "知识库命中率",
		help: "能找到经批准的来源的问题比例。",
	},
	hallucinationRate: {
		label: "编造答复率",
		help: "经复核的会话中，含有没有任何来源支持的说法的比例。",
	},
	wrongCommitmentRate: {
		label: "错误承诺率",
		help: "经复核的会话中，含有不该作出的承诺的比例，例如违反政策的退款。",
	},
	reviewInterceptionRate: {
		label: "复核拦截率",
		help: "AI差错中，到达客户之前被复核拦下的比例。",
	},
	evidenceCompleteness: {
		label: "证据完整率",
		help: "经复核的会话中，记录足以说明答复全部依据的比例。",
	},
	highRiskActions: {
		label: "高风险操作数",
		help: "AI执行或准备的退款、取消、账户变更等操作。没有则填0。",
	},
	highRiskReviewedShare: {
		label: "高风险操作批准率",
		help: "所有高风险操作中，经人批准的比例；逐一统计，不是抽样。",
	},
	newKnowledgeItems: {
		label: "新增知识条目",
		help: "因试点而加入知识库的文章、答复或规则。",
	},
	missingKnowledgeItems: {
		label: "缺失的知识条目",
		help: "发现没有经批准的答复、至今仍没有的问题。",
	},
	stalePolicyIncidents: {
		label: "过时的答复",
		help: "依据已经失效的政策给出的答复。",
	},
	workflowImprovements: {
		label: "流程改进",
		help: "由试点的发现带来的流程或产品改动。",
	},
};

export const CONTROLLED: ScorecardWords["controls"] = {
	clearHandoffRules: {
		label: "明确的转人工规则",
		help: "AI何时转人工有书面规定，而且AI照此执行。",
	},
	readableAuditTrail: {
		label: "可读的审计记录",
		help: "团队中任何人事后都能看到AI看了什么、说了什么、做了什么。",
	},
	reliableTagging: {
		label: "可靠的分类标签",
		help: "咨询按问题打的标签足够准确，可以据此统计。",
	},
	monitoredExceptions: {
		label: "异常监控",
		help: "出现故障和异常情况时有人收到通知并查看。",
	},
	approvedKnowledgeSources: {
		label: "经批准的知识来源",
		help: "AI只依据有人批准发布的来源答复。",
	},
	approvedPublicWording: {
		label: "经批准的对外措辞",
		help: "AI可以公开说的话，已由负责的人批准。",
	},
	retrievalFreshnessChecks: {
		label: "时效检查",
		help: "过时的来源会被发现并移除。",
	},
	confidenceThresholds: {
		label: "置信度阈值",
		help: "低于设定的置信度时，AI会追问或转人工，而不是作答。",
	},
	roleBasedPermissions: {
		label: "按角色授权",
		help: "AI只能看到和执行其任务所需的内容。",
	},
	humanReviewForHighRisk: {
		label: "高风险人工批准",
		help: "每项高风险操作执行之前都由人批准。",
	},
	refundApproval: {
		label: "退款审批",
		help: "没有按规则审批，就不会付出任何款项。",
	},
	redTeamTested: {
		label: "红队测试",
		help: "有人尝试过诱使AI出错，发现的问题已经修正。",
	},
	rollbackPath: {
		label: "回退方案",
		help: "有一条试过的办法，可以回到原来的状态。",
	},
	canPauseAutomation: {
		label: "暂停开关",
		help: "当值人员可以立即停止AI。",
	},
};

export const RECORDED: ScorecardWords["evidence"] = {
	ticketIds: { label: "工单编号", help: "每个案例都能按编号找回。" },
	customerContext: {
		label: "客户背景",
		help: "当时对客户和订单的了解。",
	},
	knowledgeVersion: {
		label: "知识版本",
		help: "答复出自哪个来源的哪个版本。",
	},
	automationPath: { label: "自动化路径", help: "AI走了哪些步骤，结果如何。" },
	escalationReason: { label: "转人工原因", help: "案例为什么转给了人工。" },
	humanOverride: { label: "人工干预", help: "人在哪里更改或制止了AI。" },
	csatOutcome: { label: "满意度", help: "客户对案例的评价。" },
	reopenStatus: { label: "是否重开", help: "案例是否被重开。" },
	costPerResolution: { label: "单次解决成本", help: "案例最终花了多少钱。" },
};

export const STAGES: ScorecardWords["stages"] = {
	draft: { label: "起草", help: "AI提出建议，由人发送。" },
	verification: {
		label: "核查",
		help: "AI核查订单、政策和证据，由人决定。",
	},
	reviewed: {
		label: "经批准的自动化",
		help: "AI准备好整个案例，由人批准。",
	},
	automated: { label: "自动化", help: "AI独自处理常见的低风险工作。" },
};

export const GROUPS: ScorecardWords["groups"] = {
	financial: "财务结果",
	"customer-experience": "客户体验",
	"operational-control": "运营控制",
	"risk-guardrails": "风险护栏",
};
