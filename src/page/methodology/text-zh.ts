/** The methodology page in simplified Chinese. */
import type { MethodologyWords } from "./words.ts";

export const zh: MethodologyWords = {
	title: "测算是怎样得出的",
	tab: "方法说明 · Support ROI",
	description:
		"测算背后的完整模型，用读得懂的文字写成：每个输入、每个公式及算例、每个公开数字及其来源、模型不知道什么，以及各版本的变化。",
	lead: "完整的模型：每个输入、每个公式及代入数字的算例、每个来源，以及它不知道什么。表格和算例在构建网站时由实际计算的代码生成，所以这里写的与实际算的不会不同。",
	skip: "跳到正文",
	nav: {
		links: "其他页面",
		language: "语言",
		contents: "目录",
		calculator: "计算器",
		scorecard: "试点记分卡",
		docs: "API参考",
		openapi: "OpenAPI文档",
		llms: "供语言模型阅读",
	},
	versions: (model, data) => `模型${model}，数据${data}。`,
	sections: {
		principles: {
			title: "计算什么，拒绝什么",
			text: [
				"给出一个在客服中使用AI的方案，模型逐月计算它带来什么、花费什么、剩下什么：净收益、回报率、回本时间和现金流。公开宣称的回报总是在同样的地方出错。这个模型的构造，就是要让财务部门不能在这些地方把它驳倒。",
			],
		},
		completion: {
			title: "输入怎样变得完整",
			text: [
				"选用预设时，一次请求只需一个数字，其余由系统补全。带上`include=resolvedInput`，答复会给出完整的输入；`assumptions`列出每个来自预设、且本方案有项目用到的值。",
			],
		},
		inputs: {
			title: "全部输入",
			text: [
				"路径是输入在请求中的位置，`*`代表列表中的位置。中性值会关闭一种效果，所以全部取中性值时，得到的就是教科书上的公式。“影响的各项”是指在一切都用到、没有填写离职率的方案中，只改变这个输入时会变动的各项；填写了离职率时，凡是释放人工的输入也会改变其中变现的比例。“对照”是一个区间（公开数据或我们的判断），超出时测算会提醒；取中性值时从不提醒。",
			],
		},
		model: {
			title: "一个月的计算步骤，以及最后得出的各项",
			text: [
				"所有公式都针对某一个月`m`，从1算起。各步骤针对一种咨询类型，`Σ`把所有类型相加。`s`是上线的月份，`rollout`是当月所处的阶段；第一阶段之前，各系数都是0。输入用其路径的末尾部分称呼。“输入”列出公式本身用到的输入，以及`prices`和`wages`用到的；公式中的其他步骤各有自己的输入。中间不作任何舍入。",
			],
		},
		results: {
			title: "时间与金钱",
			text: [
				"第0个月是启动时一次性支付的费用。一年是十二个月，第一年包含第0个月，最后一年可能不满。咨询量逐月增长；价格和工资在第13、25等月份阶梯式上涨。所有数字均为税前，使用同一种货币。",
			],
		},
		analyses: {
			title: "区间、驱动因素、盈亏平衡、供应商与试点",
			text: ["单独一个数字所掩盖的东西。以下分析都用同一个模型，运行多次，或用于多个方案。"],
		},
		readings: {
			title: "模型有两种读法之处，以及我们的读法",
			text: ["谁要再实现一次这个模型，都需要这些约定才能得出同样的数字。"],
		},
		presets: {
			title: "各预设，以及每个值的依据",
			text: [
				"预设是一个行业的审慎起点：收益取公开数据的中间值或更低，成本取中间值或更高；其余都是附有理由的判断。预设中没有预备金，因为超支属于区间；也没有收入、留存、覆盖或事故的金额，因为没有任何来源能为陌生企业提供依据。金额以美元计。",
			],
		},
		data: {
			title: "全部公开数字，以及供应商价格",
			text: [
				"每条记录都写明谁说的、说的是谁、可信到什么程度。只见到转述的调查会注明转述者（“转引自……”）；其他没有见到原始出处的数字算作二手资料。某家供应商的平均值，不能当作别人的默认值。",
			],
		},
		limits: {
			title: "模型不知道什么",
			text: ["测算的好坏取决于填写的内容。以下是它没有计入或无法判断的。"],
		},
		versions: {
			title: "版本",
			text: [
				"每个结果都写明公式的版本（`modelVersion`）和数据的版本（`dataVersion`）；请求可以指定版本。无法据以计算的版本会被拒绝，绝不会改用另一个版本来回答：模型有了多个版本之后，旧版本仍可计算；被取代的数据则不能。保存的测算保留保存时的数字。",
			],
		},
	},
	principles: [
		{
			title: "答复了不等于解决了",
			text: [
				"独立答复比例是AI从头到尾答复的咨询比例，真正解决比例是其中没有再回到人工的部分。只有真正解决的咨询才节省工作；其余的要花第二次工夫，还要更多。",
			],
		},
		{
			title: "AI接走的是简单的咨询",
			text: [
				"AI解决的咨询，由人工处理本来就比平均咨询省力，所以节省的少于平均成本（`relativeEffort`），剩下的咨询则比以前更难。",
			],
		},
		{
			title: "AI辅助只作用于剩下的部分",
			text: ["AI为客服人员节省的时间，只计在仍由人工处理的咨询上，绝不按全部咨询量计算。"],
		},
		{
			title: "释放的工时还不是钱",
			text: [
				"只有不再为它付薪时才变成钱：离职不补、合同到期、少招人。`cashableShare`是其中你会停止付薪的比例；填写了离职率时，变现不会快于人员离开的速度。其余的是余力：列在结果旁边，不计入收益，除非你说明它值多少。",
			],
		},
		{
			title: "价格离开计费事件就没有意义",
			text: [
				"供应商按会话、解决、转人工或消息计费。价格乘以正确的次数才是成本，所以模型把这些次数分开计算。",
			],
		},
		{
			title: "收入按毛利计，只计增量，只计一次",
			text: ["销售各项都乘以毛利率和增量比例；一项已经计入的订单，会从下一项中扣除。"],
		},
		{
			title: "AI有自己的成本",
			text: ["费用、人工复核、差错、知识维护、上线初期的波动，以及只因AI触手可及才出现的咨询。"],
		},
		{
			title: "两种回报率都列出",
			text: [
				"`roi`是人人引用的公式：从节省中扣除AI费用，再除以其余成本。`roiOnAllCosts`除以全部成本。同一笔账单不论填在哪里，得出的两个数字都相同；标题句采用严格的一种。",
			],
		},
		{
			title: "它拒绝什么",
			text: [
				"它不为收入、留存或满意度提供默认值，不换算货币，也不忽略任何未知的键。不存在的数字（永远不会到来的回本、没有根的收益率）是带状态的`null`，而不是一个很大的数。自相矛盾的输入会被拒绝，并一次列出所有问题。",
			],
		},
	],
	completion: [
		"你自己的值逐个优先。没有填写的取预设的值，预设也没有的取下表中的中性值。",
		"预设中针对咨询类型的值，同样补进你的每一种咨询类型。其他列表都整体替换。",
		"`null`恢复中性值；用在对象或列表上时，恢复其下的全部内容。它算作已填写，所以预设不会再补上。",
		"同一件事的两种说法不会混用：你填写的`agentHourlyCost`会去掉预设的`costPerContact`；你填写的`activities`（非空）和`handleTimeReduction`会互相去掉对方的预设值；每种咨询类型都填写了`aiCostPerContact`时，预设的`usage`价格不再使用。",
		"没有填写`involvementRate`时，行业预设会推算它：AI独立答复的比例，除以公开数据中AI参与的会话被解决的最低比例（见[involvement-resolution](#benchmark-involvement-resolution)），最多为1。使用中性预设时它是0。",
		"货币不是USD时，预设的金额按缺失处理，不作换算：答复会逐一指出需要填写的金额。",
		"以下情况会被拒绝，并给出路径和原因：无从得知一次咨询的成本；学习后的比例低于起初的比例（`0 < deflectionCeiling < deflectionRate`）；减去的工作量多于原有的工作量（`relativeEffort · containmentRate · max(deflectionRate, deflectionCeiling) > 1`）；`activities`长于整次咨询，或没有填写`handleMinutes`；阶段顺序颠倒；流失率和满意度同时改变（同一效果计算两次）；按消息计价却没有`quantityPerEvent`；未知的键、预设和版本；超出范围的值。",
	],
	inputs: {
		groups: {
			top: "整个方案",
			workflows: "咨询，按类型",
			labor: "人工与变现",
			rollout: "上线阶段",
			benefits: "处理以外的收益",
			costs: "成本",
		},
		columns: {
			input: "输入",
			value: "单位、范围与中性值",
			feeds: "影响的各项",
			benchmark: "对照",
		},
		units: {
			share: "比例",
			rate: "年比例",
			factor: "系数",
			money: "金额",
			count: "数量",
			minutes: "分钟",
			hours: "小时",
			weeks: "周",
			months: "月数",
			month: "月份",
			years: "年",
		},
		text: "文字",
		list: (min, max) => `列表，${min}至${max}条`,
		choices: (choices) => `可选：${choices}`,
		free: (limit) => `最多${limit}个字符`,
		range: (min, max) => `${min}至${max}`,
		above: (min, max) => `大于${min}，至${max}`,
		whole: "整数",
		neutral: (value) => `中性值：${value}`,
		unknown: "中性值：未知",
		required: "必填",
		everyLineBut: { before: "除", after: "以外的各项" },
		noLine: "不影响数字",
		noLineBut: "不影响各项，只影响",
		noBenchmark: "没有公开数据",
	},
	formulas: {
		example: "算例",
		reads: "答复中的写法",
		where: "其中",
		inputs: "输入",
		frameworks: "归入",
	},
	example: {
		every:
			"以下算例出自一家虚构商店的方案，其中每一项都用到，取最后一个月，即第24个月。数字取整，并非建议值。代入和计算都由引擎完成。",
		total: "每一项都用到的那个方案，在24个月中各标题下的金额：",
		opening: "以下算例是计算器打开时的方案：电商预设，每月5,000次咨询。",
		open: "在计算器中打开这个方案",
		request: "这个方案写成请求",
	},
	steps: {
		time: {
			title: "价格、工资与单次咨询成本",
			text: ["逐年变化的部分，以及处理一次咨询的成本。"],
		},
		contacts: {
			title: "咨询的去向",
			text: ["一次也不会丢失：AI真正解决的与人工处理的相加，等于全部咨询与AI带来的新增咨询之和。"],
		},
		labor: {
			title: "原有的与释放的人工成本",
			text: ["以每月金额表示，按当月的处理成本计。释放的人工成本可以是负数。"],
		},
		cash: {
			title: "其中有多少变现",
			text: [
				"工作量比以前多时，多出的部分全额付薪。否则只有一部分变现；填写了离职率时，不超过离职不补、合同到期和少招人所允许的程度。没有填写离职率时没有这一限制：`cashShare`就是`labor.cashableShare`。",
			],
		},
	},
	stepTexts: {
		prices: "价格指数：第一年为1，第13个月起上涨。",
		wages: "工资指数，阶梯相同。",
		contactCost:
			"人工处理一次咨询的成本：直接填写，或由分钟数、小时成本和付薪时间中用于咨询的比例推算。",
		contactMinutes:
			"人工处理一次咨询用多久：直接填写，或由其成本和小时成本推算。两者都没有时为未知。",
		contacts: "没有AI时会到达人工的咨询。",
		monthsLearnt: "此前自动化全面运行的月数；只运行一半的月份算半个月。",
		reach: "自动化全面运行时AI独立答复的咨询比例：起初的比例，加上向学习后的比例靠近的部分。",
		deflected: "AI从头到尾答复、没有生成人工工单的咨询。",
		contained: "其中真正解决的。",
		recontacts: "其中再次来询、回到人工的。",
		aiInvolved: "AI参与的咨询：它独立答复的，以及它转人工的。",
		handoffs: "AI转给人工的咨询。",
		induced: "只因AI触手可及才出现的会话。",
		inducedToHuman: "其中最后到达人工的。",
		humanHandled: "最后由人工处理的咨询。",
		covered: "目前无人答复、由AI接下的咨询。",
		aiConversations: "AI的全部会话；差错和部分价格按它计算。",
		laborBefore: "没有AI时的处理成本。",
		laborRemoved: "真正解决的咨询不再产生的工作量；每次少于平均。",
		laborRemovedAtFirst: "不计学习的同一数字；两者之差就是学习带来的部分。",
		laborAdded: "再次来询的咨询多花的工作量，以及AI带来的新增咨询所需的工作量。",
		laborLeft: "仍由人工承担的工作量，未计AI辅助。",
		assistReduction:
			"其中AI辅助节省的比例。填写了环节列表时，由列表取代`handleTimeReduction`：各环节分钟数乘以节省比例之和，除以一次咨询的分钟数。",
		assistSaved: "AI辅助在剩余工作量上节省的部分。",
		reopenSaved: "重开减少而节省的工作量，按AI辅助之后的剩余计算；重开增多时为负数。",
		laborFreed: "释放的人工成本合计。",
		escalationBefore: "没有AI时升级的成本，在处理成本之外。",
		escalationSaved: "升级减少而在处理成本之外节省的金额；升级增多时为负数。",
		hoursFreed: "释放的处理小时数；`contactMinutes`未知时为未知（`null`）。",
		fteFreed: "折合全职人数：付薪的时间多于用于咨询的时间。",
		avoidableLabor:
			"没有AI时需要、而上线时的在职人员已不再承担的人工成本：`laborAtStart`是上线当月的人工成本，从中去掉离职者和到期的合同。",
		cashShare: "释放的人工成本中变现的比例。",
		escalationCashShare: "升级成本的同一比例，不受离职率限制。",
		laborFreedAsCash: "释放的人工成本中不再支付的部分。",
		uncountedCapacity: "释放的人工成本中仍在支付、也没有估价的部分：只列出，不计入。",
	},
	linesTitle: {
		benefit: {
			title: "收益各项",
			text: ["方案带来的收益，以每月金额表示。某一项可以是负数。"],
		},
		cost: {
			title: "成本各项",
			text: [
				"方案的成本，以金额表示，每项都乘以一加预备金比例，不会是负数。运行成本从第1个月起计算，不论是否上线。通常的公式以投资为除数，费用则从节省中扣除。",
			],
		},
	},
	kinds: { benefit: "收益", investment: "成本：投资", fee: "成本：AI费用" },
	lines: {
		deflection: "因AI解决而不再产生的工作量，以变现的部分为限。",
		knowledge: "错误得到纠正之后，AI比起初多解决的部分。",
		assist: "在仍由人工处理的咨询上，AI为客服人员节省的时间。",
		rework: "重开减少而节省的工作量。",
		recontact: "一部分咨询从AI再次来询，一部分只因AI才出现，这些所造成的成本。绝不是收益。",
		escalation: "升级给资深人员和第三方的咨询减少。",
		capacity: "没有变现的释放工时，按其他用途的价值占其成本的比例计算。中性值是0。",
		coverage: "以前无人答复的咨询，按你填写的单次毛利计算。",
		training: "新员工的培训缩短。",
		turnover: "离职减少，不必招人接替。",
		"guided-selling":
			"AI为购买者提供建议而增加的销售：只计高于目前转化率的部分，按毛利计，只计增量。",
		"cart-recovery": "AI跟进弃置的购物车而得到的订单，按毛利和增量计。",
		"attributed-sales": "报表归因于AI的销售，减去以上两项已经计入的部分：一笔订单只计一次。",
		retention:
			"留住的客户带来的毛利，每月计全年的十二分之一。用流失率的前后值，或用满意度及每个百分点的影响，不能两者都用。",
		incidents: "AI避免的高代价事故，例如没有凭据的退款。",
		compliance: "合规工作减少的成本，每月计十二分之一。",
		other: "其他每月节省，例如停用的工具。",
		"ai-errors":
			"AI的错误答复和编造的承诺所造成的成本，按它的每次会话计算。阶段的收益系数只缩放此前无人答复的咨询所对应会话中的差错。",
		implementation: "启动时一次性支付的费用，在第0个月。",
		transition: "转换的隐性成本，在第0个月：迁移、遣散、适应时间。",
		"launch-disruption":
			"上线（第`s`个月）起的前`launchDisruption.months`个月，每月因团队适应而损失的工作量。算例是其中一个月。",
		operating:
			"一个月的运行成本。年度项目在第1、13、25等月份预付；这里与稳定状态的数字一样，每月计十二分之一。",
		review: "人工检查AI自己的答复，检查多少由阶段决定。",
		"ai-fees":
			"AI供应商收取的费用：按AI参与的咨询计的价格，以及按事件计、带免费额度和最低消费的价格。与以前无人答复的客户的会话，按其余会话的平均费用计。最低消费每月都要支付。",
	},
	events: {
		title: "供应商按什么计费",
		text: ["用量价格中的`events`，按计费单位。同样的单价，账单可以相差很多。"],
		columns: { unit: "单位", count: "每月次数", example: "算例" },
	},
	eventNames: {
		conversation: "每次AI会话，不论结果",
		resolution: "每次由AI独立结束的会话",
		"verified-resolution": "每次由AI独立结束、并且真正解决的会话",
		handoff: "每次转人工",
		contact: "每次咨询，人工处理的也算",
		message: "每条消息；`quantityPerEvent`是一次会话的消息条数",
		assisted: "每次由人工在AI辅助下处理的咨询",
	},
	merits: {
		title: "各项指标",
		text: ["`summary`中的数字，针对整个测算期。`last`是累计值低于零的最后一个月。"],
	},
	results: {
		benefits: { name: "收益", text: "所有收益项之和。" },
		aiFees: { name: "AI费用", text: "类别为费用的成本项。" },
		netBenefits: { name: "净节省", text: "扣除AI费用后的收益：通常所说的节省。" },
		investment: { name: "投资", text: "其余所有成本项，包含第0个月。" },
		costs: { name: "全部成本", text: "投资与AI费用之和。" },
		net: { name: "净收益", text: "最后剩下的。" },
		roi: {
			name: "通常的投资回报率（ROI）",
			text: "人人引用的公式：净节省减去投资，再除以投资。",
		},
		roiOnAllCosts: {
			name: "严格的投资回报率（按全部成本）",
			text: "最后剩下的，除以全部花费。标题句采用这一种。",
		},
		returnPerUnit: {
			name: "每投资1元的回报",
			text: "通常的回报率，以倍数表示。没有投资时为空值。",
		},
		returnPerUnitOnAllCosts: {
			name: "每花费1元的回报",
			text: "严格的回报率，以倍数表示。没有成本时为空值。",
		},
		npv: {
			name: "净现值（NPV）",
			text: "所有月份按年实际利率折算到今天的价值。第0个月不折现。",
		},
		irr: {
			name: "内部收益率（IRR）",
			text: "使现值为0的年实际利率，在−99.99%至+1,000,000%之间寻找。",
		},
		irrStatus: {
			name: "其状态",
			text: "`ok`：只有一个根，并且第一笔不为0的现金流是负数。`multiple`：不止一个根。`above-range`：现金流有正有负，范围内没有根，而范围上端的总和为正。`none`：其余情况。状态不是`ok`时，收益率为空值。",
		},
		paybackMonths: {
			name: "回本时间",
			text: "从这一时刻起，累计值保持在零或零以上，精确到一个月的几分之几。之后再次低于零，则重新计算。",
		},
		paybackStatus: {
			name: "其状态",
			text: "`ok`；`immediate`（0个月）：累计值从未低于零；`never`（空值）：期末累计值低于零。",
		},
		discountedPaybackMonths: {
			name: "折现回本时间",
			text: "按折现后的月份计算的同一数字，没有状态。",
		},
		peakFunding: {
			name: "最大资金占用",
			text: "任一时刻垫付的最高金额：累计值的最低点，取正数。",
		},
		peakFundingMonth: { name: "所在月份", text: "首次达到的月份；不需要垫付资金时为0。" },
	},
	unitCosts: {
		title: "单次咨询成本，之前与之后",
		text: [
			"`operations`中最后一个月的数字。`steady`是当月的各项，年度项目计十二分之一。没有除数时为空值。",
		],
		texts: {
			costPerContactBefore: { name: "使用前的单次咨询", text: "每次咨询的处理和升级成本。" },
			costPerContactAfter: {
				name: "使用后的单次咨询",
				text: "使用AI之后的同一数字：扣除全部释放的人工成本，加上AI的全部运行成本。",
			},
			cashCostPerContactAfter: {
				name: "使用后的单次咨询，按现金",
				text: "同一数字，但释放的人工成本只扣除已经变现的部分。",
			},
			valuePerConversation: { name: "单次AI会话", text: "平均带来的收益。" },
		},
	},
	views: {
		years: {
			title: "逐年数字与稳定状态",
			text: [
				"`years`是每一年的同样合计，附当年的两种回报率和累计值。`steadyState`是最后一个月的数字，年度项目计十二分之一。要求时，`timeline`给出每个月。",
			],
		},
		operations: {
			title: "咨询次数与小时数",
			text: [
				"`operations`是最后一个月的次数、小时数和人工金额，`operationsTotal`是它们在所有月份的总和；其中折合全职人数取平均。",
			],
		},
		annual: {
			title: "年均净值",
			text: [
				"`netAnnualValue`是平均一年的数字：合计除以年数。`laborSavings`包括[deflection](#deflection)、[knowledge](#knowledge)和[assist](#assist)；`avoidedRework`包括[rework](#rework)、[escalation](#escalation)和[recontact](#recontact)；`capacityValue`包括[capacity](#capacity)和[coverage](#coverage)；`experienceValue`就是[retention](#retention)；`otherValue`是其余收益；`implementationCost`包括[implementation](#implementation)、[transition](#transition)和[launch-disruption](#launch-disruption)；`operatingCost`包括[operating](#operating)和[ai-fees](#ai-fees)；`reviewCost`就是[review](#review)。`net`是这一年的结余：各项价值减去各项成本。",
			],
		},
		periods: {
			title: "时期",
			text: [
				"`periods`把测算期分成三段：第0至6个月、第7至18个月、第19个月至期末。期末之后才开始的不列出。",
			],
		},
		context: {
			title: "与公开宣称的结果并列",
			text: [
				"`context`把公开的区间列在回本时间、第一年回报率、回报倍数和降本占全部收益的比例旁边。这些是卖方的数字，所以不下结论：诚实的测算往往低于它们。",
			],
		},
	},
	frameworks: {
		title: "收益的四种分法",
		text: [
			"四个公开的框架把同样的收益项归入不同的标题。它们是同一结果的不同视角，各自相加都等于同样的收益。",
		],
		columns: { line: "项目", example: "算例" },
		texts: {
			threePillars: "成本、收入、体验。",
			fourLayers: "按服务中得到改善的部分。",
			fiveAreas: "按管理者负责的领域。",
			fourDimensions: "按写入的报告。",
		},
	},
	warnings: {
		title: "测算会提醒什么",
		text: ["提醒从不拒绝请求，只指出值得再看一眼的输入。"],
		texts: {
			"outside-benchmark":
				"某个不是中性值的值超出其区间（公开数据或我们的判断）；金额只与同一货币的区间比较。",
			"gross-margin-full": "销售额按全额收入计入。",
			"cashable-share-full": "释放的工时全部算作现金。",
			"containment-full": "AI的每次答复都算作彻底解决。",
			"deflection-without-cost": "AI答复咨询却没有任何成本。",
			"ai-priced-twice": "既有单次AI费用，又有用量价格：可能是同一笔账单计了两次。",
			"involvement-not-above-deflection":
				"计价方式把转人工也算在内（按会话、消息或转人工，或`aiCostPerContact`），而AI只参与它独立答复的咨询。",
			"sales-lines-overlap": "几个销售项可能计入同一笔订单。",
			"mostly-revenue": "超过一半的收益来自收入，而收入比成本更难证明。",
			"people-savings-beside-freed-labor":
				"人员减少的同时还计入培训或离职的节省：人少了，这两项能省的也会变少。",
			"payback-beyond-horizon": "方案在测算期内不能回本。",
			"roi-flattered-by-netting": "通常的回报率比严格的高出超过其十分之一。",
			"outsourced-without-attrition": "没有离职率时，外包比例不起作用。",
			"several-years-valued": "留住客户的当月，一次计入了几年的收入。",
			"volume-far-from-preset":
				"仍沿用预设的固定成本，而咨询量至少是其适用规模的三倍，或至多是其三分之一。席位数和单价都大于0时，席位也计入其中。",
		},
	},
	tables: { year: "年", period: "时期", cumulative: "累计" },
	analyses: {
		simulate: {
			title: "区间",
			text: [
				"`POST /v1/simulate`抽取无人确知的数值，每抽一次就运行一次模型。抽样采用拉丁超立方：把每个变量的范围分成与样本数相同的等概率区段，每段用一次，各变量的次序分别打乱。随机数有种子，所以同样的请求在任何地方都得到同样的答复。",
				"变量是输入中的一个位置，或共用一次抽样的几个位置，带有下限和上限，可以是数值，也可以是系数。分布形状是`pert`（λ = 4，即平均数为`(low + 4 · likely + high)/6`）、`triangular`或`uniform`。百分位数在样本之间插值（第7种算法）。永远不会到来的回本排在最后，计入`none`，绝不丢弃。",
				"`drivers`是各变量与净现值的秩相关系数。`base`是各变量取最可能值时的结果，它既不是平均数，也不是中位数。",
			],
		},
		sensitivity: {
			title: "什么最重要",
			text: [
				"`POST /v1/sensitivity`把每个变量分别设为下限和上限，其余保持不变，并按数字变动的幅度排序。",
			],
		},
		"break-even": {
			title: "必须成立的条件",
			text: [
				"`POST /v1/break-even`寻找某个输入取什么值时，一个数字恰好达到目标。数字可能跳跃或转向，所以会搜索整个范围；有几个解时，给出离当前值最近的一个。没有解时会说明，并给出最接近的值。",
			],
		},
		compare: {
			title: "方案并列比较",
			text: [
				"`POST /v1/compare`测算两到八个方案，例如自建与购买，并给出各方案与第一个的差异。“把宣称的数字减半”是应当向卖方提出的问题。",
			],
		},
		vendors: {
			title: "供应商",
			text: [
				"`POST /v1/vendors/compare`让同样的咨询按各家供应商自己的事件计费。方案中的用量价格、单次AI费用、订阅费、席位和年度项目由供应商的取代，其余成本不变。成本取前十二个月，年度项目每月计十二分之一，含预备金；按每次真正解决的成本排序。以其他货币定价的供应商会列出，但没有数字，并说明原因。",
			],
		},
		scorecard: {
			title: "试点是真的吗？",
			text: [
				"`POST /v1/scorecard`评判试点测得的结果。前后都有的比率，其恶化程度的上限（双侧90%区间）不超过两个百分点时通过；单侧检验在5%水平上表明变差时暂停；两边各需至少100个样本。护栏指标的整个95%区间位于限值的一侧时，才判定通过或暂停；否则答复会说明需要多少样本才能确定。时间或成本变差超过5%时暂停。所以样本不足时绝不会通过。",
				"控制措施答“是”为通过，答“否”为暂停。没有测量或没有回答的，信号保持未决（`insufficient`）：会逐一指明，绝不猜测。",
				"一个暂停就使整组暂停；否则，一个未决指标使整组未决。四组全部通过并且证据齐全，才是`expand`；只要有暂停就是`pause`；其余是`hold`。仅凭偶然，大约每二十个前后检验就有一个暂停：答复会说明做了多少个检验。",
			],
		},
	},
	range: {
		intro: "计算器打开时的方案，采用默认的变量、样本数和种子：",
		figure: "数字",
		gain: "有净收益的样本",
		within12: "12个月内回本的样本",
		within: "测算期内回本的样本",
		varied: "没有填写`variables`时，以下内容按自身数值的系数变动，以相应的项目在使用为限：",
		variables: "一同变动",
		low: "下限",
		high: "上限",
	},
	settings: {
		setting: "设置",
		values: "取值",
		leftOut: "不填写时",
		work: (most) => `样本数×咨询类型数×月数不超过${most}`,
		fewer: (usual) => `${usual}，允许的上限更低时取上限`,
		anyNumber: "任意数字",
		bounds: "该输入的范围",
	},
	scorecard: {
		groups: {
			title: "作出决定的四组信号",
			text: ["各组信号按阅读顺序列出；下表中没有规则的是控制措施，只答是或否。"],
			group: "组",
			signals: "看什么",
		},
		judged: {
			title: "每个信号须达到什么",
			text: [
				"每个信号都按测量它的样本评判。护栏指标的限值是通常的限值，可以用`thresholds`另设。最后一栏是在样本中没有发现任何问题时，按通常的限值判定一个护栏指标所需的样本数。",
				"处理时长与AI只接走简单咨询时应有的时长相比：`baseline · (1 − c · relativeEffort)/(1 − c)`，其中`c = deflectionRate · containmentRate`，取试点的数字。",
			],
			columns: {
				signal: "信号",
				cases: "样本",
				limit: "须达到",
				settled: "无问题时判定所需",
			},
			effort: (usual) =>
				`\`relativeEffort\`取自随请求提交的\`input\`中与试点同名的咨询类型，没有同名的则取第一种；没有\`input\`时为${usual}。`,
			least: (cases) => `比率、时间和成本的前后比较，两边各需至少${cases}个样本。`,
			points: (margin) => `变差不超过${margin}个百分点`,
			worse: (margin) => `变差不超过${margin}`,
			atMost: (limit) => `不超过${limit}`,
			atLeast: (limit) => `不低于${limit}`,
			everyCase: "每个都有记录，所以直接比较",
			notApplicable: "试点不可能有的信号为`not-applicable`，在组内不计：",
			inDraft: "在`draft`阶段，AI不独立答复，`c`为0：",
			noAction: "`highRiskActions`为0时：",
		},
		metrics: {
			title: "五组指标",
			text: [
				"列出所有测得的数字的前后对比：`change`是试点的数字减去基线的数字，`verdict`是`better`、`worse`、`same`，或在缺少一边时为`unknown`。这里不作检验，也不影响决定。标有*的只在使用AI时才有，所以没有之前的数字。",
			],
			group: "组",
			lower: "越低越好",
			higher: "越高越好",
		},
		evidence: {
			title: "证据",
			text: ["每次咨询须留存的记录，只答是或否。`readiness`在全部齐全时才算就绪，并列出缺少的。"],
			field: "证据",
			meaning: "说明什么",
		},
		stages: {
			title: "阶段，以及下一步",
			text: ["`nextStage`是决定所通向的阶段：下一个、前一个，或维持不变。在两端则停在原处。"],
			stage: "试点的阶段",
		},
		standard: {
			title: "买到的是什么",
			text: ["以下各条全部成立时，`buyingStandard`为`execution-platform`："],
			all: (containment, hitRate) => [
				`核实更好：\`containmentRate\`不低于${containment}，并且\`reopenRate\`通过；`,
				"解决更快：`resolutionMinutes`比之前低；",
				"风险更低：`risk-guardrails`通过；",
				`知识更强：\`newKnowledgeItems\`大于0，并且\`knowledgeHitRate\`不低于${hitRate}。`,
			],
			otherwise:
				"没有全部成立时，如果`firstResponseMinutes`比之前低，则为`faq-replacement`，否则为`unproven`。`reasons`逐条给出理由和数字。",
		},
		calibration: {
			title: "校准写入什么",
			text: [
				"`calibration`把承诺的数字换成测得的数字。`patch`是对方案输入的JSON合并补丁，作用于与试点同名的咨询类型，没有同名的则作用于第一种。没有测量的保持不变，并列在`missing`中。`variables`是各比率的95%威尔逊区间，供区间分析使用；不知道样本数时没有区间。提交了`input`时，答复中有校准前后的测算`before`和`after`。",
			],
			columns: { input: "输入", value: "变为", cases: "区间的样本数" },
			values: {
				"/workflows/*/automation/deflectionRate": [
					"`deflectionRate`；在`draft`阶段为0",
					"试点的`conversations`",
				],
				"/workflows/*/automation/deflectionCeiling": ["0：超出实测的学习又是一个承诺"],
				"/workflows/*/automation/containmentRate": [
					"`containmentRate`；在`draft`阶段沿用方案的值",
					"试点的`conversations · deflectionRate`",
				],
				"/workflows/*/assist/share": ["1，以处理时长及其应有的时长均已知为限"],
				"/workflows/*/assist/handleTimeReduction": [
					"`max(0, 1 − pilot/expected)`，取`handleMinutes`，应有的时长如上",
				],
				"/workflows/*/assist/activities": ["清空：由上面的节省比例取代"],
				"/workflows/*/quality/reopenRateBefore": [
					"基线的`reopenRate`，以试点也测量了为限",
					"基线的`conversations`",
				],
				"/workflows/*/quality/reopenRateAfter": [
					"试点的`reopenRate`，以基线也测量了为限",
					"试点的`conversations`",
				],
				"/workflows/*/quality/escalationRateBefore": [
					"基线的`escalationRate`，以试点也测量了为限",
					"基线的`conversations`",
				],
				"/workflows/*/quality/escalationRateAfter": [
					"试点的`escalationRate`，以基线也测量了为限",
					"试点的`conversations`",
				],
				"/rollout": [
					"从第1个月起只有一个阶段，`deflection`为1，`assist`为1；`review`和`benefits`取方案中同名阶段的值，没有同名的则取最后一个",
				],
			},
		},
	},
	methods: {
		title: "方法的出处",
		text: ["均为已发表的方法，按作者给出的形式实现。"],
	},
	readings: {
		"null-is-sent":
			"`null`算作已填写。所以`agentHourlyCost`为`null`时，也会像其他值一样去掉预设的单次咨询成本，这时就需要另给价格。`activities: null`是空列表，不会去掉任何值。",
		"involvement-derived":
			"预设的`involvementRate`由生效的独立答复比例推算一次，该比例由提交者填写时也一样；填写`involvementRate`，哪怕是`null`，就不再推算。",
		"nothing-to-free":
			"没有咨询的类型，或咨询不花成本的类型，释放0小时，即使没有人知道一次需要多久；它不会使总和变为未知。",
		"rules-forgive-rounding":
			"涉及几个输入的“不超过”规则容许舍入误差：三个0.1分钟的环节放得进0.3分钟。",
		"no-minutes": "0分钟的咨询中0分钟的环节，不节省任何时间。",
		"balance-dust":
			"累计值在其背后总额（收益各项的绝对值加成本）的1e-9以内算作0；计算内部收益率时，当月现金流在当月总额的1e-9以内也算作0；折现累计值与折现后的金额相比。最大资金占用的月份，是第一个与最低点相差在此范围之内的月份。",
		"touching-npv":
			"现值只触及0而没有穿过时，那里没有内部收益率。`above-range`不要求第一笔现金流的符号。",
		"steady-state":
			"稳定状态就是最后一个月的原样，如果上线初期的波动落在其中，也包含在内；只有年度项目会分摊。",
		"netting-warning":
			"`roi`高出`roiOnAllCosts`的幅度超过后者绝对值的十分之一时，就会提醒扣除费用的问题，不论符号。",
		unrounded:
			"`resolvedInput`按实际使用的值返回，不作舍入，所以可以原样再次提交，得到同样的`inputHash`；所有计算出来的数字都舍入到6位小数。",
		"analyses-vary-resolved":
			"各项分析改变的是补全后的输入：预设由独立答复比例推算的值（`involvementRate`）只推算一次，之后保持不变，或像默认变量那样一同变动。",
		"drawn-values-stop":
			"抽到的值如果会违反涉及几个输入的规则，就停在规则允许的最近的值；没有抽样的值不变。几个抽样值中，拒绝时会指出的那一个先让步。",
		strata:
			"样本取各层的中点。对默认变量来说，不论样本数多少，平均数的误差都是普通随机抽样的六分之一到八分之一；越是相加而成的数字，误差越小。样本中不存在的数字，不论是哪一个，都按+∞排序。标准差除以n − 1。驱动因素按实际设定的值排名：超出界限的抽样并列。所有样本都相同时，直方图的宽度为一个单位。",
		generator:
			"抽取值来自xoshiro128** 1.1。它的四个字是种子加上0x9e3779b9的1、2、3、4倍（模2^32），各自经过MurmurHash3的32位收尾运算。各变量依次打乱0至n − 1的区段（Fisher–Yates洗牌，从末尾开始：位置i与位置⌊抽取值 · (i + 1)/2^32⌋互换）；每个样本取自己位置上的区段。",
		"varied-horizon": "测算期被改变而计算量有限制时，按其最大值计算。",
		"break-even-jumps":
			"盈亏平衡：跳过目标不算解，这时`nearest`取两边中较好的一边。模型会拒绝的值会略过。`*`对应不同的值时，为所有位置寻找同一个值，取离它们平均数最近的解。输入的值和范围不作舍入，所以可以原样再次提交。",
		"break-even-typed":
			"`POST /v1/break-even`改变的是补全后的输入。计算器中的“盈亏平衡点”是要填写的值：预设由某个输入推算的内容，例如由独立答复比例推算的AI参与比例，会随之变化。",
		"range-of-the-page":
			"计算器的区间就是不带`variables`、使用默认种子的`POST /v1/simulate`的结果；“期望值”是样本的平均数，不是各变量取最可能值时的测算。",
		"vendor-fees":
			"供应商：不足12个月时，成本和次数同比放大。供应商记录中没有计入的内容（自建，或价格以外用其他货币计的固定费用）写在`reason`中；自建没有单次会话成本，其成本在`summary`中。开发费用保留在每家供应商的成本中，所以自建与购买的比较应当用`/v1/compare`。",
		"scorecard-patch":
			"记分卡的补丁包含所有咨询类型，因为JSON合并补丁会整体替换列表；其中的数字不作舍入。复核系数和收益系数没有试点会测量，所以沿用方案中同名阶段的值，没有同名阶段则用最后一个。草稿阶段AI不独立答复，所以补丁把独立答复比例设为0。重开和升级的前后值要么成对写入，要么都不写。没有测得方案会用到的数字时，补丁为空。",
		"scorecard-limits":
			"“最多100%”或“至少0%”的限值总是通过；“最多0%”永远无法用样本证明。试点之前没有机器人时，没有可以比较的`agentRequestRate`，决定就是保持不变。仅凭偶然，大约每二十个前后检验有一个暂停，大约每四十个护栏指标有一个暂停。",
		"today-differs":
			"只有今天的摘要与保存的不同时，已保存方案才有`current`，仅仅版本不同不算；输入中指定的版本是当时的版本，比较时不计。",
		"keeping-time":
			"`PUT`没有填写`expiresInDays`时，从现在起保留与之前同样的天数。`DELETE`不需要`If-Match`，但填写了就会检查。`If-Match: *`没有指明修订号，答复为428。",
		"repeated-requests":
			"两个带同一`Idempotency-Key`的请求同时到达时，先后作为两个事务处理，所以两者得到同样的答复，谁都不会收到409。即使方案之后被修改或删除，答复仍是第一次的答复。",
		"replaced-links":
			"被新链接取代的链接与已删除的一样答复410，原因是`rotated`；它不会透露新链接。方案在新链接下从修订号1开始。",
	},
	presets: {
		input: "输入",
		value: "值",
		benchmark: "依据",
		volume: (contacts) => `其固定成本适用于每月${contacts}次咨询。`,
		nothing: "它不设定任何值：所有输入都保持中性值。",
		resolution: "推算",
	},
	data: {
		benchmark: "数字",
		range: "低、典型、高",
		source: "来源",
		grade: "等级",
		count: "条",
		colon: "：",
		grades: "这些记录中：",
		vendors: "供应商价格",
		vendorsIntro: "价格是某一天的快照：你自己的合同优先。计费单位比价格更重要。",
		plan: "方案",
		price: "价格",
		unpublished: "没有公布金额",
	},
	checked: (day) => `核对于${day}`,
	asOf: (day) => `截至${day}`,
	perYear: (amount) => `每年${amount}`,
	benchmarkUnits: {
		"money per contact": "每次咨询",
		"money per resolution": "每次解决",
		"money per message": "每条消息",
		"money per hour": "每小时",
		"money per month": "每月",
		money: "",
		minutes: "分钟",
		months: "个月",
		share: "比例",
		"share per year": "年比例",
		"share of the investment": "占投资的比例",
		"return per 1": "每投入1元的回报",
		factor: "系数",
		messages: "条消息",
		actions: "次操作",
		seats: "个席位",
		"per thousand conversations": "每千次会话",
	},
	vendorPrice: (price, quantity) =>
		quantity === 1 ? `单价${price}` : `单价${price}，每次会话${quantity}个`,
	limits: [
		{
			title: "你自己的数字",
			text: [
				"它不知道你的独立答复比例，也不知道有多少真正解决：这要靠[试点](/scorecard)来测量。它不预测咨询量：增长率由你填写。它不抓取价格。",
			],
		},
		{
			title: "收入与满意度",
			text: [
				"收入、留存和满意度没有默认值，因为没有公开来源能为陌生企业提供依据：无论是AI答复的重开率，还是满意度每个百分点对流失的影响，都没有以可用的形式公布过。你在那里填写的，是你自己的主张。",
			],
		},
		{
			title: "是平均，不是排队",
			text: [
				"一个月就是平均的一个月。高峰、营业时间、排班、服务水平和等待时间都不在其中；分散在二十个人身上的十个小时，与一个人的十个小时同样计算。能否从班表中减下来，正是`cashableShare`要问你的。",
			],
		},
		{
			title: "各类咨询互不影响",
			text: ["渠道只是标注：渠道之间的差异应体现在成本和比例上。一类咨询中的AI不会影响另一类。"],
		},
		{
			title: "随时间的变化",
			text: [
				"上线完成之后，除学习、增长、价格和工资以外，各比例保持不变。模型变差、供应商改变计费单位、法律禁止某种用途，都应作为单独的方案来比较。",
			],
		},
		{
			title: "财务",
			text: [
				"不计税，不换算货币，不计融资、折旧，也不计测算期末的残值。金额和折现率都是名义值：预期的通货膨胀要么两者都含，要么都不含。",
			],
		},
		{
			title: "区间",
			text: [
				"它显示的是所变动内容的范围会带来什么，各变量独立抽取。它不保证真实值落在其中，也不包含模型没有计入的内容。",
			],
		},
		{
			title: "来源",
			text: [
				"公开的数字大多出自卖方，其中不少只见到二手资料，有几份调查已经陈旧。所以预设低于那些宣称；没有人公布过的，就是注明为判断的判断。来源如果说明国家，也只有北美、英国或中国。",
			],
		},
		{
			title: "不应当用来做什么",
			text: [
				"它不决定任何人的去留：释放的工时是工作量，不是名单。它不是报价，不是审计，也不是投资建议。不要既为风险提高折现率，又引用区间的低端：那是把同一份谨慎计了两次。",
			],
		},
		{
			title: "试点常犯的错误",
			text: [
				"把没有转人工当作解决：放弃了的人不是节省。把平均成本用在简单的咨询上。把全口径成本当作可以避免的成本。把独立答复和处理时长的节省都用在全部咨询量上。把自助服务早已解决的算作AI的功劳。把升级当作免费。忽略AI带来的新增咨询。用收入代替毛利。把供应商的平均值当作默认值。",
			],
		},
	],
	history: { model: "模型", data: "数据", current: "使用中" },
};
