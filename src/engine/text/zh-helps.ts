/** Help to every input in simplified Chinese: shown beside the page's fields. */
import type { InputTexts } from "./dictionary.ts";

export const zhHelps: InputTexts = {
	"/preset":
		"按行业整理的一组审慎假设的名称，例如ecommerce。它会补上你没有填写的内容；你填写的值优先。“neutral”不作任何假设：所有效果都关闭。",
	"/currency":
		"ISO 4217代码，例如USD或EUR；所有金额都用这一货币，不作换算。预设中的金额只有美元（USD）；使用其他货币时，请填写自己的金额。",
	"/horizonMonths": "收益和运行成本从第1个月起累计多少个整月。一次性成本发生在此之前的第0个月。",
	"/discountRate":
		"年百分比，例如10%。只在计算净现值（NPV）和折现回本时间时，让越晚的资金分量越轻；0表示各月的资金同等看待。",
	"/modelVersion": "你预期的计算公式版本；本服务不认识的版本会被拒绝。不填则使用当前版本。",
	"/dataVersion":
		"你预期的预设与公开数据的版本；该版本被取代后，请求会被拒绝。不填则使用当前版本。",

	"/workflows":
		"凡是成本不同、或AI能答复的程度不同的渠道和问题类型，各填一条。各条分别计算，再相加。",
	"/workflows/*/name": "用来区分各类咨询的自由文字，例如“订单查询，在线聊天”。不影响任何数字。",
	"/workflows/*/channel":
		"这些咨询从哪里来。仅作标注：模型对各渠道一视同仁，差异应体现在成本和比例上。",
	"/workflows/*/monthlyContacts":
		"目前每月由人工处理的咨询次数。帮助页面或现有机器人已经解决的不要计入：AI不能重复节省这部分。",
	"/workflows/*/annualGrowth":
		"年百分比：10%表示十二个月后咨询量增加10%，逐月上升；小于0表示下降。0表示保持不变。",
	"/workflows/*/costPerContact":
		"目前由人工处理一次咨询的成本，含工资和间接费用。留空表示由分钟数、小时成本和工时利用率推算。",
	"/workflows/*/handleMinutes":
		"人工处理一次咨询所用的分钟数，不含后续处理。没有填写单次咨询成本时，用它推算成本；否则它只决定释放的工时。留空时由单次咨询成本和小时成本推算，或为未知。",
	"/workflows/*/agentHourlyCost":
		"客服人员每个付薪小时的成本，含税费、福利和间接费用。与分钟数一起推算单次咨询成本，除非已填写该成本；它会取代预设中的单次咨询成本。只填写成本而没有分钟数时，由它得出一次咨询用多久。留空表示未知。",
	"/workflows/*/afterContactMinutes":
		"每次咨询之后用于记录、打标签和跟进的分钟数，与单次咨询分钟数相加。0表示没有，或已包含在其中。",
	"/workflows/*/utilization":
		"付薪时间中用于处理咨询的比例，例如54%。比例越低，由分钟数推算的单次咨询成本越高，每释放一小时也对应越多的付薪时间。100%表示没有空闲、休息或休假。",
	"/workflows/*/automation/deflectionRate":
		"由AI从头到尾答复、没有生成人工工单的咨询比例，不论是否解决，例如40%。自动化全面上线后达到这一比例；0表示AI不答复。",
	"/workflows/*/automation/containmentRate":
		"AI独立答复的咨询中，没有再回到人工的比例，例如84%。只有这部分节省人工处理。100%表示每次答复都算彻底解决。",
	"/workflows/*/automation/involvementRate":
		"AI参与的咨询比例，包括它转人工的，例如60%。它会增加AI差错，以及按会话或按转人工计收的费用。0表示只计AI独立答复的咨询；留空时，行业预设会自行推算。",
	"/workflows/*/automation/relativeEffort":
		"AI解决的咨询如果由人工处理，工作量与平均咨询之比：80%表示少五分之一，因为AI接走的是简单的咨询。100%表示相同。",
	"/workflows/*/automation/recontactPenalty":
		"AI答复过、又再次来询的咨询，人工处理要多花的工作量，以一次普通咨询为单位：25%表示多四分之一。0表示与其他咨询一样。",
	"/workflows/*/automation/inducedContactRate":
		"只因为AI触手可及才出现的咨询，占AI独立答复量的比例：5%表示每100次有5次。它们会产生费用，其中AI没有解决的还会增加人工工作。0表示没有。",
	"/workflows/*/automation/aiCostPerContact":
		"AI每参与一次咨询的费用，不论是否转人工。每种咨询类型都填写时，它会取代预设的用量价格；同一笔账单不要填两处。",
	"/workflows/*/automation/deflectionCeiling":
		"随着错误被纠正，AI最终能独立答复的咨询比例，例如60%。不能低于起初的比例；0表示不会提高。",
	"/workflows/*/automation/monthlyLearningRate":
		"自动化每全面运行一个月，起初比例与学习后比例之间剩余的差距缩小多少，例如10%。0表示没有学习。",
	"/workflows/*/assist/share":
		"仍由人工处理的咨询中，由AI辅助客服人员的比例：50%表示一半。这部分节省处理时间，也是按辅助次数计费的依据。0表示没有。",
	"/workflows/*/assist/handleTimeReduction":
		"有AI辅助的咨询，处理时长缩短的比例，例如14%。0表示没有缩短；填写环节列表后以列表为准。",
	"/workflows/*/assist/activities":
		"处理咨询时被AI缩短的环节，例如查询订单。只要填了一条，列表就取代“AI辅助节省的时间”，并且必须填写单次咨询分钟数。空列表表示不使用。",
	"/workflows/*/assist/activities/*/name": "环节的名称，自由文字，例如“核对政策”。不影响任何数字。",
	"/workflows/*/assist/activities/*/minutes":
		"目前平均每次咨询花在这个环节上的分钟数。所有环节合计不能超过单次咨询连同后续处理的时间。",
	"/workflows/*/assist/activities/*/reduction": "AI辅助使这个环节的时间减少的比例，例如30%。",
	"/workflows/*/quality/reopenRateBefore":
		"人工处理的咨询中，目前被重开的比例，例如8%。只有与使用AI后的差额才计入：每降低一个百分点，节省剩余处理工作的1%。两者相等则不计。",
	"/workflows/*/quality/reopenRateAfter":
		"AI辅助全面上线后，人工处理的咨询中被重开的比例，例如6%。高于目前则计为额外工作。",
	"/workflows/*/quality/escalationRateBefore":
		"人工处理的咨询中，目前升级给资深人员或第三方的比例，例如10%。使用AI后每减少一次，就节省一次升级的成本。两者相等则不计。",
	"/workflows/*/quality/escalationRateAfter":
		"AI辅助全面上线后，人工处理的咨询中被升级的比例，例如8%。高于目前则计为额外成本。",
	"/workflows/*/quality/costPerEscalation":
		"每次升级在正常处理之外多花的金额：资深人员的工时、给客户的补偿、第三方费用。随工资上涨；0表示不计升级。",

	"/labor/cashableShare":
		"释放的工时和节省的升级成本中，真正不再付钱的比例，例如70%。100%表示全部算作现金，很少有团队能做到。",
	"/labor/capacityValueShare":
		"仍在付薪的释放工时中，因为用于其他有用工作而计为收益的比例，例如25%。0表示只列在结果旁边，不计入。",
	"/labor/annualAttritionRate":
		"一年内离职的客服人员比例，例如35%。填写后，释放的工时只随着离职不补、合同到期或少招人而变现。留空表示没有这一限制。",
	"/labor/outsourcedShare":
		"处理工作中由外包商承担、上线时可以终止合同的比例，例如30%。这部分不必等人员离职就能变现；只有填写了离职率才起作用。",
	"/labor/annualWageIncrease":
		"年百分比，例如3%，从第13个月起生效。处理、升级和人工复核的成本随之上涨，每释放一小时的价值也随之上升。0表示工资不变。",
	"/labor/paidHoursPerMonth":
		"一名全职客服人员每月的付薪小时数。只用来把释放的工时折算成全职岗位数，不影响任何金额。",

	"/rollout":
		"方案从哪个月起上线到什么程度。第一阶段之前没有任何节省，但运行成本从第1个月起就要计入。留空表示从第1个月起全部上线。",
	"/rollout/*/stage": "阶段的名称，自由文字，例如“起草答复”。不影响任何数字。",
	"/rollout/*/startMonth":
		"整数：1表示启动之后的第一个月。每个阶段持续到下一阶段开始，并且必须晚于前一阶段；第一阶段就是正式上线。",
	"/rollout/*/deflection":
		"这一阶段启用了完整自动化的多少：50%表示AI答复最终答复量的一半。100%表示全部。",
	"/rollout/*/assist":
		"这一阶段启用了完整AI辅助的多少：50%表示一半。节省的时间以及重开率和升级率的变化都按此折算。100%表示全部。",
	"/rollout/*/review":
		"这一阶段由人工检查的AI独立答复的比例：25%表示每四次检查一次。每次检查花费所填的复核分钟数；给客服人员的建议不算在内。0表示不检查。",
	"/rollout/*/benefits":
		"这一阶段在处理咨询之外的收益（销售、留存、覆盖、培训等）实现了多少：50%表示一半。100%表示全部。AI差错的成本中，只有此前无人答复的咨询那部分按此折算。",

	"/benefits/grossMargin":
		"销售收入扣除商品成本后剩下的比例，例如40%。导购、购物车挽回和归因销售都按它计算；100%表示按全额收入计算。",
	"/benefits/incrementality":
		"导购、购物车挽回和归因销售中，没有AI就不会成交的比例：50%表示一半。100%表示全部归功于AI。",
	"/benefits/guidedSelling/monthlyConversations":
		"每月由AI向可能购买的人提供建议的会话次数。0表示不计导购。",
	"/benefits/guidedSelling/conversionBefore":
		"这些会话目前最终下单的比例，例如2%。按这一转化率本来就有的销售会被减去，只计增加的部分。",
	"/benefits/guidedSelling/conversionAfter":
		"有AI建议时，这些会话最终下单的比例，例如3%。低于没有AI时，这一项就是亏损，除非订单变大足以弥补。",
	"/benefits/guidedSelling/averageOrderValue": "目前导购中一笔订单的收入。0表示不计这一项。",
	"/benefits/guidedSelling/orderValueLift":
		"AI建议使平均订单金额变化的比例：5%表示增加5%，小于0表示订单变小。0表示不变。",
	"/benefits/cartRecovery/monthlyAbandonedCarts":
		"每月付款前被放弃、由AI跟进的购物车数量。0表示不计购物车挽回。",
	"/benefits/cartRecovery/recoveryRate":
		"跟进之后变成订单的购物车比例，例如5%。其中本来就会回来购买的，由增量比例扣除。",
	"/benefits/cartRecovery/averageOrderValue": "平均每个挽回的购物车带来的收入。0表示不计这一项。",
	"/benefits/attributedSales/monthlyDirectRevenue":
		"你的报表中直接归因于AI会话的每月收入。导购和购物车挽回的销售会先扣除，所以同一笔订单不会计两次。",
	"/benefits/attributedSales/monthlyInfluencedRevenue":
		"AI只是其中一步的订单，每月带来的收入。按为它填写的权重计入。",
	"/benefits/attributedSales/influencedWeight":
		"AI影响的收入中，归功于AI的比例，例如20%。0表示不计这部分收入。",
	"/benefits/retention/customers": "去留可能受客服影响的客户数量。0表示不计客户留存。",
	"/benefits/retention/annualChurnBefore":
		"这些客户目前一年内流失的比例，例如12%。它与使用AI后流失率之差，就是留住的客户；流失率和满意度只用其一。",
	"/benefits/retention/annualChurnAfter":
		"使用AI后，这些客户一年内流失的比例，例如11%。高于目前则这一项为亏损，相等则不计流失。",
	"/benefits/retention/annualRevenuePerCustomer":
		"一位客户一年内在你这里的消费。0表示不计客户留存。",
	"/benefits/retention/valuedYears":
		"每留住一位客户计入几年的收入，一次计入，不折现。1表示只计下一年，这是审慎的选择。",
	"/benefits/retention/margin":
		"留存客户的收入扣除相应成本后剩下的比例，例如40%。与销售的毛利率是两回事；100%表示按全额收入计算。",
	"/benefits/retention/csatBefore":
		"目前满意的客户比例，例如85%。不知道对流失有多大影响时，可改用它来估算留存；前后相等则不计。",
	"/benefits/retention/csatAfter":
		"使用AI后满意的客户比例，例如87%。每变化一个百分点，都折算成留住或失去的客户。",
	"/benefits/retention/churnReductionPerCsatPoint":
		"满意度每提高一个百分点，一年内多留住的客户占全部客户的比例：0.1%表示千分之一。0表示满意度不折算成价值。",
	"/benefits/training/hiresPerYear":
		"每年新招、并将借助AI接受培训的客服人员数量。裁员或离职不补时会变少；0表示不计培训节省。",
	"/benefits/training/weeksSaved": "每名新客服人员提前几周能独立胜任。",
	"/benefits/training/weeklyCost":
		"一名新客服人员培训一周的成本：工资，以及培训师应分摊的部分（如果有）。",
	"/benefits/turnover/leaversAvoidedPerYear":
		"每年因为AI让工作变得更好而留下来的客服人员数量。0表示不计离职节省。",
	"/benefits/turnover/replacementCost":
		"一人离职后招聘并培训接替者的成本。已经算作节省的培训周不要重复计入。",
	"/benefits/coverage/monthlyUnservedContacts":
		"目前每月无人答复的咨询次数：非工作时间的、客户等不及放弃的、积压的；不包含在每月咨询量中。0表示不计覆盖。",
	"/benefits/coverage/servedShare":
		"无人答复的咨询中，由AI接手的比例，例如60%。与其他AI会话一样，它们也产生AI费用、复核和差错。100%表示全部。",
	"/benefits/coverage/valuePerContact":
		"平均每答复一次这样的咨询带来的毛利（不是收入）。填0则没有收益，但仍有成本。",
	"/benefits/incidents":
		"AI检查所防止的高代价错误，按种类填写，例如错误承诺或没有凭据的退款。每一种计入：次数×防止比例×成本。空列表表示没有。",
	"/benefits/incidents/*/name": "事故的名称，自由文字，例如“没有凭据的退款”。不影响任何数字。",
	"/benefits/incidents/*/monthlyIncidents":
		"这种事故目前平均每月发生几次；不常发生的用小数，例如0.1。",
	"/benefits/incidents/*/preventedShare": "使用AI后不再发生的事故比例，例如30%。",
	"/benefits/incidents/*/costPerIncident": "平均一次这种事故的成本：赔偿、罚款、补救工作。",
	"/benefits/compliance/annualSavings":
		"每年在审计、留档和检查上节省的金额，平摊到各月。0表示没有。",
	"/benefits/other":
		"其他各项都没有涵盖的节省，例如停用的工具；每条按月计入其金额。空列表表示没有。",
	"/benefits/other/*/name": "节省项目的名称，自由文字，例如“旧聊天工具”。不影响任何数字。",
	"/benefits/other/*/monthlyAmount": "其他收益全部上线后每月节省的金额。",
	"/benefits/aiErrors/perThousandConversations":
		"每1,000次AI会话中代价较大的错误答复，例如凭空的承诺。其成本从收益中扣除；0表示假定没有差错。",
	"/benefits/aiErrors/costPerError":
		"平均纠正一次这种差错的成本：赔偿、返工、安抚客户。0表示差错不花钱。",

	"/costs/oneTime/development": "第0个月的一次性支出，用于自行开发或委托开发的软件。0表示没有。",
	"/costs/oneTime/platformSetup": "第0个月的一次性支出，用于开通和实施服务费以及配置。0表示没有。",
	"/costs/oneTime/dataPreparation":
		"第0个月的一次性支出，用于把帮助文章、政策和历史工单整理成AI可用的样子。0表示没有。",
	"/costs/oneTime/integration":
		"第0个月的一次性支出，用于让AI接入客服系统、商城、订单和支付系统。0表示没有。",
	"/costs/oneTime/trainingAndChange":
		"第0个月的一次性支出，用于培训团队、改变工作方式。0表示没有。",
	"/costs/oneTime/other":
		"第0个月的一次性支出，用于其他一次性成本没有涵盖的事项，例如法务审查。0表示没有。",
	"/costs/monthly/subscription":
		"固定的平台费用，从第1个月起每月支付的金额。按席位或按用量计收的费用另有输入项；0表示没有。",
	"/costs/monthly/infrastructure":
		"由你自己支付的服务器、数据库和模型托管，从第1个月起每月的金额。0表示没有。",
	"/costs/monthly/dataLabelingAndTuning":
		"标注会话、调整提示词或模型，从第1个月起每月的金额。0表示没有。",
	"/costs/monthly/knowledgeMaintenance":
		"让AI答复所依据的文章和政策保持最新，从第1个月起每月的金额。0表示没有。",
	"/costs/monthly/monitoring":
		"查看质量、告警和报表，从第1个月起每月的金额。对单次答复的检查属于人工复核；0表示没有。",
	"/costs/monthly/securityAndCompliance":
		"因AI而需要的权限管理、隐私工作、审计和测试，从第1个月起每月的金额。0表示没有。",
	"/costs/monthly/teamTime":
		"运行和改进AI的自有人员的成本，从第1个月起每月的金额。维护和监控中已有的不要计入；0表示没有。",
	"/costs/monthly/other": "其他每月成本没有涵盖的事项，从第1个月起每月的金额。0表示没有。",
	"/costs/seats/count":
		"从第1个月起每月计费的用户许可数量。即使所需的客服人员减少，它也保持不变；0表示没有。",
	"/costs/seats/monthlyPrice": "一个用户许可每月的价格。0表示没有。",
	"/costs/annual": "每年预付一次的项目，在第1、13、25个月等支付，例如许可或审计。空列表表示没有。",
	"/costs/annual/*/name": "项目的名称，自由文字，例如“安全审计”。不影响任何数字。",
	"/costs/annual/*/amount": "一年的金额。已经开始的年度要全额支付，即使测算期提前结束。",
	"/costs/usage":
		"AI供应商对每个事件的收费，例如每次解决或每条消息；每种价格填一条。你的列表会取代预设的列表。空列表表示没有。",
	"/costs/usage/*/name": "价格的名称，自由文字，例如“解决”。不影响任何数字。",
	"/costs/usage/*/unit":
		"按什么事件收费：AI会话、解决（AI独自结束）、经核实的解决（没有再次来询）、转人工、咨询（每一次）、AI会话中的消息，或有AI辅助的咨询。",
	"/costs/usage/*/price": "一个计费单位的当前价格。",
	"/costs/usage/*/quantityPerEvent":
		"一个事件计收几个单位，例如一次会话有8条消息；按消息计价时必须填写。1表示一个事件就是一个单位。",
	"/costs/usage/*/includedPerMonth":
		"每月包含在内、不另收费的计费单位数；只对超出的部分收费。0表示没有。",
	"/costs/usage/*/minimumPerMonth":
		"这一价格任何一个月都至少收取的金额，AI上线之前也一样。0表示只按实际用量收费。",
	"/costs/review/minutesPerReview":
		"一个人检查一次AI答复所用的分钟数。检查多少由各上线阶段设定；0表示复核不花钱。",
	"/costs/review/reviewerHourlyCost":
		"检查AI答复的人员每小时的成本，含间接费用。随工资上涨；0表示复核不花钱。",
	"/costs/transition/migration":
		"第0个月的一次性支出，用于从旧工具迁出：导出数据、新旧并行一段时间、合同解约。0表示没有。",
	"/costs/transition/severance":
		"终止岗位的支出，不论何时支付都在第0个月计一次。0表示没有人领取遣散费。",
	"/costs/transition/adaptation/agents":
		"需要逐渐习惯与AI协作的人数。他们花的工时是第0个月的成本；0表示没有。",
	"/costs/transition/adaptation/hoursPerAgent":
		"每名客服人员在正常工作之外用于学习和练习的小时数。人员培训中已有的工时不要重复计入。",
	"/costs/transition/adaptation/hourlyCost": "这些客服人员每小时的成本，含间接费用。",
	"/costs/transition/launchDisruption/months":
		"从正式上线（第一个上线阶段）起，团队工作变慢的整月数。0表示没有波动。",
	"/costs/transition/launchDisruption/productivityLoss":
		"上线初期波动期间损失的部分，占没有AI时每月处理成本的比例，例如3%。0表示没有波动。",
	"/costs/contingency": "在每项成本上增加的比例，包括AI费用和人工复核，例如15%。0表示不增加。",
	"/costs/annualPriceIncrease":
		"年百分比，例如5%，从第13个月起生效。每月成本、席位、年度成本和AI费用随之上涨，启动费用和工资不受影响。0表示价格不变。",
};
