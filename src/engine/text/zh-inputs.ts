/** Labels and help of every input in simplified Chinese. */
import type { InputTexts } from "./dictionary.ts";

export const zhInputs: InputTexts = {
	"/preset": {
		label: "预设",
		help: "按行业整理的一组审慎假设的名称，例如ecommerce。它会补上你没有填写的内容；你填写的值优先。“neutral”不作任何假设：所有效果都关闭。",
	},
	"/currency": {
		label: "货币",
		help: "ISO 4217代码，例如USD或EUR；所有金额都用这一货币，不作换算。预设中的金额只有美元（USD）；使用其他货币时，请填写自己的金额。",
	},
	"/horizonMonths": {
		label: "测算期（月）",
		help: "收益和运行成本从第1个月起累计多少个整月。一次性成本发生在此之前的第0个月。",
	},
	"/discountRate": {
		label: "折现率",
		help: "年百分比，例如10%。只在计算净现值（NPV）和折现回本时间时，让越晚的资金分量越轻；0表示各月的资金同等看待。",
	},
	"/modelVersion": {
		label: "模型版本",
		help: "你预期的计算公式版本；与当前使用的版本不同时，请求会被拒绝。不填则使用当前版本。",
	},
	"/dataVersion": {
		label: "数据版本",
		help: "你预期的预设与公开数据的版本；与当前使用的版本不同时，请求会被拒绝。不填则使用当前版本。",
	},

	"/workflows": {
		label: "咨询类型",
		help: "凡是成本不同、或AI能答复的程度不同的渠道和问题类型，各填一条。各条分别计算，再相加。",
	},
	"/workflows/*/name": {
		label: "类型名称",
		help: "用来区分各类咨询的自由文字，例如“订单查询，在线聊天”。不影响任何数字。",
	},
	"/workflows/*/channel": {
		label: "渠道",
		help: "这些咨询从哪里来。仅作标注：模型对各渠道一视同仁，差异应体现在成本和比例上。",
	},
	"/workflows/*/monthlyContacts": {
		label: "每月咨询量",
		help: "目前每月由人工处理的咨询次数。帮助页面或现有机器人已经解决的不要计入：AI不能重复节省这部分。",
	},
	"/workflows/*/annualGrowth": {
		label: "咨询量增长率",
		help: "年百分比：10%表示十二个月后咨询量增加10%，逐月上升；小于0表示下降。0表示保持不变。",
	},
	"/workflows/*/costPerContact": {
		label: "单次咨询成本",
		help: "目前由人工处理一次咨询的成本，含工资和间接费用。留空表示由分钟数、小时成本和工时利用率推算。",
	},
	"/workflows/*/handleMinutes": {
		label: "单次咨询分钟数",
		help: "人工处理一次咨询所用的分钟数，不含后续处理。没有填写单次咨询成本时，用它推算成本；否则它只决定释放的工时。留空表示未知。",
	},
	"/workflows/*/agentHourlyCost": {
		label: "客服人员小时成本",
		help: "客服人员每个付薪小时的成本，含税费、福利和间接费用。与分钟数一起推算单次咨询成本，除非已填写该成本；它会取代预设中的单次咨询成本。留空表示未知。",
	},
	"/workflows/*/afterContactMinutes": {
		label: "后续处理分钟数",
		help: "每次咨询之后用于记录、打标签和跟进的分钟数，与单次咨询分钟数相加。0表示没有，或已包含在其中。",
	},
	"/workflows/*/utilization": {
		label: "工时利用率",
		help: "付薪时间中用于处理咨询的比例，例如54%。比例越低，由分钟数推算的单次咨询成本越高，每释放一小时也对应越多的付薪时间。100%表示没有空闲、休息或休假。",
	},
	"/workflows/*/automation/deflectionRate": {
		label: "AI独立答复比例",
		help: "由AI从头到尾答复、没有生成人工工单的咨询比例，不论是否解决，例如40%。自动化全面上线后达到这一比例；0表示AI不答复。",
	},
	"/workflows/*/automation/containmentRate": {
		label: "真正解决比例",
		help: "AI独立答复的咨询中，没有再回到人工的比例，例如84%。只有这部分节省人工处理。100%表示每次答复都算彻底解决。",
	},
	"/workflows/*/automation/involvementRate": {
		label: "AI参与比例",
		help: "AI参与的咨询比例，包括它转人工的，例如60%。它会增加AI差错，以及按会话或按转人工计收的费用。0表示只计AI独立答复的咨询；留空时，行业预设会自行推算。",
	},
	"/workflows/*/automation/relativeEffort": {
		label: "AI所解决咨询的工作量",
		help: "AI解决的咨询如果由人工处理，工作量与平均咨询之比：80%表示少五分之一，因为AI接走的是简单的咨询。100%表示相同。",
	},
	"/workflows/*/automation/recontactPenalty": {
		label: "再次来询的额外工作量",
		help: "AI答复过、又再次来询的咨询，人工处理要多花的工作量，以一次普通咨询为单位：25%表示多四分之一。0表示与其他咨询一样。",
	},
	"/workflows/*/automation/inducedContactRate": {
		label: "AI带来的新增咨询",
		help: "只因为AI触手可及才出现的咨询，占AI独立答复量的比例：5%表示每100次有5次。它们会产生费用，其中AI没有解决的还会增加人工工作。0表示没有。",
	},
	"/workflows/*/automation/aiCostPerContact": {
		label: "单次AI费用",
		help: "AI每参与一次咨询的费用，不论是否转人工。每种咨询类型都填写时，它会取代预设的用量价格；同一笔账单不要填两处。",
	},
	"/workflows/*/automation/deflectionCeiling": {
		label: "学习后的独立答复比例",
		help: "随着错误被纠正，AI最终能独立答复的咨询比例，例如60%。不能低于起初的比例；0表示不会提高。",
	},
	"/workflows/*/automation/monthlyLearningRate": {
		label: "每月学习进度",
		help: "自动化每全面运行一个月，起初比例与学习后比例之间剩余的差距缩小多少，例如10%。0表示没有学习。",
	},
	"/workflows/*/assist/share": {
		label: "有AI辅助的咨询",
		help: "仍由人工处理的咨询中，由AI辅助客服人员的比例：50%表示一半。这部分节省处理时间，也是按辅助次数计费的依据。0表示没有。",
	},
	"/workflows/*/assist/handleTimeReduction": {
		label: "AI辅助节省的时间",
		help: "有AI辅助的咨询，处理时长缩短的比例，例如14%。0表示没有缩短；填写环节列表后以列表为准。",
	},
	"/workflows/*/assist/activities": {
		label: "AI加快的环节",
		help: "处理咨询时被AI缩短的环节，例如查询订单。只要填了一条，列表就取代“AI辅助节省的时间”，并且必须填写单次咨询分钟数。空列表表示不使用。",
	},
	"/workflows/*/assist/activities/*/name": {
		label: "环节",
		help: "环节的名称，自由文字，例如“核对政策”。不影响任何数字。",
	},
	"/workflows/*/assist/activities/*/minutes": {
		label: "环节分钟数",
		help: "目前平均每次咨询花在这个环节上的分钟数。所有环节合计不能超过单次咨询连同后续处理的时间。",
	},
	"/workflows/*/assist/activities/*/reduction": {
		label: "环节节省比例",
		help: "AI辅助使这个环节的时间减少的比例，例如30%。",
	},
	"/workflows/*/quality/reopenRateBefore": {
		label: "目前的重开率",
		help: "人工处理的咨询中，目前被重开的比例，例如8%。只有与使用AI后的差额才计入：每降低一个百分点，节省剩余处理工作的1%。两者相等则不计。",
	},
	"/workflows/*/quality/reopenRateAfter": {
		label: "使用AI后的重开率",
		help: "AI辅助全面上线后，人工处理的咨询中被重开的比例，例如6%。高于目前则计为额外工作。",
	},
	"/workflows/*/quality/escalationRateBefore": {
		label: "目前的升级率",
		help: "人工处理的咨询中，目前升级给资深人员或第三方的比例，例如10%。使用AI后每减少一次，就节省一次升级的成本。两者相等则不计。",
	},
	"/workflows/*/quality/escalationRateAfter": {
		label: "使用AI后的升级率",
		help: "AI辅助全面上线后，人工处理的咨询中被升级的比例，例如8%。高于目前则计为额外成本。",
	},
	"/workflows/*/quality/costPerEscalation": {
		label: "单次升级成本",
		help: "每次升级在正常处理之外多花的金额：资深人员的工时、给客户的补偿、第三方费用。随工资上涨；0表示不计升级。",
	},

	"/labor/cashableShare": {
		label: "可变现比例",
		help: "释放的工时和节省的升级成本中，真正不再付钱的比例，例如70%。100%表示全部算作现金，很少有团队能做到。",
	},
	"/labor/capacityValueShare": {
		label: "其余释放工时的价值",
		help: "仍在付薪的释放工时中，因为用于其他有用工作而计为收益的比例，例如25%。0表示只列在结果旁边，不计入。",
	},
	"/labor/annualAttritionRate": {
		label: "客服人员年离职率",
		help: "一年内离职的客服人员比例，例如35%。填写后，释放的工时只随着离职不补、合同到期或少招人而变现。留空表示没有这一限制。",
	},
	"/labor/outsourcedShare": {
		label: "外包比例",
		help: "处理工作中由外包商承担、上线时可以终止合同的比例，例如30%。这部分不必等人员离职就能变现；只有填写了离职率才起作用。",
	},
	"/labor/annualWageIncrease": {
		label: "工资年涨幅",
		help: "年百分比，例如3%，从第13个月起生效。处理、升级和人工复核的成本随之上涨，每释放一小时的价值也随之上升。0表示工资不变。",
	},
	"/labor/paidHoursPerMonth": {
		label: "每人每月付薪工时",
		help: "一名全职客服人员每月的付薪小时数。只用来把释放的工时折算成全职岗位数，不影响任何金额。",
	},

	"/rollout": {
		label: "上线阶段",
		help: "方案从哪个月起上线到什么程度。第一阶段之前没有任何节省，但运行成本从第1个月起就要计入。留空表示从第1个月起全部上线。",
	},
	"/rollout/*/stage": {
		label: "阶段名称",
		help: "阶段的名称，自由文字，例如“起草答复”。不影响任何数字。",
	},
	"/rollout/*/startMonth": {
		label: "从第几个月开始",
		help: "整数：1表示启动之后的第一个月。每个阶段持续到下一阶段开始，并且必须晚于前一阶段；第一阶段就是正式上线。",
	},
	"/rollout/*/deflection": {
		label: "自动化程度",
		help: "这一阶段启用了完整自动化的多少：50%表示AI答复最终答复量的一半。100%表示全部。",
	},
	"/rollout/*/assist": {
		label: "AI辅助程度",
		help: "这一阶段启用了完整AI辅助的多少：50%表示一半。节省的时间以及重开率和升级率的变化都按此折算。100%表示全部。",
	},
	"/rollout/*/review": {
		label: "复核AI答复的比例",
		help: "这一阶段由人工检查的AI独立答复的比例：25%表示每四次检查一次。每次检查花费所填的复核分钟数；给客服人员的建议不算在内。0表示不检查。",
	},
	"/rollout/*/benefits": {
		label: "其他收益程度",
		help: "这一阶段在处理咨询之外的收益（销售、留存、覆盖、培训等）实现了多少：50%表示一半。100%表示全部；AI差错的成本不按此折算。",
	},

	"/benefits/grossMargin": {
		label: "毛利率",
		help: "销售收入扣除商品成本后剩下的比例，例如40%。导购、购物车挽回和归因销售都按它计算；100%表示按全额收入计算。",
	},
	"/benefits/incrementality": {
		label: "增量比例",
		help: "导购、购物车挽回和归因销售中，没有AI就不会成交的比例：50%表示一半。100%表示全部归功于AI。",
	},
	"/benefits/guidedSelling/monthlyConversations": {
		label: "每月导购会话量",
		help: "每月由AI向可能购买的人提供建议的会话次数。0表示不计导购。",
	},
	"/benefits/guidedSelling/conversionBefore": {
		label: "没有AI时的转化率",
		help: "这些会话目前最终下单的比例，例如2%。按这一转化率本来就有的销售会被减去，只计增加的部分。",
	},
	"/benefits/guidedSelling/conversionAfter": {
		label: "使用AI后的转化率",
		help: "有AI建议时，这些会话最终下单的比例，例如3%。低于没有AI时，这一项就是亏损，除非订单变大足以弥补。",
	},
	"/benefits/guidedSelling/averageOrderValue": {
		label: "平均订单金额",
		help: "目前导购中一笔订单的收入。0表示不计这一项。",
	},
	"/benefits/guidedSelling/orderValueLift": {
		label: "订单金额变化",
		help: "AI建议使平均订单金额变化的比例：5%表示增加5%，小于0表示订单变小。0表示不变。",
	},
	"/benefits/cartRecovery/monthlyAbandonedCarts": {
		label: "每月放弃的购物车",
		help: "每月付款前被放弃、由AI跟进的购物车数量。0表示不计购物车挽回。",
	},
	"/benefits/cartRecovery/recoveryRate": {
		label: "购物车挽回率",
		help: "跟进之后变成订单的购物车比例，例如5%。其中本来就会回来购买的，由增量比例扣除。",
	},
	"/benefits/cartRecovery/averageOrderValue": {
		label: "挽回订单的金额",
		help: "平均每个挽回的购物车带来的收入。0表示不计这一项。",
	},
	"/benefits/attributedSales/monthlyDirectRevenue": {
		label: "AI直接带来的销售额",
		help: "你的报表中直接归因于AI会话的每月收入。导购和购物车挽回的销售会先扣除，所以同一笔订单不会计两次。",
	},
	"/benefits/attributedSales/monthlyInfluencedRevenue": {
		label: "AI影响的销售额",
		help: "AI只是其中一步的订单，每月带来的收入。按为它填写的权重计入。",
	},
	"/benefits/attributedSales/influencedWeight": {
		label: "受影响销售的权重",
		help: "AI影响的收入中，归功于AI的比例，例如20%。0表示不计这部分收入。",
	},
	"/benefits/retention/customers": {
		label: "客户数",
		help: "去留可能受客服影响的客户数量。0表示不计客户留存。",
	},
	"/benefits/retention/annualChurnBefore": {
		label: "目前的流失率",
		help: "这些客户目前一年内流失的比例，例如12%。它与使用AI后流失率之差，就是留住的客户；流失率和满意度只用其一。",
	},
	"/benefits/retention/annualChurnAfter": {
		label: "使用AI后的流失率",
		help: "使用AI后，这些客户一年内流失的比例，例如11%。高于目前则这一项为亏损，相等则不计流失。",
	},
	"/benefits/retention/annualRevenuePerCustomer": {
		label: "每位客户的年消费额",
		help: "一位客户一年内在你这里的消费。0表示不计客户留存。",
	},
	"/benefits/retention/valuedYears": {
		label: "每位客户计入的年数",
		help: "每留住一位客户计入几年的收入，一次计入，不折现。1表示只计下一年，这是审慎的选择。",
	},
	"/benefits/retention/margin": {
		label: "留存客户的利润率",
		help: "留存客户的收入扣除相应成本后剩下的比例，例如40%。与销售的毛利率是两回事；100%表示按全额收入计算。",
	},
	"/benefits/retention/csatBefore": {
		label: "目前的满意度",
		help: "目前满意的客户比例，例如85%。不知道对流失有多大影响时，可改用它来估算留存；前后相等则不计。",
	},
	"/benefits/retention/csatAfter": {
		label: "使用AI后的满意度",
		help: "使用AI后满意的客户比例，例如87%。每变化一个百分点，都折算成留住或失去的客户。",
	},
	"/benefits/retention/churnReductionPerCsatPoint": {
		label: "每个满意度百分点留住的客户",
		help: "满意度每提高一个百分点，一年内多留住的客户占全部客户的比例：0.1%表示千分之一。0表示满意度不折算成价值。",
	},
	"/benefits/training/hiresPerYear": {
		label: "每年新招客服人员",
		help: "每年新招、并将借助AI接受培训的客服人员数量。裁员或离职不补时会变少；0表示不计培训节省。",
	},
	"/benefits/training/weeksSaved": {
		label: "节省的培训周数",
		help: "每名新客服人员提前几周能独立胜任。",
	},
	"/benefits/training/weeklyCost": {
		label: "每周培训成本",
		help: "一名新客服人员培训一周的成本：工资，以及培训师应分摊的部分（如果有）。",
	},
	"/benefits/turnover/leaversAvoidedPerYear": {
		label: "每年避免的离职人数",
		help: "每年因为AI让工作变得更好而留下来的客服人员数量。0表示不计离职节省。",
	},
	"/benefits/turnover/replacementCost": {
		label: "接替一名客服人员的成本",
		help: "一人离职后招聘并培训接替者的成本。已经算作节省的培训周不要重复计入。",
	},
	"/benefits/coverage/monthlyUnservedContacts": {
		label: "每月无人答复的咨询",
		help: "目前每月无人答复的咨询次数：非工作时间的、客户等不及放弃的、积压的；不包含在每月咨询量中。0表示不计覆盖。",
	},
	"/benefits/coverage/servedShare": {
		label: "由AI接手的比例",
		help: "无人答复的咨询中，由AI接手的比例，例如60%。与其他AI会话一样，它们也产生AI费用、复核和差错。100%表示全部。",
	},
	"/benefits/coverage/valuePerContact": {
		label: "每答复一次的价值",
		help: "平均每答复一次这样的咨询带来的毛利（不是收入）。填0则没有收益，但仍有成本。",
	},
	"/benefits/incidents": {
		label: "避免的事故",
		help: "AI检查所防止的高代价错误，按种类填写，例如错误承诺或没有凭据的退款。每一种计入：次数×防止比例×成本。空列表表示没有。",
	},
	"/benefits/incidents/*/name": {
		label: "事故种类",
		help: "事故的名称，自由文字，例如“没有凭据的退款”。不影响任何数字。",
	},
	"/benefits/incidents/*/monthlyIncidents": {
		label: "每月事故次数",
		help: "这种事故目前平均每月发生几次；不常发生的用小数，例如0.1。",
	},
	"/benefits/incidents/*/preventedShare": {
		label: "防止比例",
		help: "使用AI后不再发生的事故比例，例如30%。",
	},
	"/benefits/incidents/*/costPerIncident": {
		label: "单次事故成本",
		help: "平均一次这种事故的成本：赔偿、罚款、补救工作。",
	},
	"/benefits/compliance/annualSavings": {
		label: "每年合规节省",
		help: "每年在审计、留档和检查上节省的金额，平摊到各月。0表示没有。",
	},
	"/benefits/other": {
		label: "其他节省",
		help: "其他各项都没有涵盖的节省，例如停用的工具；每条按月计入其金额。空列表表示没有。",
	},
	"/benefits/other/*/name": {
		label: "节省项目",
		help: "节省项目的名称，自由文字，例如“旧聊天工具”。不影响任何数字。",
	},
	"/benefits/other/*/monthlyAmount": {
		label: "每月节省金额",
		help: "其他收益全部上线后每月节省的金额。",
	},
	"/benefits/aiErrors/perThousandConversations": {
		label: "每1,000次会话的AI差错",
		help: "每1,000次AI会话中代价较大的错误答复，例如凭空的承诺。其成本从收益中扣除；0表示假定没有差错。",
	},
	"/benefits/aiErrors/costPerError": {
		label: "单次AI差错成本",
		help: "平均纠正一次这种差错的成本：赔偿、返工、安抚客户。0表示差错不花钱。",
	},

	"/costs/oneTime/development": {
		label: "开发",
		help: "第0个月的一次性支出，用于自行开发或委托开发的软件。0表示没有。",
	},
	"/costs/oneTime/platformSetup": {
		label: "平台启动",
		help: "第0个月的一次性支出，用于开通和实施服务费以及配置。0表示没有。",
	},
	"/costs/oneTime/dataPreparation": {
		label: "数据准备",
		help: "第0个月的一次性支出，用于把帮助文章、政策和历史工单整理成AI可用的样子。0表示没有。",
	},
	"/costs/oneTime/integration": {
		label: "系统集成",
		help: "第0个月的一次性支出，用于让AI接入客服系统、商城、订单和支付系统。0表示没有。",
	},
	"/costs/oneTime/trainingAndChange": {
		label: "人员培训与变革",
		help: "第0个月的一次性支出，用于培训团队、改变工作方式。0表示没有。",
	},
	"/costs/oneTime/other": {
		label: "其他一次性成本",
		help: "第0个月的一次性支出，用于其他一次性成本没有涵盖的事项，例如法务审查。0表示没有。",
	},
	"/costs/monthly/subscription": {
		label: "每月订阅费",
		help: "固定的平台费用，从第1个月起每月支付的金额。按席位或按用量计收的费用另有输入项；0表示没有。",
	},
	"/costs/monthly/infrastructure": {
		label: "每月基础设施",
		help: "由你自己支付的服务器、数据库和模型托管，从第1个月起每月的金额。0表示没有。",
	},
	"/costs/monthly/dataLabelingAndTuning": {
		label: "标注与调优",
		help: "标注会话、调整提示词或模型，从第1个月起每月的金额。0表示没有。",
	},
	"/costs/monthly/knowledgeMaintenance": {
		label: "每月知识维护",
		help: "让AI答复所依据的文章和政策保持最新，从第1个月起每月的金额。0表示没有。",
	},
	"/costs/monthly/monitoring": {
		label: "每月监控",
		help: "查看质量、告警和报表，从第1个月起每月的金额。对单次答复的检查属于人工复核；0表示没有。",
	},
	"/costs/monthly/securityAndCompliance": {
		label: "安全与合规",
		help: "因AI而需要的权限管理、隐私工作、审计和测试，从第1个月起每月的金额。0表示没有。",
	},
	"/costs/monthly/teamTime": {
		label: "自有团队的时间",
		help: "运行和改进AI的自有人员的成本，从第1个月起每月的金额。维护和监控中已有的不要计入；0表示没有。",
	},
	"/costs/monthly/other": {
		label: "其他每月成本",
		help: "其他每月成本没有涵盖的事项，从第1个月起每月的金额。0表示没有。",
	},
	"/costs/seats/count": {
		label: "付费席位数",
		help: "从第1个月起每月计费的用户许可数量。即使所需的客服人员减少，它也保持不变；0表示没有。",
	},
	"/costs/seats/monthlyPrice": {
		label: "席位单价",
		help: "一个用户许可每月的价格。0表示没有。",
	},
	"/costs/annual": {
		label: "年度成本",
		help: "每年预付一次的项目，在第1、13、25个月等支付，例如许可或审计。空列表表示没有。",
	},
	"/costs/annual/*/name": {
		label: "年度项目",
		help: "项目的名称，自由文字，例如“安全审计”。不影响任何数字。",
	},
	"/costs/annual/*/amount": {
		label: "每年金额",
		help: "一年的金额。已经开始的年度要全额支付，即使测算期提前结束。",
	},
	"/costs/usage": {
		label: "用量价格",
		help: "AI供应商对每个事件的收费，例如每次解决或每条消息；每种价格填一条。你的列表会取代预设的列表。空列表表示没有。",
	},
	"/costs/usage/*/name": {
		label: "价格名称",
		help: "价格的名称，自由文字，例如“解决”。不影响任何数字。",
	},
	"/costs/usage/*/unit": {
		label: "计费单位",
		help: "按什么事件收费：AI会话、解决（AI独自结束）、经核实的解决（没有再次来询）、转人工、咨询（每一次）、AI会话中的消息，或有AI辅助的咨询。",
	},
	"/costs/usage/*/price": {
		label: "单价",
		help: "一个计费单位的当前价格。",
	},
	"/costs/usage/*/quantityPerEvent": {
		label: "每个事件的单位数",
		help: "一个事件计收几个单位，例如一次会话有8条消息；按消息计价时必须填写。1表示一个事件就是一个单位。",
	},
	"/costs/usage/*/includedPerMonth": {
		label: "每月免费单位数",
		help: "每月包含在内、不另收费的计费单位数；只对超出的部分收费。0表示没有。",
	},
	"/costs/usage/*/minimumPerMonth": {
		label: "每月最低收费",
		help: "这一价格任何一个月都至少收取的金额，AI上线之前也一样。0表示只按实际用量收费。",
	},
	"/costs/review/minutesPerReview": {
		label: "每次复核分钟数",
		help: "一个人检查一次AI答复所用的分钟数。检查多少由各上线阶段设定；0表示复核不花钱。",
	},
	"/costs/review/reviewerHourlyCost": {
		label: "复核人员小时成本",
		help: "检查AI答复的人员每小时的成本，含间接费用。随工资上涨；0表示复核不花钱。",
	},
	"/costs/transition/migration": {
		label: "迁移",
		help: "第0个月的一次性支出，用于从旧工具迁出：导出数据、新旧并行一段时间、合同解约。0表示没有。",
	},
	"/costs/transition/severance": {
		label: "遣散费",
		help: "终止岗位的支出，不论何时支付都在第0个月计一次。0表示没有人领取遣散费。",
	},
	"/costs/transition/adaptation/agents": {
		label: "需要适应的客服人员",
		help: "需要逐渐习惯与AI协作的人数。他们花的工时是第0个月的成本；0表示没有。",
	},
	"/costs/transition/adaptation/hoursPerAgent": {
		label: "每人适应工时",
		help: "每名客服人员在正常工作之外用于学习和练习的小时数。人员培训中已有的工时不要重复计入。",
	},
	"/costs/transition/adaptation/hourlyCost": {
		label: "适应工时的小时成本",
		help: "这些客服人员每小时的成本，含间接费用。",
	},
	"/costs/transition/launchDisruption/months": {
		label: "上线初期波动的月数",
		help: "从正式上线（第一个上线阶段）起，团队工作变慢的整月数。0表示没有波动。",
	},
	"/costs/transition/launchDisruption/productivityLoss": {
		label: "上线初期损失的工作量",
		help: "上线初期波动期间损失的部分，占没有AI时每月处理成本的比例，例如3%。0表示没有波动。",
	},
	"/costs/contingency": {
		label: "预备金",
		help: "在每项成本上增加的比例，包括AI费用和人工复核，例如15%。0表示不增加。",
	},
	"/costs/annualPriceIncrease": {
		label: "年涨价幅度",
		help: "年百分比，例如5%，从第13个月起生效。每月成本、席位、年度成本和AI费用随之上涨，启动费用和工资不受影响。0表示价格不变。",
	},
};
