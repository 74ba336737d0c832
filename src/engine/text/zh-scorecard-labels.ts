/** What a scorecard's measurements, controls, evidence, stages and groups are called in simplified Chinese. */
import type { ScorecardWords } from "./scorecard-words.ts";

export const MEASURED: ScorecardWords["measurements"] = {
	conversations: "会话数",
	handleMinutes: "处理时长",
	firstResponseMinutes: "首次响应时间",
	queueMinutes: "排队时间",
	resolutionMinutes: "解决时间",
	firstContactResolution: "首次解决率",
	turnsPerConversation: "每次会话的来回条数",
	reopenRate: "重开率",
	repeatContactRate: "再次来询率",
	escalationRate: "升级率",
	transferRate: "转接率",
	abandonmentRate: "放弃率",
	agentRequestRate: "要求人工的比例",
	csat: "满意度（CSAT）",
	csatResponses: "问卷答复数",
	customerEffortScore: "客户费力程度",
	nps: "净推荐值（NPS）",
	backlog: "积压量",
	costPerResolution: "单次解决成本",
	deflectionRate: "AI独立答复比例",
	containmentRate: "真正解决比例",
	escalations: "转人工次数",
	escalationPrecision: "必要转人工的比例",
	reviewedConversations: "经复核的会话数",
	humanCorrectionRate: "草稿修改率",
	knowledgeHitRate: "知识库命中率",
	hallucinationRate: "编造答复率",
	wrongCommitmentRate: "错误承诺率",
	reviewInterceptionRate: "复核拦截率",
	evidenceCompleteness: "证据完整率",
	highRiskActions: "高风险操作数",
	highRiskReviewedShare: "高风险操作批准率",
	newKnowledgeItems: "新增知识条目",
	missingKnowledgeItems: "缺失的知识条目",
	stalePolicyIncidents: "过时的答复",
	workflowImprovements: "流程改进",
};

export const CONTROLLED: ScorecardWords["controls"] = {
	clearHandoffRules: "明确的转人工规则",
	readableAuditTrail: "可读的审计记录",
	reliableTagging: "可靠的分类标签",
	monitoredExceptions: "异常监控",
	approvedKnowledgeSources: "经批准的知识来源",
	approvedPublicWording: "经批准的对外措辞",
	retrievalFreshnessChecks: "时效检查",
	confidenceThresholds: "置信度阈值",
	roleBasedPermissions: "按角色授权",
	humanReviewForHighRisk: "高风险人工批准",
	refundApproval: "退款审批",
	redTeamTested: "红队测试",
	rollbackPath: "回退方案",
	canPauseAutomation: "暂停开关",
};

export const RECORDED: ScorecardWords["evidence"] = {
	ticketIds: "工单编号",
	customerContext: "客户背景",
	knowledgeVersion: "知识版本",
	automationPath: "自动化路径",
	escalationReason: "转人工原因",
	humanOverride: "人工干预",
	csatOutcome: "满意度",
	reopenStatus: "是否重开",
	costPerResolution: "单次解决成本",
};

export const STAGES: ScorecardWords["stages"] = {
	draft: "起草",
	verification: "核查",
	reviewed: "经批准的自动化",
	automated: "自动化",
};

export const GROUPS: ScorecardWords["groups"] = {
	financial: "财务结果",
	"customer-experience": "客户体验",
	"operational-control": "运营控制",
	"risk-guardrails": "风险护栏",
};
