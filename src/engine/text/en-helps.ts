/** English help to every input: shown beside the page's fields and in the API's document. */
import type { InputTexts } from "./dictionary.ts";

export const enHelps: InputTexts = {
	"/preset":
		"Name of a set of cautious assumptions for a line of business, such as ecommerce. It fills in what you leave out; your own values win. “neutral” assumes nothing: every effect stays off.",
	"/currency":
		"ISO 4217 code such as USD or EUR; every amount is in it and nothing is converted. Amounts of a preset are in USD only: in another currency you give your own.",
	"/horizonMonths":
		"Whole months that benefits and running costs are added up over, from month 1. One-time costs fall in month 0, before them.",
	"/discountRate":
		"Percent a year, such as 10 %. Makes later money count less in net present value and discounted payback only; 0 values all months alike.",
	"/modelVersion":
		"Version of the formulas that you expect; one that is not known here is refused. Leave it out for the current one.",
	"/dataVersion":
		"Version of the presets and published figures that you expect; once it has been replaced, the request is refused. Leave it out for the current one.",

	"/workflows":
		"One entry for each channel and issue type that differs in cost or in what AI can answer. Each is computed by itself and then added up.",
	"/workflows/*/name":
		"Free text to tell this kind of contact from the others, for example “Order status, chat”. Changes no figure.",
	"/workflows/*/channel":
		"Where these contacts arrive. A label only: the model treats all channels alike, so differences belong in cost and rates.",
	"/workflows/*/monthlyContacts":
		"Contacts that reach a person today, per month. Leave out what your help pages or an existing bot already solve: AI cannot save those again.",
	"/workflows/*/annualGrowth":
		"Percent a year: 10 % means 10 % more contacts after twelve months, rising a little each month; below 0 they decline. 0 keeps them constant.",
	"/workflows/*/costPerContact":
		"Money that a person's handling of one contact costs today, wages and overhead included. Left empty, it is computed from minutes, hourly cost and time on contacts.",
	"/workflows/*/handleMinutes":
		"Minutes a person spends on one contact, without the work after it. Prices the contact when its cost is not given; otherwise it only sets the hours freed. Left empty, it follows from the cost of a contact and of an hour, or is not known.",
	"/workflows/*/agentHourlyCost":
		"Money per paid hour of an agent, with taxes, benefits and overhead. With the minutes it prices a contact unless you give that cost; it replaces a preset's cost of one contact. With that cost and no minutes it tells how long a contact takes. Left empty, it is not known.",
	"/workflows/*/afterContactMinutes":
		"Minutes of notes, tagging and follow-up after each contact, added to the minutes per contact. 0 means none, or already included there.",
	"/workflows/*/utilization":
		"Share of paid time spent handling contacts, such as 54 %. A contact priced from minutes costs more the lower it is, and an hour freed stands for more paid time. 100 % means no idle time, breaks or leave.",
	"/workflows/*/automation/deflectionRate":
		"Share of the contacts that AI answers to the end without a human ticket, solved or not, such as 40 %. Reached once automation is fully live; 0 means AI answers none.",
	"/workflows/*/automation/containmentRate":
		"Share of the contacts AI answered that do not come back to a person, such as 84 %. Only these save handling. 100 % counts every answer as solved for good.",
	"/workflows/*/automation/involvementRate":
		"Share of contacts AI touches, those it hands over included, such as 60 %. Raises AI errors and fees per conversation or hand-off. 0 counts only those it answers; left empty, a business preset derives it.",
	"/workflows/*/automation/relativeEffort":
		"Work that a contact AI solves would have cost a person, compared with an average one: 80 % means a fifth less, because AI takes the easy ones. 100 % means the same.",
	"/workflows/*/automation/recontactPenalty":
		"Additional handling of a contact that AI answered and that comes back, as a part of a normal contact: 25 % means a quarter more. 0 means no more work than any other.",
	"/workflows/*/automation/inducedContactRate":
		"Contacts that exist only because AI is easy to reach, as a share of those it answers: 5 % means 5 per 100. They cost fees, and those AI does not solve add work. 0 means none.",
	"/workflows/*/automation/aiCostPerContact":
		"Money for each contact AI takes part in, handed over or not. Set for every kind of contact, it replaces a preset's usage prices; do not enter one bill in both.",
	"/workflows/*/automation/deflectionCeiling":
		"Share of contacts AI can answer in the end as its mistakes are corrected, such as 60 %. Not below the share it answers at first; 0 means it does not get better.",
	"/workflows/*/automation/monthlyLearningRate":
		"Share of the gap still open between the share answered at first and after learning that each month of full automation closes, such as 10 %. 0 means no learning.",
	"/workflows/*/assist/share":
		"Share of the contacts people still handle in which AI helps the agent: 50 % means half. Saves handling time there and is what a price per assisted contact is charged on. 0 means none.",
	"/workflows/*/assist/handleTimeReduction":
		"Share of handling time saved on a contact with AI help, such as 14 %. 0 means none; a list of activities takes its place.",
	"/workflows/*/assist/activities":
		"Parts of handling a contact that AI makes shorter, such as order lookup. Once there is an entry, the list replaces the time saved with help and needs the minutes per contact. Empty means not used.",
	"/workflows/*/assist/activities/*/name":
		"Free text to name the activity, for example “Policy check”. Changes no figure.",
	"/workflows/*/assist/activities/*/minutes":
		"Minutes that an average contact spends on this activity today. All activities together cannot take longer than the contact with its after-work.",
	"/workflows/*/assist/activities/*/reduction":
		"Share of the activity's minutes that AI help saves, such as 30 %.",
	"/workflows/*/quality/reopenRateBefore":
		"Share of contacts people handle that are opened again today, such as 8 %. Only the difference to the rate with AI counts: a point less saves 1 % of the handling left. Equal rates switch it off.",
	"/workflows/*/quality/reopenRateAfter":
		"Share of contacts people handle that are opened again once AI help is fully live, such as 6 %. Higher than today counts as additional work.",
	"/workflows/*/quality/escalationRateBefore":
		"Share of contacts people handle that go on to seniors or third parties today, such as 10 %. Each one fewer with AI saves the cost of an escalation. Equal rates switch it off.",
	"/workflows/*/quality/escalationRateAfter":
		"Share of contacts people handle that are escalated once AI help is fully live, such as 8 %. Higher than today counts as an additional cost.",
	"/workflows/*/quality/costPerEscalation":
		"Money per escalated contact on top of its normal handling: seniors' time, credits, third parties. It rises with wages; 0 leaves escalations out.",

	"/labor/cashableShare":
		"Share of freed labour and of saved escalation cost that you really stop paying for, such as 70 %. 100 % counts all of it as cash, which few teams achieve.",
	"/labor/capacityValueShare":
		"Share of the freed labour you keep paying for that counts as a benefit because it does other useful work, such as 25 %. 0 shows it beside the result without counting it.",
	"/labor/annualAttritionRate":
		"Share of agents who leave within a year, such as 35 %. Freed time then turns into cash only as leavers are not replaced, contracts end or hires are avoided. Left empty, there is no such limit.",
	"/labor/outsourcedShare":
		"Share of handling bought from a provider whose contract can end at go-live, such as 30 %. It can turn into cash without waiting for leavers; works only with a rate of agents leaving.",
	"/labor/annualWageIncrease":
		"Percent a year, such as 3 %, first applied in month 13. Raises what handling, escalations and human review cost, and so what a freed hour is worth. 0 keeps wages constant.",
	"/labor/paidHoursPerMonth":
		"Hours a full-time agent is paid for in a month. Only turns freed hours into a number of full-time jobs; it changes no money.",

	"/rollout":
		"How much of the plan is live from which month. Before the first stage nothing is saved, but running costs already count from month 1. Left empty, everything is live from month 1.",
	"/rollout/*/stage":
		"Free text to name the stage, for example “Draft answers”. Changes no figure.",
	"/rollout/*/startMonth":
		"Whole months: 1 is the first month after set-up. The stage holds until the next one starts, and each must start later than the one before; the first one is go-live.",
	"/rollout/*/deflection":
		"Share of the full automation that runs in this stage: at 50 %, AI answers half of the contacts it will answer in the end. 100 % means all of it.",
	"/rollout/*/assist":
		"Share of the full AI help for agents in this stage: 50 % means half. It scales time saved as well as changes in reopened and escalated contacts. 100 % means all of it.",
	"/rollout/*/review":
		"Share of AI's own answers that a person checks in this stage: 25 % means one in four. Each costs the minutes per review; suggestions to agents are not among them. 0 means no checks.",
	"/rollout/*/benefits":
		"Share of sales, retention, coverage, training and the other benefits beside handling that is reached in this stage: 50 % means half. 100 % means all. Of the cost of AI errors it scales only that in conversations with people nobody answered before.",

	"/benefits/grossMargin":
		"Share of sales revenue left after the cost of goods, such as 40 %. Guided, recovered and attributed sales count at it; 100 % counts them at full revenue.",
	"/benefits/incrementality":
		"Share of guided, recovered and attributed sales that would not have happened anyway: 50 % means half. 100 % credits all of them to AI.",
	"/benefits/guidedSelling/monthlyConversations":
		"Conversations per month in which AI advises somebody who may buy. 0 switches guided selling off.",
	"/benefits/guidedSelling/conversionBefore":
		"Share of these conversations that end in an order today, such as 2 %. Sales made at this rate are subtracted, so only the gain counts.",
	"/benefits/guidedSelling/conversionAfter":
		"Share of these conversations that end in an order with AI advice, such as 3 %. Lower than without AI makes the line a loss, unless larger orders make up for it.",
	"/benefits/guidedSelling/averageOrderValue":
		"Revenue of one order today in guided selling. 0 switches the line off.",
	"/benefits/guidedSelling/orderValueLift":
		"Change of the average order through AI advice: 5 % means 5 % more, below 0 means smaller orders. 0 means no change.",
	"/benefits/cartRecovery/monthlyAbandonedCarts":
		"Carts left before payment, per month, that AI follows up. 0 switches cart recovery off.",
	"/benefits/cartRecovery/recoveryRate":
		"Share of these carts that become an order after the follow-up, such as 5 %. Those that would have come back anyway are taken off by the additional share of sales.",
	"/benefits/cartRecovery/averageOrderValue":
		"Revenue of one recovered cart on average. 0 switches the line off.",
	"/benefits/attributedSales/monthlyDirectRevenue":
		"Revenue per month that your reporting credits to AI conversations directly. Guided and recovered sales are taken off first, so that no order counts twice.",
	"/benefits/attributedSales/monthlyInfluencedRevenue":
		"Revenue per month of orders in which AI was only one step on the way. It counts at the weight given for it.",
	"/benefits/attributedSales/influencedWeight":
		"Share of the revenue AI influenced that is credited to it, such as 20 %. 0 ignores that revenue.",
	"/benefits/retention/customers":
		"Number of customers whose staying or leaving this service can affect. 0 switches retention off.",
	"/benefits/retention/annualChurnBefore":
		"Share of these customers who leave within a year today, such as 12 %. The difference to the rate with AI is who stays; use churn or satisfaction, not both.",
	"/benefits/retention/annualChurnAfter":
		"Share of these customers who leave within a year with AI, such as 11 %. Higher than today makes the line a loss, equal switches churn off.",
	"/benefits/retention/annualRevenuePerCustomer":
		"Money that a customer spends with you in a year. 0 switches retention off.",
	"/benefits/retention/valuedYears":
		"Years of revenue credited for each customer kept, all at once and not discounted. 1 counts the next year only, which is the cautious choice.",
	"/benefits/retention/margin":
		"Share of a kept customer's revenue that is left after its costs, such as 40 %. Separate from the gross margin on sales; 100 % counts full revenue.",
	"/benefits/retention/csatBefore":
		"Share of satisfied customers today, such as 85 %. Another way to estimate retention when the effect on churn is not known; equal rates switch it off.",
	"/benefits/retention/csatAfter":
		"Share of satisfied customers with AI, such as 87 %. Each point of change is turned into customers kept or lost.",
	"/benefits/retention/churnReductionPerCsatPoint":
		"Share of all customers kept a year for each percentage point of satisfaction gained: 0.1 % means one in a thousand. 0 gives satisfaction no value.",
	"/benefits/training/hiresPerYear":
		"Agents hired per year who would be trained with AI. With staff cut or not replaced there are fewer; 0 switches training savings off.",
	"/benefits/training/weeksSaved": "Weeks by which each new agent becomes productive earlier.",
	"/benefits/training/weeklyCost":
		"Money for one week of one new agent in training: pay, and the trainer's share where there is one.",
	"/benefits/turnover/leaversAvoidedPerYear":
		"Agents per year who stay because AI makes the work better. 0 switches turnover savings off.",
	"/benefits/turnover/replacementCost":
		"Money to recruit and train the successor of one leaver. Leave out training weeks already counted as saved.",
	"/benefits/coverage/monthlyUnservedContacts":
		"Contacts per month that nobody answers today, after hours, given up or in a backlog; not part of the contacts a month. 0 switches coverage off.",
	"/benefits/coverage/servedShare":
		"Share of the unanswered contacts that AI takes on, such as 60 %. They also cause AI fees, review and errors like other AI conversations. 100 % means all.",
	"/benefits/coverage/valuePerContact":
		"Margin, not revenue, that answering one such contact brings on average. With 0 they bring nothing but still cost.",
	"/benefits/incidents":
		"Kinds of costly mistakes that AI checks prevent, such as wrong promises or refunds without evidence. Each adds incidents × share prevented × cost. Empty means none.",
	"/benefits/incidents/*/name":
		"Free text to name the incident, for example “Refund without evidence”. Changes no figure.",
	"/benefits/incidents/*/monthlyIncidents":
		"How often this incident happens today, per month on average; rare ones as a decimal, such as 0.1.",
	"/benefits/incidents/*/preventedShare":
		"Share of these incidents that no longer happen with AI, such as 30 %.",
	"/benefits/incidents/*/costPerIncident":
		"Money that one such incident costs on average: compensation, fines, work to mend it.",
	"/benefits/compliance/annualSavings":
		"Money saved per year on audits, records and checks, spread over the months. 0 means none.",
	"/benefits/other":
		"Savings that no other input covers, such as tools you retire; each adds its amount every month. Empty means none.",
	"/benefits/other/*/name":
		"Free text to name the saving, for example “Old chat tool”. Changes no figure.",
	"/benefits/other/*/monthlyAmount": "Money saved per month once other benefits are fully live.",
	"/benefits/aiErrors/perThousandConversations":
		"Costly wrong answers, such as invented promises, in 1,000 AI conversations. Their cost is subtracted from the benefits; 0 assumes there are none.",
	"/benefits/aiErrors/costPerError":
		"Money to put right one such error on average: compensation, rework, goodwill. 0 makes errors free.",

	"/costs/oneTime/development":
		"Money spent once, in month 0, on software you build or have built. 0 means none.",
	"/costs/oneTime/platformSetup":
		"Money spent once, in month 0, on set-up and onboarding fees and configuration. 0 means none.",
	"/costs/oneTime/dataPreparation":
		"Money spent once, in month 0, on getting help articles, policies and past tickets into shape for AI. 0 means none.",
	"/costs/oneTime/integration":
		"Money spent once, in month 0, on connecting AI to the help desk, shop, order and payment systems. 0 means none.",
	"/costs/oneTime/trainingAndChange":
		"Money spent once, in month 0, on teaching the team and changing how it works. 0 means none.",
	"/costs/oneTime/other":
		"Money spent once, in month 0, on anything the other one-time costs leave out, such as legal review. 0 means none.",
	"/costs/monthly/subscription":
		"Fixed platform fee, as money per month from month 1. Fees per seat or per use have inputs of their own; 0 means none.",
	"/costs/monthly/infrastructure":
		"Servers, databases and model hosting that you pay for yourself, as money per month from month 1. 0 means none.",
	"/costs/monthly/dataLabelingAndTuning":
		"Marking conversations and adjusting prompts or models, as money per month from month 1. 0 means none.",
	"/costs/monthly/knowledgeMaintenance":
		"Keeping the articles and policies that AI answers from up to date, as money per month from month 1. 0 means none.",
	"/costs/monthly/monitoring":
		"Watching quality, alerts and reports, as money per month from month 1. Checks of single answers belong to human review; 0 means none.",
	"/costs/monthly/securityAndCompliance":
		"Access control, privacy work, audits and tests that AI makes necessary, as money per month from month 1. 0 means none.",
	"/costs/monthly/teamTime":
		"Cost of your people who run and improve AI, as money per month from month 1. Leave out what upkeep and monitoring already hold; 0 means none.",
	"/costs/monthly/other":
		"Anything the other monthly costs leave out, as money per month from month 1. 0 means none.",
	"/costs/seats/count":
		"Number of user licences billed each month from month 1. It stays the same even if fewer agents are needed; 0 means none.",
	"/costs/seats/monthlyPrice": "Money for one user licence, per month. 0 means none.",
	"/costs/annual":
		"Items paid once a year in advance, in months 1, 13, 25 and so on, such as a licence or an audit. Empty means none.",
	"/costs/annual/*/name":
		"Free text to name the item, for example “Security audit”. Changes no figure.",
	"/costs/annual/*/amount":
		"Money for one year. A year that has begun is paid in full, even if the horizon ends earlier.",
	"/costs/usage":
		"What the AI vendor charges for each event, such as a resolution or a message; one entry for each price. Your list replaces a preset's. Empty means none.",
	"/costs/usage/*/name":
		"Free text to name the price, for example “Resolutions”. Changes no figure.",
	"/costs/usage/*/unit":
		"Event charged: AI conversation, resolution (AI ended it alone), verified resolution (it stays solved), hand-off to a person, contact (every one), message in an AI conversation, or contact handled with AI help.",
	"/costs/usage/*/price": "Money for one billed unit, at today's price.",
	"/costs/usage/*/quantityPerEvent":
		"Units billed for one event, for example 8 messages in a conversation; a price per message needs it. 1 means each event is one unit.",
	"/costs/usage/*/includedPerMonth":
		"Billed units per month that are included and cost nothing; only those above are charged. 0 means none.",
	"/costs/usage/*/minimumPerMonth":
		"Least amount of money this price costs in any month, also before AI is live. 0 means only real use is charged.",
	"/costs/review/minutesPerReview":
		"Minutes a person takes to check one AI answer. How many are checked is set in each rollout stage; 0 makes review free.",
	"/costs/review/reviewerHourlyCost":
		"Money per hour of the person who checks AI answers, with overhead. It rises with wages; 0 makes review free.",
	"/costs/transition/migration":
		"Money spent once, in month 0, on moving from the old tool: exports, running both for a while, contract exit. 0 means none.",
	"/costs/transition/severance":
		"Money for ending jobs, counted once in month 0 whenever it is paid. 0 means nobody is paid to leave.",
	"/costs/transition/adaptation/agents":
		"Number of people who have to get used to working with AI. Their hours are a cost in month 0; 0 means none.",
	"/costs/transition/adaptation/hoursPerAgent":
		"Hours each of these agents needs for learning and practice outside normal work. Do not repeat hours already in staff training.",
	"/costs/transition/adaptation/hourlyCost": "Money for one hour of such an agent, with overhead.",
	"/costs/transition/launchDisruption/months":
		"Whole months from go-live, the first rollout stage, in which the team works more slowly. 0 means no dip.",
	"/costs/transition/launchDisruption/productivityLoss":
		"Share of the monthly cost of handling without AI that is lost during the launch dip, such as 3 %. 0 means no dip.",
	"/costs/contingency":
		"Share added to every cost, AI fees and human review included, such as 15 %. 0 adds nothing.",
	"/costs/annualPriceIncrease":
		"Percent a year, such as 5 %, first applied in month 13. Raises monthly, seat and yearly costs and AI fees, not set-up or wages. 0 keeps prices constant.",
};
