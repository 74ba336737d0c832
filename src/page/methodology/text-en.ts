/** The methodology page in English. */
import type { MethodologyWords } from "./words.ts";

export const en: MethodologyWords = {
	title: "How the estimate is made",
	tab: "Methodology · Support ROI",
	description:
		"The whole model behind the estimate in readable words: every input, every formula with a worked example, every published figure with its source, what it does not know, and what changed.",
	lead: "The whole model: every input, every formula with figures in it, every source, and what it does not know. Tables and examples are made from the code that computes, when the site is built, so they cannot say anything else than it does.",
	skip: "Skip to the text",
	nav: {
		links: "Other pages",
		language: "Language",
		contents: "Contents",
		calculator: "Calculator",
		scorecard: "Pilot scorecard",
		docs: "API reference",
		openapi: "OpenAPI document",
		llms: "For language models",
	},
	versions: (model, data) => `Model ${model}, data ${data}.`,
	sections: {
		principles: {
			title: "What it computes, and what it refuses to",
			text: [
				"It takes a plan for AI in customer service and computes month by month what it brings, what it costs, and what is left: net value, return, payback, cash flow. Published claims fail in known ways. The model is built so that a finance department cannot knock it over in the same ways.",
			],
		},
		completion: {
			title: "How an input becomes complete",
			text: [
				"With a preset, one figure is enough for a request; the rest is filled in. With `include=resolvedInput` the answer has the complete input; `assumptions` names each value that came from the preset and that a line of this plan uses.",
			],
		},
		inputs: {
			title: "Every input",
			text: [
				"The pointer is the place of an input in a request; `*` stands for a position in a list. The neutral value switches an effect off, so that with nothing but neutral values the plain textbook formulas come out. “Lines it feeds” are those that move when the input alone is changed in a plan with everything in use and no attrition rate; with one, whatever frees labour also moves the share that turns into cash. “Held against” is the range, published or our own judgement, outside which an estimate warns; of a neutral value it never does.",
			],
		},
		model: {
			title: "A month, step by step, and the lines it ends in",
			text: [
				"All formulas are of one month `m`, counted from 1. The steps are of one kind of contacts (a workflow); `Σ` adds all kinds up. `s` is the month of go-live, `rollout` the stage that holds in the month; before the first stage its factors are 0. An input is named by the end of its pointer. “Inputs” are those that a formula names itself, with those of `prices` and `wages`; the other steps in it have their own. There is no rounding on the way.",
			],
		},
		results: {
			title: "Money over time",
			text: [
				"Month 0 holds what is paid once at the start. A year is twelve months, the first with month 0 in it; the last may be short. Contacts grow a little each month; prices and wages go up in steps, in months 13, 25 and so on. All figures are before tax and in one currency.",
			],
		},
		analyses: {
			title: "Range, drivers, break-even, vendors and pilots",
			text: [
				"What one figure hides. Each of these runs the same model many times or on several plans.",
			],
		},
		readings: {
			title: "Where the model can be read two ways, and how we read it",
			text: ["Whoever builds the model a second time needs these to come to the same figures."],
		},
		presets: {
			title: "The presets, and what each value rests on",
			text: [
				"A preset is a cautious starting point for a line of business: benefits stand at or below the middle of what was published, costs at or above it; anything else is a judgement with its reason. Presets hold no contingency, because overrun belongs to the range, and no revenue, retention, coverage or incident amount, which no source supports for a stranger. Their money is in USD.",
			],
		},
		data: {
			title: "Every published figure, and vendors' prices",
			text: [
				"Each record names who said it, of whom, and how far to trust it. A survey that was only seen reported is named with its reporter (“via …”); any other figure whose primary source was not seen counts as second-hand. A vendor's average is no default for anybody else.",
			],
		},
		limits: {
			title: "What the model does not know",
			text: [
				"An estimate is as good as what it is given. This is what it leaves out or cannot tell.",
			],
		},
		versions: {
			title: "Versions",
			text: [
				"Every result names the version of the formulas (`modelVersion`) and of the data (`dataVersion`); a request can pin them. A version that cannot be computed with is refused, never answered with another one: once there is more than one model, older ones stay computable, while replaced data does not. A saved estimate keeps the figures that it was saved with.",
			],
		},
	},
	principles: [
		{
			title: "Answered is not solved",
			text: [
				"Deflection is the share of contacts that AI answers to the end. Containment is the share of those that do not come back to a person. Only contained contacts save work; the others cost it a second time, with a penalty.",
			],
		},
		{
			title: "AI takes the easy contacts",
			text: [
				"What AI solves would have taken a person less than the average contact, so it saves less than the average cost (`relativeEffort`), and what is left is harder than before.",
			],
		},
		{
			title: "Assist helps with what is left",
			text: [
				"Time that AI saves agents is counted only on the contacts that people still handle, never on the full volume.",
			],
		},
		{
			title: "A freed hour is no money yet",
			text: [
				"It becomes money when somebody stops being paid for it: leavers who are not replaced, contracts that end, hires avoided. `cashableShare` is how much of it you will stop paying for; with an attrition rate it cannot go faster than people leave. The rest is capacity: shown beside the result and not counted, unless you say what it is worth.",
			],
		},
		{
			title: "A price means nothing without its event",
			text: [
				"Vendors bill conversations, resolutions, hand-offs or messages. A price becomes a cost only times the right count, so the model keeps those counts apart.",
			],
		},
		{
			title: "Revenue counts at margin, once, and only what is additional",
			text: [
				"Sales lines are multiplied by margin and by the share that would not have been sold anyway; an order that one line has counted is taken off the next.",
			],
		},
		{
			title: "AI has costs of its own",
			text: [
				"Fees, review by people, errors, upkeep of the knowledge, a dip at launch, and contacts that exist only because AI is easy to reach.",
			],
		},
		{
			title: "Both returns are shown",
			text: [
				"`roi` is the formula everybody quotes: it nets AI fees from the saving and divides by the rest of the cost. `roiOnAllCosts` divides by all costs. The same bill gives the same two figures wherever it is entered; headlines use the strict one.",
			],
		},
		{
			title: "It refuses",
			text: [
				"It gives no default for revenue, retention or satisfaction, converts no currency, and passes over no unknown key. What does not exist (a payback that never comes, a rate of return without a root) is `null` with a status, never a large number. Input that contradicts itself is refused with every fault at once, up to 100.",
			],
		},
	],
	completion: [
		"Your own value wins, leaf by leaf. What you leave out takes the preset's value, and what the preset leaves out takes the neutral value of the table below.",
		"A preset's values for a kind of contacts go under each of your workflows in the same way. Every other list is replaced as a whole.",
		"`null` restores the neutral value; on an object or a list it restores everything below. It counts as sent, so the preset does not fill it in again.",
		"Two ways to say the same thing do not mix: `agentHourlyCost` of yours drops the preset's `costPerContact`; `activities` (if not empty) and `handleTimeReduction` of yours drop each other's preset value; the preset's `usage` prices go when each of your workflows sends `aiCostPerContact`.",
		"`involvementRate`, unless sent, is worked out with a business preset: the share that AI answers divided by the lowest published share that AI resolves of what it joins (see [involvement-resolution](#benchmark-involvement-resolution)), at most 1. With the neutral preset it is 0.",
		"With a currency other than USD, a preset's amounts are missing rather than converted: the answer names each one to be given.",
		"Refused, with pointer and reason: no way to price a contact; a ceiling below the rate (`0 < deflectionCeiling < deflectionRate`); more labour removed than there is (`relativeEffort · containmentRate · max(deflectionRate, deflectionCeiling) > 1`); `activities` longer than the contact, or without `handleMinutes`; stages out of order; churn and satisfaction both changed (one effect twice); a price per message without its `quantityPerEvent`; unknown keys, presets and versions; values out of bounds.",
	],
	inputs: {
		groups: {
			top: "The plan as a whole",
			workflows: "Contacts, by kind",
			labor: "Labour and cash",
			rollout: "Rollout",
			benefits: "Benefits beside handling",
			costs: "Costs",
		},
		columns: {
			input: "Input",
			value: "Unit, bounds and neutral value",
			feeds: "Lines it feeds",
			benchmark: "Held against",
		},
		units: {
			share: "fraction",
			rate: "fraction a year",
			factor: "factor",
			money: "money",
			count: "number",
			minutes: "minutes",
			hours: "hours",
			weeks: "weeks",
			months: "months",
			month: "month",
			years: "years",
		},
		text: "text",
		list: (min, max) => `list, ${min} to ${max} entries`,
		choices: (choices) => `one of ${choices}`,
		free: (limit) => `at most ${limit} characters`,
		range: (min, max) => `${min} to ${max}`,
		above: (min, max) => `above ${min}, to ${max}`,
		whole: "whole",
		neutral: (value) => `neutral: ${value}`,
		unknown: "neutral: not known",
		required: "required",
		everyLineBut: { before: "every line but ", after: "" },
		noLine: "no figure",
		noLineBut: "no line; only ",
		noBenchmark: "nothing published",
	},
	formulas: {
		example: "Example",
		reads: "In an answer",
		where: "with",
		inputs: "Inputs",
		frameworks: "Counted under",
	},
	example: {
		every:
			"The examples are of one plan of an invented shop in which every line is in use, in its last month, month 24. Its figures are round, not recommended. They were put in and worked out by the engine.",
		total: "Each heading's amount in the plan with every line in use, over its 24 months:",
		opening:
			"The examples are of the plan that the calculator opens on: the e-commerce preset with 5,000 contacts a month.",
		open: "Open this plan in the calculator",
		request: "The plan as a request",
	},
	steps: {
		time: {
			title: "Prices, wages and what a contact costs",
			text: ["What changes from year to year, and what handling one contact costs."],
		},
		contacts: {
			title: "What becomes of the contacts",
			text: [
				"Nothing gets lost: what AI keeps solved and what people handle add up to all contacts and those that AI attracted.",
			],
		},
		labor: {
			title: "Labour before, and labour freed",
			text: [
				"In money a month, at what handling costs in that month. Freed labour can be negative.",
			],
		},
		cash: {
			title: "How much of it turns into cash",
			text: [
				"When there is more work than before, all of it is paid. Otherwise a share turns into cash, and with an attrition rate no more than leavers, ended contracts and avoided hires allow. Without an attrition rate there is no such limit: `cashShare` is then `labor.cashableShare`.",
			],
		},
	},
	stepTexts: {
		prices: "Index of prices: the first year is 1, and month 13 is the first that is dearer.",
		wages: "Index of wages, in the same steps.",
		contactCost:
			"What a person's handling of one contact costs: as given, or from minutes, hourly cost and the share of paid time spent on contacts.",
		contactMinutes:
			"How long a person's handling of one contact takes: as given, or from what it costs and what an hour costs. Not known where neither is given.",
		contacts: "Contacts that would reach a person without AI.",
		monthsLearnt: "Months of full automation behind us; a month at half counts half.",
		reach:
			"The share of contacts that AI answers at full automation: the rate at first, and what it has learnt towards the ceiling.",
		deflected: "Contacts that AI answers to the end, without a human ticket.",
		contained: "Of those, the ones that stay solved.",
		recontacts: "Of those, the ones that come back to a person.",
		aiInvolved: "Contacts that AI touches: those it answers and those it hands over.",
		handoffs: "Contacts that AI hands over to a person.",
		induced: "Conversations that exist only because AI is easy to reach.",
		inducedToHuman: "Of those, the ones that end at a person.",
		humanHandled: "Contacts that people handle in the end.",
		covered: "Contacts that nobody answers today and that AI takes on.",
		aiConversations: "All conversations that AI has; what errors and some prices are counted by.",
		laborBefore: "What handling would cost without AI.",
		laborRemoved: "Work that contained contacts no longer make; less than the average for each.",
		laborRemovedAtFirst: "The same without learning; the difference is what learning adds.",
		laborAdded: "Extra work on contacts that came back, and work on those that AI attracted.",
		laborLeft: "Work that people still do, before assist.",
		assistReduction:
			"The part of it that assist saves. A list of activities takes the place of `handleTimeReduction`: the sum of minutes times reduction, divided by the minutes of the contact.",
		assistSaved: "Work that assist saves, on what is left.",
		reopenSaved:
			"Work that fewer reopened contacts save, on what assist leaves; negative when more are reopened.",
		laborFreed: "Labour freed in all.",
		escalationBefore: "What escalations would cost without AI, on top of handling.",
		escalationSaved:
			"What fewer escalations save on top of handling; negative when there are more.",
		hoursFreed: "Hours of handling freed; not known (`null`) where `contactMinutes` is not.",
		fteFreed: "The same as full-time jobs: paid hours are more than hours on contacts.",
		avoidableLabor:
			"Labour that would be needed without AI and that no employee of go-live still does: `laborAtStart` is the labour of go-live's month, of which leavers and ended contracts are taken off.",
		cashShare: "The share of freed labour that turns into cash.",
		escalationCashShare: "The same share for escalation costs, which no attrition limits.",
		laborFreedAsCash: "Freed labour that somebody stops being paid for.",
		uncountedCapacity: "Freed labour that stays paid and that nobody valued: shown, never counted.",
	},
	linesTitle: {
		benefit: {
			title: "The benefit lines",
			text: ["What the plan brings, in money a month. A line can be negative."],
		},
		cost: {
			title: "The cost lines",
			text: [
				"What the plan costs, in money, each times one plus the contingency, never negative. Running costs count from month 1, live or not. An investment is what the quoted formula divides by; a fee is what it nets from the saving.",
			],
		},
	},
	kinds: { benefit: "benefit", investment: "cost: investment", fee: "cost: AI fee" },
	lines: {
		deflection:
			"Work that contacts no longer make because AI solved them, as far as it turns into cash.",
		knowledge: "What AI solves more than at first, because its mistakes were corrected.",
		assist: "Time that AI saves people on the contacts they still handle.",
		rework: "Work saved because fewer contacts are opened again.",
		recontact:
			"What it costs that some contacts come back from AI and some exist only because of it. Never a gain.",
		escalation: "Fewer escalations to seniors and third parties.",
		capacity:
			"Freed time that does not turn into cash, at the share of its cost that its other use is worth. The neutral share is 0.",
		coverage: "Contacts that nobody answered before, at the margin you give for one.",
		training: "Shorter training of new agents.",
		turnover: "Leavers that need not be replaced because fewer leave.",
		"guided-selling":
			"Additional sales where AI advises buyers: only the gain over today's conversion, at margin, and only what would not have been sold anyway.",
		"cart-recovery": "Orders from abandoned carts that AI follows up, at margin and increment.",
		"attributed-sales":
			"Sales that reporting attributes to AI, less what the two lines above have counted: an order counts once.",
		retention:
			"Margin of customers who stay, a twelfth of the year's each month. Churn before and after, or satisfaction with an effect per percentage point; not both.",
		incidents: "Costly incidents that AI prevents, such as refunds without evidence.",
		compliance: "What compliance work costs less, a twelfth each month.",
		other: "Other monthly savings, such as a retired tool.",
		"ai-errors":
			"What wrong answers and invented commitments of AI cost, in every conversation that it has. The stage's benefits factor scales only the errors in conversations with people whom nobody answered before.",
		implementation: "What is paid once at the start, in month 0.",
		transition: "Hidden costs of the change, in month 0: migration, severance, time to adapt.",
		"launch-disruption":
			"In each of the first `launchDisruption.months` months from go-live (month `s`): work lost while the team settles. The example is one of those months.",
		operating:
			"Running costs of a month. Annual items are paid ahead in months 1, 13, 25 and so on; the figure of a typical month, as here, counts a twelfth.",
		review: "People who check AI's own answers, as many as the stage says.",
		"ai-fees":
			"What the AI vendor charges: a price per contact it takes part in, and prices per event with allowance and minimum. A conversation with somebody whom nobody answered before costs the average of the others. The minimum is due in every month.",
	},
	events: {
		title: "What vendors bill",
		text: [
			"`events` of a usage price, by its unit. The same price per event makes a very different bill.",
		],
		columns: { unit: "Unit", count: "How often in a month", example: "Example" },
	},
	eventNames: {
		conversation: "each AI conversation, whatever its outcome",
		resolution: "each conversation that AI ended alone",
		"verified-resolution": "each that it ended alone and that stays solved",
		handoff: "each hand-off to a person",
		contact: "each contact, a person's too",
		message: "each message; `quantityPerEvent` says how many a conversation has",
		assisted: "each contact that a person handles with AI help",
	},
	merits: {
		title: "Figures of merit",
		text: [
			"The figures of `summary`, over the whole horizon. `last` is the last month in which the running total is below zero.",
		],
	},
	results: {
		benefits: { name: "Benefits", text: "All benefit lines." },
		aiFees: { name: "AI fees", text: "The cost line of kind fee." },
		netBenefits: {
			name: "Net benefits",
			text: "Benefits after AI fees: what is usually called the saving.",
		},
		investment: { name: "Investment", text: "All other cost lines, month 0 included." },
		costs: { name: "All costs", text: "Investment and AI fees." },
		net: { name: "Net value", text: "What is left." },
		roi: {
			name: "Usual return (ROI)",
			text: "The formula everybody quotes: the net saving less the investment, divided by the investment.",
		},
		roiOnAllCosts: {
			name: "Strict return (ROI on all costs)",
			text: "What is left, divided by everything that was spent. Headlines use this one.",
		},
		returnPerUnit: {
			name: "Returned per 1 invested",
			text: "The usual return as a multiple. Null without an investment.",
		},
		returnPerUnitOnAllCosts: {
			name: "Returned per 1 spent",
			text: "The strict return as a multiple. Null without costs.",
		},
		npv: {
			name: "Net present value (NPV)",
			text: "All months at their value today, at an effective annual rate. Month 0 is not discounted.",
		},
		irr: {
			name: "Internal rate of return (IRR)",
			text: "The effective annual rate at which the present value is 0, looked for from −99.99 % to +1,000,000 %.",
		},
		irrStatus: {
			name: "Its status",
			text: "`ok`: one root, and the first flow that is not 0 is negative. `multiple`: more than one root. `above-range`: flows of both signs, no root in the range, and a positive sum at its upper end. `none`: everything else. Other than `ok`, the rate is null.",
		},
		paybackMonths: {
			name: "Payback",
			text: "The moment from which the running total stays at or above zero, to a part of a month. A later fall below zero begins it anew.",
		},
		paybackStatus: {
			name: "Its status",
			text: "`ok`; `immediate` (0 months): the running total is never below zero; `never` (null): it is below zero at the end.",
		},
		discountedPaybackMonths: {
			name: "Discounted payback",
			text: "The same on discounted months, without a status.",
		},
		peakFunding: {
			name: "Peak funding",
			text: "The most that is out of pocket at any time: the lowest running total, as a positive amount.",
		},
		peakFundingMonth: {
			name: "Its month",
			text: "The first month in which it is reached; 0 when no funding is needed.",
		},
	},
	unitCosts: {
		title: "What a contact costs, before and after",
		text: [
			"Figures of `operations`, in the last month. `steady` are lines of that month with annual items as a twelfth. Null when nothing is there to divide by.",
		],
		texts: {
			costPerContactBefore: {
				name: "A contact before",
				text: "Handling and escalations, per contact.",
			},
			costPerContactAfter: {
				name: "A contact after",
				text: "The same with AI: all freed labour taken off, all running costs of AI put on.",
			},
			cashCostPerContactAfter: {
				name: "A contact after, in cash",
				text: "The same with only that freed labour taken off that turned into cash.",
			},
			valuePerConversation: { name: "An AI conversation", text: "What it brings on average." },
		},
	},
	views: {
		years: {
			title: "Years, and the steady state",
			text: [
				"`years` has the same totals for each year, with the two returns of that year and the running total. `steadyState` has those of the last month, with annual items as a twelfth. `timeline`, when asked for, has every month.",
			],
		},
		operations: {
			title: "Counts of contacts and hours",
			text: [
				"`operations` has the counts, hours and labour amounts of the last month, `operationsTotal` their sums over all months; full-time jobs are an average there.",
			],
		},
		annual: {
			title: "Net annual value",
			text: [
				"`netAnnualValue` is the average year: totals divided by years. `laborSavings` holds [deflection](#deflection), [knowledge](#knowledge) and [assist](#assist); `avoidedRework` holds [rework](#rework), [escalation](#escalation) and [recontact](#recontact); `capacityValue` holds [capacity](#capacity) and [coverage](#coverage); `experienceValue` holds [retention](#retention); `otherValue` the other benefits; `implementationCost` holds [implementation](#implementation), [transition](#transition) and [launch-disruption](#launch-disruption); `operatingCost` holds [operating](#operating) and [ai-fees](#ai-fees); `reviewCost` holds [review](#review). `net` is what is left of the year: values less costs.",
			],
		},
		periods: {
			title: "Periods",
			text: [
				"`periods` cuts the horizon in three: months 0 to 6, 7 to 18, and 19 to the end. One that begins after the end is left out.",
			],
		},
		context: {
			title: "Published results beside yours",
			text: [
				"`context` puts published ranges beside payback, first-year return, the multiple, and the share of cost reduction in all value. They are sellers' figures, so there is no verdict: an honest estimate is often below them.",
			],
		},
	},
	frameworks: {
		title: "Four ways to cut the benefits",
		text: [
			"Four published frameworks group the same benefit lines under different headings. They are views of one result: each adds up to the same benefits.",
		],
		columns: { line: "Line", example: "Example" },
		texts: {
			threePillars: "Cost, revenue, experience.",
			fourLayers: "By the part of the service that improves.",
			fiveAreas: "By the area that a manager answers for.",
			fourDimensions: "By the report that it goes into.",
		},
	},
	warnings: {
		title: "What an estimate warns of",
		text: ["A warning never refuses. It names the input that deserves a second look."],
		texts: {
			"outside-benchmark":
				"A value that is not the neutral one lies outside its range, published or our own judgement; amounts only in the range's own currency.",
			"gross-margin-full": "Sales count at full revenue.",
			"cashable-share-full": "All freed time counts as cash.",
			"containment-full": "Every answer of AI counts as solved for good.",
			"deflection-without-cost": "AI answers contacts at no cost at all.",
			"ai-priced-twice": "A price per contact and usage prices: perhaps one bill twice.",
			"involvement-not-above-deflection":
				"A price that counts hand-offs too (per conversation, message or hand-off, or `aiCostPerContact`), but AI takes part only in what it answers alone.",
			"sales-lines-overlap": "Several sales lines may count one order.",
			"mostly-revenue":
				"More than half of the benefits are revenue, which is harder to prove than cost.",
			"people-savings-beside-freed-labor":
				"Training or turnover savings beside freed heads: fewer people leave less of both to save.",
			"payback-beyond-horizon": "The plan does not pay back within the horizon.",
			"roi-flattered-by-netting":
				"The usual return is above the strict one by more than a tenth of its size.",
			"outsourced-without-attrition": "An outsourced share without an attrition rate does nothing.",
			"several-years-valued": "Several years of revenue are counted when the customer is saved.",
			"volume-far-from-preset":
				"Fixed costs of the preset stand, and the volume is at least three times or at most a third of the one that they are meant for. Seats count among them where both their number and their price are above 0.",
		},
	},
	tables: { year: "Year", period: "Period", cumulative: "Running total" },
	analyses: {
		simulate: {
			title: "The range",
			text: [
				"`POST /v1/simulate` draws what nobody knows and runs the model for each draw. Draws come from a Latin hypercube: the range of each variable is cut into as many equally likely parts as there are samples, each part is used once, and the order of the parts is shuffled for each variable by itself. The generator has a seed, so the same request gets the same answer everywhere.",
				"A variable is a place in the input, or several that share a draw, with a low and a high end, as values or as factors. Its shape is `pert` (λ = 4: the mean is `(low + 4 · likely + high)/6`), `triangular` or `uniform`. Percentiles interpolate between samples (type 7). A payback that never comes sorts last and is counted in `none`; it is never dropped.",
				"`drivers` are the rank correlations of each variable with the net present value. `base` is the result at likely values; it is neither the mean nor the median.",
			],
		},
		sensitivity: {
			title: "What matters most",
			text: [
				"`POST /v1/sensitivity` sets each variable to its low and its high end while the others keep their value, and sorts by how far the figure moves.",
			],
		},
		"break-even": {
			title: "What must be true",
			text: [
				"`POST /v1/break-even` looks for the value of one input at which a figure hits a target. Figures may jump and turn, so the whole range is searched; of several solutions it gives the one nearest to the present value. Where there is none it says so, with the nearest value.",
			],
		},
		compare: {
			title: "Plans side by side",
			text: [
				"`POST /v1/compare` estimates two to eight plans, such as build and buy, and gives each one's difference from the first. “Half the claim” is the question to ask of a seller.",
			],
		},
		vendors: {
			title: "Vendors",
			text: [
				"`POST /v1/vendors/compare` puts the same contacts under each vendor's own events. Usage prices, price per contact, subscription, seats and annual items of the plan give way to the vendor's; the other costs stay. Costs are of the first twelve months, annual items as a twelfth a month, contingency included; they are sorted by the cost of a resolution that stays. A vendor with prices in another currency is listed without figures and with the reason.",
			],
		},
		scorecard: {
			title: "Is the pilot real?",
			text: [
				"`POST /v1/scorecard` judges what a pilot measured. A rate before and after passes when the upper end of its worsening (two-sided 90 % interval) is at most two percentage points, and pauses when a one-sided test finds it worse at 5 %; at least 100 cases on each side are needed. A guardrail passes or pauses when its whole 95 % interval lies on one side of its limit; else the answer says how many cases would settle it. A time or a cost pauses when it is more than 5 % worse. So thin data can never pass.",
				"A control passes with yes and pauses with no. What was not measured or answered leaves its signal open (`insufficient`): it is named, never guessed.",
				"One pause pauses its group; otherwise one open signal leaves the group open. `expand` takes four passes and every piece of evidence; any pause is `pause`; everything else is `hold`. By chance alone about one in twenty before/after tests pauses: the answer says how many there were.",
			],
		},
	},
	range: {
		intro:
			"The plan that the calculator opens on, with the default variables, sample count and seed:",
		figure: "Figure",
		gain: "Samples with a net gain",
		within12: "Samples with payback within 12 months",
		within: "Samples with payback within the horizon",
		varied:
			"Without `variables` these are varied, each by factors of its own value, as far as their line is in use:",
		variables: "Varied together",
		low: "Low",
		high: "High",
	},
	settings: {
		setting: "Setting",
		values: "Values",
		leftOut: "If left out",
		work: (most) => `samples × workflows × months at most ${most}`,
		fewer: (usual) => `${usual}, or the most allowed if that is less`,
		anyNumber: "any number",
		bounds: "the bounds of the input",
	},
	scorecard: {
		groups: {
			title: "Four groups that decide",
			text: ["Signals in reading order; those without a rule below are controls, yes or no."],
			group: "Group",
			signals: "What it looks at",
		},
		judged: {
			title: "What each signal must show",
			text: [
				"A signal is judged on the cases it was measured on. The limits of guardrails are the usual ones; `thresholds` sets others. The last column has the cases that settle a guardrail at its usual limit when no fault is seen in them.",
				"Handle time is compared with what it would be if AI only took the easy contacts away: `baseline · (1 − c · relativeEffort)/(1 − c)`, with `c = deflectionRate · containmentRate` of the pilot.",
			],
			columns: {
				signal: "Signal",
				cases: "Measured on",
				limit: "Must be",
				settled: "Settled without a fault by",
			},
			effort: (usual) =>
				`\`relativeEffort\` is that of the workflow of the pilot's name in the plan sent as \`input\`, else of its first one; without \`input\` it is ${usual}.`,
			least: (cases) =>
				`Before and after, a rate, a time or a cost needs at least ${cases} cases on each side.`,
			points: (margin) => `at most ${margin} percentage points worse`,
			worse: (margin) => `at most ${margin} worse`,
			atMost: (limit) => `at most ${limit}`,
			atLeast: (limit) => `at least ${limit}`,
			everyCase: "every case is on record, so it is compared directly",
			notApplicable:
				"What a pilot cannot have is `not-applicable` and does not count in its group:",
			inDraft: "in `draft`, where AI answers nothing alone and `c` is 0: ",
			noAction: "where `highRiskActions` is 0: ",
		},
		metrics: {
			title: "Five groups of metrics",
			text: [
				"Everything measured, before and after: `change` is the pilot's figure less the baseline's, `verdict` is `better`, `worse`, `same`, or `unknown` where a side is missing. Nothing is tested here, and nothing decided. What is marked * exists only with AI, so that it has no before.",
			],
			group: "Group",
			lower: "Better when lower",
			higher: "Better when higher",
		},
		evidence: {
			title: "Evidence",
			text: [
				"What must be on record of each case, yes or no. `readiness` is ready only with all of it, and lists what is missing.",
			],
			field: "Evidence",
			meaning: "What it shows",
		},
		stages: {
			title: "Stages, and what comes next",
			text: [
				"`nextStage` is the stage that the decision leads to: the next one, the one before, or the same. At either end it stays.",
			],
			stage: "Stage of the pilot",
		},
		standard: {
			title: "What was bought",
			text: ["`buyingStandard` is `execution-platform` when all of these hold:"],
			all: (containment, hitRate) => [
				`better verification: \`containmentRate\` is at least ${containment}, and \`reopenRate\` passes;`,
				"faster resolution: `resolutionMinutes` is lower than before;",
				"lower risk: `risk-guardrails` passes;",
				`stronger knowledge: \`newKnowledgeItems\` is above 0, and \`knowledgeHitRate\` at least ${hitRate}.`,
			],
			otherwise:
				"Where they do not, it is `faq-replacement` if `firstResponseMinutes` is lower than before, else `unproven`. `reasons` has each with its figures.",
		},
		calibration: {
			title: "What the calibration writes",
			text: [
				"`calibration` puts what was measured in the place of what was promised. `patch` is a JSON merge patch of the plan's input, for the workflow of the pilot's name, else the first. What was not measured stays as it is and is named in `missing`. `variables` are the 95 % Wilson intervals of the rates, for the range; without a number of cases there is none. With `input`, the answer has the estimate `before` and `after`.",
			],
			columns: { input: "Input", value: "Becomes", cases: "Cases of its interval" },
			values: {
				"/workflows/*/automation/deflectionRate": [
					"`deflectionRate`; 0 in `draft`",
					"`conversations` of the pilot",
				],
				"/workflows/*/automation/deflectionCeiling": [
					"0: learning beyond what was measured is a promise again",
				],
				"/workflows/*/automation/containmentRate": [
					"`containmentRate`; as planned in `draft`",
					"`conversations · deflectionRate` of the pilot",
				],
				"/workflows/*/assist/share": ["1, where handle time and its expected time are known"],
				"/workflows/*/assist/handleTimeReduction": [
					"`max(0, 1 − pilot/expected)` of `handleMinutes`, with the expected time as above",
				],
				"/workflows/*/assist/activities": ["none: the reduction takes their place"],
				"/workflows/*/quality/reopenRateBefore": [
					"`reopenRate` of the baseline, if the pilot has it too",
					"`conversations` of the baseline",
				],
				"/workflows/*/quality/reopenRateAfter": [
					"`reopenRate` of the pilot, if the baseline has it too",
					"`conversations` of the pilot",
				],
				"/workflows/*/quality/escalationRateBefore": [
					"`escalationRate` of the baseline, if the pilot has it too",
					"`conversations` of the baseline",
				],
				"/workflows/*/quality/escalationRateAfter": [
					"`escalationRate` of the pilot, if the baseline has it too",
					"`conversations` of the pilot",
				],
				"/rollout": [
					"one stage from month 1, with `deflection` 1 and `assist` 1; `review` and `benefits` are those of the plan's stage of that name, else of its last one",
				],
			},
		},
	},
	methods: {
		title: "Where the methods come from",
		text: ["Published methods, implemented as their authors give them."],
	},
	readings: {
		"null-is-sent":
			"`null` counts as sent. A `null` for `agentHourlyCost` therefore drops a preset's cost per contact like any other value would, and the contact then needs a price. `activities: null` is an empty list and drops nothing.",
		"involvement-derived":
			"A preset's `involvementRate` is computed once from the deflection rate in force, also when that is the caller's; sending `involvementRate`, even `null`, switches that off.",
		"nothing-to-free":
			"A workflow without contacts, or whose contacts cost nothing, frees 0 hours even where nobody knows how long one takes; it does not make the sum unknown.",
		"rules-forgive-rounding":
			"“At most” rules over several inputs forgive rounding: three activities of 0.1 minutes fit into 0.3.",
		"no-minutes": "Activities of 0 minutes in a contact of 0 minutes reduce nothing.",
		"balance-dust":
			"A balance counts as 0 within 1e-9 of the gross amounts behind it (benefit lines by their size, and costs), and for the internal rate of return so does a month's flow within 1e-9 of its own; the discounted balance is held against discounted amounts. The month of peak funding is the first within that distance of the lowest.",
		"touching-npv":
			"A present value that touches 0 without crossing it has no internal rate of return there. `above-range` asks nothing of the first flow.",
		"steady-state":
			"The steady state is the last month as it is, a launch dip included if it falls in it; only annual items are spread.",
		"netting-warning":
			"The warning about netting fires when `roi` exceeds `roiOnAllCosts` by a tenth of its size, whatever its sign.",
		unrounded:
			"`resolvedInput` comes back as it was used, not rounded, so that it can be sent again with the same `inputHash`; everything computed is rounded to 6 decimals.",
		"analyses-vary-resolved":
			"Analyses vary the resolved input: what a preset derived from the deflection rate (`involvementRate`) is derived once and then stays, or is varied beside it, as the defaults do.",
		"drawn-values-stop":
			"A drawn value that would break a rule over several inputs stops at the nearest value that the rule allows; what was not drawn stays. Of several drawn values the one that the refusal would name gives way first.",
		strata:
			"Samples are the middles of their strata. For the default variables the error of a mean is a sixth to an eighth of plain random sampling's, whatever the number of samples; what adds up errs less and less. A figure that does not exist in a sample, whichever it is, sorts as +∞. Standard deviations divide by n − 1. A driver is ranked by its values as they were set: draws beyond a bound tie. A histogram of samples that are all alike is one unit wide.",
		generator:
			"Draws are those of xoshiro128** 1.1. Its four words are the seed plus 1, 2, 3 and 4 times 0x9e3779b9 (modulo 2^32), each put through the 32-bit finalizer of MurmurHash3. Each variable in turn shuffles the strata 0 to n − 1 (Fisher–Yates, from the end: position i changes places with position ⌊draw · (i + 1)/2^32⌋); a sample takes the stratum at its own position.",
		"varied-horizon":
			"The horizon counts with its highest value where it is varied and work is limited.",
		"break-even-jumps":
			"Break-even: a jump over the target is no root; `nearest` then has the better of its two sides. Values that the model would refuse are passed over. With `*` over differing values, one value is sought for all, nearest to their mean. Values and ranges of inputs leave unrounded, so that they can be sent back.",
		"break-even-typed":
			"`POST /v1/break-even` varies the resolved input. The calculator's “breaks even at” is the value to type: what a preset derives from an input, such as involvement from the deflection rate, follows it there.",
		"range-of-the-page":
			"The calculator's range is that of `POST /v1/simulate` without `variables` and with its default seed; “expected” is the mean of the samples, not the estimate at likely values.",
		"vendor-fees":
			"Vendors: below 12 months, costs and events are scaled alike. What a vendor's record leaves out (own build, fixed fees in another currency beside own prices) is said in `reason`; own build has no cost per conversation, its costs are in `summary`. Development stays among the costs of every vendor, so build against buy belongs in `/v1/compare`.",
		"scorecard-patch":
			"The scorecard's patch holds all workflows, because a JSON merge patch replaces lists whole, and leaves unrounded. Review and benefits factors, which no pilot measures, stay those of the plan's stage of that name, else of its last one. In draft AI answers nothing alone, so the patch sets the deflection rate to 0. Reopened and escalated contacts enter as a pair or not at all. Where nothing was measured that a plan takes, the patch is empty.",
		"scorecard-limits":
			"A limit of “at most 100 %” or “at least 0 %” always passes; “at most 0 %” can never be shown by a sample. Without a bot before the pilot there is no `agentRequestRate` to compare with, and the decision holds. By chance alone about one in twenty before/after tests pauses, and about one in forty guardrails.",
		"today-differs":
			"A saved scenario's `current` is there when today's summary differs from the saved one, not merely the versions; versions that its input asked for are those of then and are left out of the comparison.",
		"keeping-time":
			"`PUT` without `expiresInDays` keeps the scenario for as many days as before, from now on. `DELETE` needs no `If-Match`, but minds one that is sent. `If-Match: *` names no revision and is answered 428.",
		"repeated-requests":
			"Two requests with one `Idempotency-Key` at once are one transaction after the other, so both get the same answer and neither has to hear 409. The answer is the first one even when the scenario was changed or deleted since.",
		"replaced-links":
			"A link that was replaced by a new one answers 410 like a deleted one, with the reason `rotated`; it does not tell the new one. The scenario begins at revision 1 there.",
	},
	presets: {
		input: "Input",
		value: "Value",
		benchmark: "Rests on",
		volume: (contacts) => `Its fixed costs are meant for ${contacts} contacts a month.`,
		nothing: "It sets nothing: every input keeps its neutral value.",
		resolution: "worked out",
	},
	data: {
		benchmark: "Figure",
		range: "Low, typical, high",
		source: "Source",
		grade: "Grade",
		count: "records",
		colon: ": ",
		grades: "Of these records:",
		vendors: "Vendors' prices",
		vendorsIntro:
			"A price is a dated snapshot: your own contract goes before it. The unit matters more than the price.",
		plan: "Plan",
		price: "Price",
		unpublished: "no published amount",
	},
	checked: (day) => `checked ${day}`,
	asOf: (day) => `as of ${day}`,
	perYear: (amount) => `${amount} a year`,
	benchmarkUnits: {
		"money per contact": "per contact",
		"money per resolution": "per resolution",
		"money per message": "per message",
		"money per hour": "per hour",
		"money per month": "per month",
		money: "",
		minutes: "minutes",
		months: "months",
		share: "fraction",
		"share per year": "fraction a year",
		"share of the investment": "fraction of the investment",
		"return per 1": "returned per 1",
		factor: "factor",
		messages: "messages",
		actions: "actions",
		seats: "seats",
		"per thousand conversations": "per thousand conversations",
	},
	vendorPrice: (price, quantity) =>
		quantity === 1 ? `${price} each` : `${price} each, ${quantity} in a conversation`,
	limits: [
		{
			title: "Your own figures",
			text: [
				"It does not know your deflection rate, nor how much stays solved: a [pilot](/scorecard) measures that. It does not forecast volumes: growth is what you enter. It fetches no prices.",
			],
		},
		{
			title: "Revenue and satisfaction",
			text: [
				"There is no default for revenue, retention or satisfaction, because no public source supports one for a stranger: neither a rate of reopened AI answers nor an effect of a point of satisfaction on churn is published in a form that could be used. What you enter there is your own claim.",
			],
		},
		{
			title: "Averages, not queues",
			text: [
				"A month is an average month. Peaks, opening hours, shift plans, service levels and waiting times are not in it; ten freed hours spread over twenty people count like ten hours of one. Whether those can be taken out of a roster is what `cashableShare` asks you.",
			],
		},
		{
			title: "Kinds of contacts stand alone",
			text: [
				"Channels are labels: whatever differs between them belongs in cost and rates. AI in one kind of contacts moves nothing in another.",
			],
		},
		{
			title: "Change over time",
			text: [
				"After the rollout, rates stay as they are, but for learning, growth, prices and wages. A model that gets worse, a vendor that changes its unit, a law that forbids a use are plans of their own: compare them.",
			],
		},
		{
			title: "Finance",
			text: [
				"No taxes, no currency conversion, no financing, no depreciation, no value at the end of the horizon. Amounts and the discount rate are nominal: leave expected inflation in both, or in neither.",
			],
		},
		{
			title: "The range",
			text: [
				"It shows what follows from the ranges of what is varied, drawn independently of each other. It is no promise that the truth lies inside, and it holds nothing that the model leaves out.",
			],
		},
		{
			title: "The sources",
			text: [
				"Much of what is published comes from those who sell, and a good part was only seen second-hand; a few surveys are old. The presets therefore stand below the claims, and where nobody published anything there is a judgement that says so. Where a source names a country at all, it is in North America, the United Kingdom or China.",
			],
		},
		{
			title: "What not to use it for",
			text: [
				"It decides about no person: freed labour is an amount of work, not a list of names. It is no offer, no audit and no advice on investments. Do not raise the discount rate for risk and then quote the low end of the range as well: that takes one caution twice.",
			],
		},
		{
			title: "What pilots get wrong",
			text: [
				"Counting containment as resolution: somebody who gave up is no saving. Taking the average cost for the easy contacts. Taking loaded cost for what can be avoided. Applying deflection and handle time both to the full volume. Crediting AI with what self-service already solved. Treating escalations as free. Leaving out contacts that AI attracts. Revenue in place of margin. A vendor's average as a default.",
			],
		},
	],
	history: { model: "Model", data: "Data", current: "in use" },
};
