/**
 * Every figure the defaults, range warnings and context rest on, with who said it. A record without
 * a source does not belong here: what nobody published is graded `judgement` and says why it stands.
 * Two figures are missing on purpose: for the reopen rate of AI answers and for churn per point of
 * satisfaction no credible public figure exists, so both are the caller's.
 */
import type { Benchmark, Source } from "../engine/types.ts";

const CHECKED = "2026-11-21";

type Range = readonly [low: number | null, typical: number | null, high: number | null];
type Optional = "currency" | "note";
type Figure<Id extends string> = { id: Id; range: Range } & Partial<Pick<Benchmark, Optional>> &
	Omit<Benchmark, "id" | "low" | "typical" | "high" | "checked" | Optional>;
type Judgement<Id extends string> = Omit<Figure<Id>, "source" | "grade"> & { why: string };
type Identified<Id extends string> = Benchmark & { id: Id };

/** A record from a figure somebody published; `null` in the range is a bound nobody named. */
const figure = <const Id extends string>(record: Figure<Id>): Identified<Id> => ({
	id: record.id,
	low: record.range[0],
	typical: record.range[1],
	high: record.range[2],
	unit: record.unit,
	currency: record.currency ?? null,
	population: record.population,
	source: record.source,
	grade: record.grade,
	checked: CHECKED,
	note: record.note ?? null,
});

/** A record of our own: no source supports it, so its title says why it has this size. */
const judgement = <const Id extends string>({ why, ...rest }: Judgement<Id>): Identified<Id> =>
	figure({
		...rest,
		source: { publisher: "Support ROI", title: `Judgement: ${why}`, year: 2026, url: null },
		grade: "judgement",
	});

// Publications that carry more than one figure.
const ROI_ARTICLE: Source = {
	publisher: "fundmore.finance",
	title: "What is the ROI of implementing AI in customer service operations?",
	year: null,
	url: "https://www.fundmore.finance/article/what-is-the-roi-of-implementing-ai-in-customer-service-operations",
};
const ALHENA: Source = {
	publisher: "Alhena AI",
	title: "How to Measure the ROI of AI Customer Service in e-commerce: A Practical Framework",
	year: 2026,
	url: "https://alhena.ai/blog/how-to-measure-the-roi-of-ai-customer-service-in-e-commerce",
};
const THREE_CHAT: Source = {
	publisher: "3Chat",
	title: "AI客服的投资回报率(ROI)到底怎么算?",
	year: 2025,
	url: "https://www.3chatai.com/blog/ai-kefu-roi-jisuan-luodi-shicao",
};
const CONTACT_BABEL_US: Source = {
	publisher: "ContactBabel (via incent.info)",
	title: "Cost of a US contact by channel",
	year: 2017,
	url: null,
};
const GARTNER_SELF_SERVICE: Source = {
	publisher: "Gartner (via destinationcrm.com)",
	title: "Gartner Survey Finds Self-Service Insufficient",
	year: 2019,
	url: "https://www.destinationcrm.com/Articles/CRM-Insights/Insight/Gartner-Survey-Finds-Self-Service-Insufficient-135436.aspx",
};
const STEALTH_AGENTS: Source = {
	publisher: "Stealth Agents",
	title: "Customer Support Average Handle Time Statistics 2026",
	year: 2026,
	url: "https://stealthagents.com/research/customer-support-average-handle-time-statistics-2026",
};
const GARTNER_HEADCOUNT: Source = {
	publisher: "Gartner (via callcentrehelper.com)",
	title: "Survey of 321 customer service and support leaders, October 2025",
	year: 2025,
	url: "https://www.callcentrehelper.com/gartner-survey-ai-customer-service-269041.htm",
};

// What a contact costs when a person handles it.
const HUMAN_COST = [
	figure({
		id: "human-cost-per-contact",
		range: [3, 5, 12],
		unit: "money per contact",
		currency: "USD",
		population: "phone and chat contacts, fully loaded",
		source: ROI_ARTICLE,
		grade: "aggregator",
		note: "Fully loaded: part of it is paid whether or not the contact comes.",
	}),
	figure({
		id: "human-cost-per-ticket-ecommerce",
		range: [5, 8, 12],
		unit: "money per contact",
		currency: "USD",
		population: "e-commerce tickets, fully loaded",
		source: ALHENA,
		grade: "vendor",
	}),
	figure({
		id: "uk-call-cost",
		range: [null, 6.26, null],
		unit: "money per contact",
		currency: "GBP",
		population: "inbound calls, United Kingdom, 2023–24",
		source: {
			publisher: "ContactBabel (via contactcentrehelper.com)",
			title: "UK Customer Experience Decision-Makers' Guide 2023-24",
			year: 2023,
			url: "https://www.contactcentrehelper.com/?p=228537",
		},
		grade: "survey",
	}),
	figure({
		id: "us-cost-per-contact-phone",
		range: [null, 5.25, null],
		unit: "money per contact",
		currency: "USD",
		population: "calls, United States, about 2017",
		source: CONTACT_BABEL_US,
		grade: "survey",
		note: "Stale: about 2017.",
	}),
	figure({
		id: "us-cost-per-contact-email",
		range: [null, 4.42, null],
		unit: "money per contact",
		currency: "USD",
		population: "e-mails, United States, about 2017",
		source: CONTACT_BABEL_US,
		grade: "survey",
		note: "Stale: about 2017.",
	}),
	figure({
		id: "us-cost-per-contact-chat",
		range: [null, 3.82, null],
		unit: "money per contact",
		currency: "USD",
		population: "web chats, United States, about 2017",
		source: CONTACT_BABEL_US,
		grade: "survey",
		note: "Stale: about 2017.",
	}),
	figure({
		id: "live-contact-cost",
		range: [null, 8.01, null],
		unit: "money per contact",
		currency: "USD",
		population: "live channels (phone, chat, e-mail)",
		source: GARTNER_SELF_SERVICE,
		grade: "aggregator",
	}),
	figure({
		id: "self-service-contact-cost",
		range: [null, 0.1, null],
		unit: "money per contact",
		currency: "USD",
		population: "self-service channels (website, app)",
		source: GARTNER_SELF_SERVICE,
		grade: "aggregator",
	}),
];

// What a contact costs when AI handles it. The events differ, so the prices do not compare.
const AI_COST = [
	figure({
		id: "ai-cost-per-contact",
		range: [0.25, 0.5, 1],
		unit: "money per contact",
		currency: "USD",
		population: "AI-handled contacts at scale",
		source: ROI_ARTICLE,
		grade: "aggregator",
	}),
	figure({
		id: "ai-cost-per-resolution-ecommerce",
		range: [1, 1.5, 2],
		unit: "money per resolution",
		currency: "USD",
		population: "AI-resolved e-commerce tickets",
		source: ALHENA,
		grade: "vendor",
	}),
	figure({
		id: "ai-cost-per-message-cn",
		range: [null, 0.18, null],
		unit: "money per message",
		currency: "CNY",
		population: "one vendor's price, China",
		source: THREE_CHAT,
		grade: "vendor",
	}),
	figure({
		id: "ai-price-per-resolution",
		range: [0.5, 0.99, 2],
		unit: "money per resolution",
		currency: "USD",
		population: "list prices of three vendors",
		source: {
			publisher: "HubSpot, Intercom and Zendesk (two of them second-hand)",
			title: "Published list prices per resolution",
			year: 2026,
			url: null,
		},
		grade: "aggregator",
		note: "HubSpot 0.50, Intercom Fin 0.99, Zendesk 1.50 to 2.00 for a verified resolution; voice costs about twice.",
	}),
	figure({
		id: "genai-resolution-2030",
		range: [null, 3, null],
		unit: "money per resolution",
		currency: "USD",
		population: "generative AI in customer service, 2030",
		source: {
			publisher: "Gartner (via cmswire.com)",
			title: "Will AI Cost More Than Offshore Human Agents in Customer Service?",
			year: 2026,
			url: "https://www.cmswire.com/contact-center/will-ai-cost-more-than-offshore-human-agents-in-customer-service",
		},
		grade: "aggregator",
		note: "A forecast of January 2026, not a measurement.",
	}),
];

// How long people take, and how much of their paid time goes into contacts.
const TIME = [
	figure({
		id: "handle-minutes",
		range: [4, null, 12],
		unit: "minutes",
		population: "e-mail, phone and chat together",
		source: STEALTH_AGENTS,
		grade: "aggregator",
		note: "From the lowest e-mail figure to the highest chat figure.",
	}),
	figure({
		id: "handle-minutes-email",
		range: [4, null, 6],
		unit: "minutes",
		population: "e-mail, active time per ticket",
		source: STEALTH_AGENTS,
		grade: "aggregator",
	}),
	figure({
		id: "handle-minutes-phone",
		range: [null, 7.5, null],
		unit: "minutes",
		population: "phone calls, median",
		source: STEALTH_AGENTS,
		grade: "aggregator",
	}),
	figure({
		id: "handle-minutes-chat",
		range: [8, null, 12],
		unit: "minutes",
		population: "chat sessions",
		source: STEALTH_AGENTS,
		grade: "aggregator",
		note: "Agents often hold several chats at once: a session's length is not one agent's time.",
	}),
	figure({
		id: "occupancy",
		range: [0.48, 0.706, 0.87],
		unit: "share",
		population: "logged-in time spent handling, 494 call centres",
		source: {
			publisher: "OpsDog",
			title: "Call centre agent occupancy benchmark (n = 494)",
			year: null,
			url: null,
		},
		grade: "survey",
	}),
	figure({
		id: "shrinkage",
		range: [null, 0.24, null],
		unit: "share",
		population: "paid time away from contacts, more than 100 centres",
		source: {
			publisher: "Knowlagent (via customerthink.com)",
			title: "Contact Center Shrinkage Survey",
			year: 2011,
			url: "https://customerthink.com/contact_center_shrinkage_survey/",
		},
		grade: "survey",
		note: "Stale: 2011.",
	}),
];

// How much AI answers and how much of that stays solved.
const AUTOMATION = [
	figure({
		id: "deflection-ecommerce",
		range: [0.6, 0.7, 0.86],
		unit: "share",
		population: "tickets of leading e-commerce customers (Crocus 0.86, Puffy 0.63)",
		source: ALHENA,
		grade: "vendor",
		note: "Named best customers: no default for anybody else.",
	}),
	figure({
		id: "deflection-common-questions-cn",
		range: [0.6, 0.7, 0.8],
		unit: "share",
		population: "common questions only, tuned, China",
		source: THREE_CHAT,
		grade: "vendor",
		note: "A share of common questions, not of all contacts.",
	}),
	figure({
		id: "deflection-enterprise",
		range: [null, 0.412, 0.587],
		unit: "share",
		population: "enterprise programmes: median and top quartile",
		source: {
			publisher: "Zendesk (via digitalapplied.com)",
			title: "AI customer support statistics 2026",
			year: 2026,
			url: "https://www.digitalapplied.com/blog/ai-customer-support-statistics-2026-adoption-roi-data",
		},
		grade: "aggregator",
	}),
	figure({
		id: "deflection-target-general",
		range: [null, 0.4, null],
		unit: "share",
		population: "planning figure for any industry",
		source: ROI_ARTICLE,
		grade: "aggregator",
	}),
	figure({
		id: "involvement-resolution",
		range: [0.67, null, 0.76],
		unit: "share",
		population: "conversations the AI is involved in, not all volume",
		source: {
			publisher: "Intercom",
			title: "From resolutions to outcomes: Evolving how Fin delivers value",
			year: 2026,
			url: "https://www.intercom.com/blog/?p=31871",
		},
		grade: "vendor",
		note: "0.67 in this article, 0.76 in the vendor's later figures of 2026. Times the share involved it gives the share of all volume.",
	}),
	figure({
		id: "fcr",
		range: [0.7, 0.75, 0.8],
		unit: "share",
		population: "first-contact resolution, from good to world class, 500 North American centres",
		source: {
			publisher: "SQM Group",
			title: "SQM's 2022 benchmark research uncovers what a good FCR rate is",
			year: 2022,
			url: "https://www.headlinesoftoday.com/topic/press-releases/sqms-2022-benchmark-research-uncovers-what-a-good-fcr-rate-is.html",
		},
		grade: "survey",
	}),
	figure({
		id: "one-contact-resolution",
		range: [null, 0.59, null],
		unit: "share",
		population: "resolved in one contact over all channels, where FCR is 0.70",
		source: {
			publisher: "SQM Group",
			title: "Call Center Customer Experience Research",
			year: null,
			url: "https://www.sqmgroup.com/resources/library/blog/call-center-customer-experience-research",
		},
		grade: "survey",
	}),
	figure({
		id: "csat-ai",
		range: [0.84, 0.9, 0.92],
		unit: "share",
		population: "customers satisfied with AI answers",
		source: { ...ALHENA, publisher: "Alhena AI (0.84–0.90) and 3Chat (0.92)" },
		grade: "vendor",
		note: "The highest figure is 3Chat's, 2025.",
	}),
	figure({
		id: "first-response-before",
		range: [null, 40, null],
		unit: "minutes",
		population: "one customer (Manawa), before AI",
		source: ALHENA,
		grade: "vendor",
		note: "A single vendor case.",
	}),
	figure({
		id: "first-response-after",
		range: [null, null, 1],
		unit: "minutes",
		population: "one customer (Manawa), with AI",
		source: ALHENA,
		grade: "vendor",
		note: "A single vendor case: less than one minute.",
	}),
];

// What happens to the people: assist, headcount, leavers.
const LABOR = [
	figure({
		id: "handle-time-reduction",
		range: [0.1, 0.14, 0.3],
		unit: "share",
		population: "contacts handled with AI assist",
		source: ROI_ARTICLE,
		grade: "aggregator",
		note: "0.10 to 0.30 from this article; the typical 0.14 is the one that was measured (handle-time-reduction-measured).",
	}),
	figure({
		id: "handle-time-reduction-measured",
		range: [0, 0.14, 0.34],
		unit: "share",
		population: "5,179 support agents: experts about 0, average 0.14, novices 0.34",
		source: {
			publisher: "NBER",
			title: "Brynjolfsson, Li and Raymond: Generative AI at Work, working paper 31161",
			year: 2023,
			url: "https://www.nber.org/papers/w31161",
		},
		grade: "study",
		note: "Measured as issues resolved per hour: 14 % more of them is about 12 % less time on each.",
	}),
	figure({
		id: "labor-savings-cn",
		range: [0.5, null, 0.8],
		unit: "share",
		population: "support labour cost, China",
		source: THREE_CHAT,
		grade: "vendor",
	}),
	figure({
		id: "cash-share",
		range: [null, 0.2, 0.45],
		unit: "share",
		population: "organisations that cut agents because of AI, n = 321",
		source: GARTNER_HEADCOUNT,
		grade: "survey",
		note: "Counts organisations, not hours. The upper figure is everybody but the 0.55 that held heads stable.",
	}),
	figure({
		id: "headcount-held-stable",
		range: [null, 0.55, null],
		unit: "share",
		population: "organisations that held heads stable while volume rose, n = 321",
		source: GARTNER_HEADCOUNT,
		grade: "survey",
	}),
	figure({
		id: "agent-replacement-cost",
		range: [null, 14113, null],
		unit: "money",
		currency: "USD",
		population: "one frontline agent",
		source: {
			publisher: "Gartner (via apexcx.com)",
			title: "Contact center attrition, recruiting and training costs",
			year: null,
			url: "https://apexcx.com/contact-center-attrition-training-costs/",
		},
		grade: "aggregator",
	}),
	figure({
		id: "turnover",
		range: [0.3, 0.35, 0.45],
		unit: "share per year",
		population: "contact centre agents",
		source: {
			publisher: "Call Centre Helper",
			title: "Call centre agent turnover",
			year: null,
			url: null,
		},
		grade: "aggregator",
	}),
];

// What AI adds to sales, by those who sell it.
const SALES = [
	figure({
		id: "conversion-without-guidance",
		range: [null, 0.05, null],
		unit: "share",
		population: "visitors who were not guided, worked example",
		source: ROI_ARTICLE,
		grade: "aggregator",
		note: "An example's assumption, not a measurement.",
	}),
	figure({
		id: "conversion-with-guidance",
		range: [null, 0.07, null],
		unit: "share",
		population: "visitors who were guided, worked example",
		source: ROI_ARTICLE,
		grade: "aggregator",
		note: "An example's assumption. Who asks is more likely to buy anyway: the difference is not all caused by AI.",
	}),
	figure({
		id: "aov-lift",
		range: [0.2, 0.2, 0.38],
		unit: "share",
		population: "orders with a shopping assistant, named customers",
		source: ALHENA,
		grade: "vendor",
	}),
	figure({
		id: "ai-attributed-revenue-share",
		range: [0.1, 0.11, 0.2],
		unit: "share",
		population: "e-commerce revenue of leading brands",
		source: ALHENA,
		grade: "vendor",
		note: "Attributed, not caused.",
	}),
];

// Results others report: shown beside an estimate, never put into one.
const RESULTS = [
	figure({
		id: "cost-share-of-value",
		range: [0.3, null, 0.4],
		unit: "share",
		population: "cost reduction within the total value, e-commerce",
		source: ALHENA,
		grade: "vendor",
	}),
	figure({
		id: "return-per-dollar",
		range: [null, 3.5, 8],
		unit: "return per 1",
		population: "AI investments of any kind: average and top",
		source: { ...ALHENA, publisher: "IDC (via Alhena AI)" },
		grade: "aggregator",
	}),
	figure({
		id: "payback",
		range: [6, 12, 18],
		unit: "months",
		population: "AI customer service projects",
		source: ROI_ARTICLE,
		grade: "aggregator",
	}),
	figure({
		id: "first-year-roi",
		range: [1.5, null, 4],
		unit: "share of the investment",
		population: "well-scoped projects, first year",
		source: ROI_ARTICLE,
		grade: "aggregator",
	}),
	figure({
		id: "no-material-earnings",
		range: [null, 0.8, null],
		unit: "share",
		population: "companies with limited earnings impact from AI",
		source: { ...ALHENA, publisher: "Unnamed (via Alhena AI)" },
		grade: "aggregator",
	}),
];

// Judgement on what AI answers and what that leaves behind.
const AUTOMATION_JUDGEMENT = [
	judgement({
		id: "deflection-rate",
		range: [0.2, 0.4, 0.6],
		unit: "share",
		population: "all contacts that reach a person today",
		why: "spans the published figures without the best cases that sellers name",
	}),
	judgement({
		id: "containment-rate",
		range: [0.59, 0.84, 0.95],
		unit: "share",
		population: "contacts answered by AI",
		why: "one-contact resolution 0.59 against claimed first-contact resolution 0.70 is 0.84",
		note: "Claimed resolution overstates what stays solved by about this much when people answer; AI is assumed to do no better.",
	}),
	judgement({
		id: "relative-effort",
		range: [0.6, 0.8, 1],
		unit: "factor",
		population: "effort of a contact AI takes, against the average one",
		why: "AI takes the easy contacts first, and nobody publishes how much easier they are",
	}),
	judgement({
		id: "recontact-penalty",
		range: [0, 0.25, 0.5],
		unit: "factor",
		population: "extra effort of a contact that comes back from AI",
		why: "the case is read again and the customer calmed before the work starts",
	}),
	judgement({
		id: "induced-contact-rate",
		range: [0, 0.05, 0.15],
		unit: "share",
		population: "contacts that exist only because AI is easy to reach, per AI answer",
		why: "easier access raises demand, and no source says by how much",
	}),
	judgement({
		id: "assist-share",
		range: [0.25, 0.5, 0.8],
		unit: "share",
		population: "contacts people handle in which AI assist is used",
		why: "about half of the agents take up a new tool in earnest",
	}),
	judgement({
		id: "messages-per-conversation",
		range: [3, 5, 10],
		unit: "messages",
		population: "AI messages in one conversation",
		why: "a greeting, a question back, two answers and a closing",
	}),
	judgement({
		id: "actions-per-conversation",
		range: [2, 8, 15],
		unit: "actions",
		population: "billed AI actions in one conversation",
		why: "look-ups, checks and one change; consultants quote from 1 to 15",
	}),
];

// Judgement on labour and money: what makes freed time worth something, and by when.
const FINANCE_JUDGEMENT = [
	judgement({
		id: "utilization",
		range: [0.36, 0.54, 0.66],
		unit: "share",
		population: "paid time spent handling contacts",
		why: "occupancy × (1 − shrinkage) = 0.706 × 0.76, from two surveys",
	}),
	judgement({
		id: "cashable-share",
		range: [0.2, 0.7, 0.9],
		unit: "share",
		population: "freed labour that stops being paid for",
		why: "a team that plans not to replace leavers keeps most of it, a team that plans nothing little",
	}),
	judgement({
		id: "gross-margin",
		range: [0.2, 0.4, 0.8],
		unit: "share",
		population: "revenue left after the cost of what is sold",
		why: "retail's usual size; software earns more, marketplaces less",
	}),
	judgement({
		id: "incrementality",
		range: [0.2, 0.5, 0.8],
		unit: "share",
		population: "AI-attributed orders that would not have come anyway",
		why: "without a control group half is as much as can be defended",
	}),
	judgement({
		id: "order-value-lift",
		range: [0, 0.1, 0.2],
		unit: "share",
		population: "orders with a shopping assistant",
		why: "half of the lowest lift a seller names; more than that lift is unusual",
	}),
	judgement({
		id: "discount-rate",
		range: [0.08, 0.1, 0.15],
		unit: "share per year",
		population: "effective annual rate",
		why: "a usual hurdle rate for software projects",
	}),
	judgement({
		id: "horizon-months",
		range: [12, 36, 60],
		unit: "months",
		population: "months the estimate looks at",
		why: "three years is what finance usually asks of software",
	}),
];

// Judgement on what AI itself costs beside its fees.
const UPKEEP_JUDGEMENT = [
	judgement({
		id: "ai-errors",
		range: [1, 2, 10],
		unit: "per thousand conversations",
		population: "unsupported answers and invented commitments that cost something",
		why: "few errors are costly, and those who count them do not publish",
	}),
	judgement({
		id: "cost-per-error",
		range: [10, 20, 60],
		unit: "money",
		currency: "USD",
		population: "one costly AI error: goodwill, refund, clean-up",
		why: "about an hour of clean-up or a small credit",
	}),
	judgement({
		id: "minutes-per-review",
		range: [1, 2, 4],
		unit: "minutes",
		population: "one AI conversation read by a person",
		why: "time to read a short conversation and mark it",
	}),
	judgement({
		id: "reviewer-hourly-cost",
		range: [10, 30, 45],
		unit: "money per hour",
		currency: "USD",
		population: "an experienced agent, loaded",
		why: "a senior agent's loaded hour; offshore a third of it",
	}),
	judgement({
		id: "launch-disruption-months",
		range: [1, 2, 6],
		unit: "months",
		population: "months after go-live",
		why: "teams need a few weeks to a quarter to settle",
	}),
	judgement({
		id: "launch-productivity-loss",
		range: [0.01, 0.03, 0.1],
		unit: "share",
		population: "labour lost while the team settles",
		why: "training, questions and double work in the first weeks",
	}),
	judgement({
		id: "seat-count",
		range: [5, 13, 60],
		unit: "seats",
		population: "agents that a preset's typical volume keeps busy",
		why: "contacts × minutes ÷ 60 ÷ utilization ÷ 160 paid hours, rounded up",
	}),
	judgement({
		id: "seat-price",
		range: [20, 30, 50],
		unit: "money per month",
		currency: "USD",
		population: "one assist seat",
		why: "usual add-on prices of help desks; list prices change too often to pin one",
	}),
];

// Judgement on projects: a small team buys a hosted product, a contact center runs a programme.
const PROJECT_JUDGEMENT = [
	judgement({
		id: "platform-setup-small",
		range: [1000, 2000, 5000],
		unit: "money",
		currency: "USD",
		population: "teams of up to about 20 agents",
		why: "a few days of a specialist to set a hosted product up",
	}),
	judgement({
		id: "data-preparation-small",
		range: [1000, 2000, 6000],
		unit: "money",
		currency: "USD",
		population: "teams of up to about 20 agents",
		why: "a week of cleaning articles, macros and policies",
	}),
	judgement({
		id: "integration-small",
		range: [2000, 4000, 10000],
		unit: "money",
		currency: "USD",
		population: "teams of up to about 20 agents",
		why: "one or two connections to order or account data",
	}),
	judgement({
		id: "training-and-change-small",
		range: [1000, 2000, 5000],
		unit: "money",
		currency: "USD",
		population: "teams of up to about 20 agents",
		why: "a day for each agent and the time to plan it",
	}),
	judgement({
		id: "knowledge-maintenance-small",
		range: [200, 400, 1000],
		unit: "money per month",
		currency: "USD",
		population: "teams of up to about 20 agents",
		why: "two working days a month to keep answers current",
	}),
	judgement({
		id: "team-time-small",
		range: [200, 400, 1000],
		unit: "money per month",
		currency: "USD",
		population: "teams of up to about 20 agents",
		why: "an owner's two days a month",
	}),
	judgement({
		id: "platform-setup-large",
		range: [8000, 15000, 40000],
		unit: "money",
		currency: "USD",
		population: "contact centers of about 60 agents",
		why: "several queues, channels and environments to set up",
	}),
	judgement({
		id: "data-preparation-large",
		range: [8000, 15000, 40000],
		unit: "money",
		currency: "USD",
		population: "contact centers of about 60 agents",
		why: "two months of one knowledge specialist",
	}),
	judgement({
		id: "integration-large",
		range: [20000, 40000, 120000],
		unit: "money",
		currency: "USD",
		population: "contact centers of about 60 agents",
		why: "telephony, customer records and a back office, with security review",
	}),
	judgement({
		id: "training-and-change-large",
		range: [10000, 20000, 50000],
		unit: "money",
		currency: "USD",
		population: "contact centers of about 60 agents",
		why: "a day for each agent and a change lead for two months",
	}),
	judgement({
		id: "knowledge-maintenance-large",
		range: [1000, 2000, 5000],
		unit: "money per month",
		currency: "USD",
		population: "contact centers of about 60 agents",
		why: "a third of a knowledge specialist",
	}),
	judgement({
		id: "monitoring-large",
		range: [500, 1000, 3000],
		unit: "money per month",
		currency: "USD",
		population: "contact centers of about 60 agents",
		why: "quality sampling and alerting tools",
	}),
	judgement({
		id: "team-time-large",
		range: [1500, 3000, 8000],
		unit: "money per month",
		currency: "USD",
		population: "contact centers of about 60 agents",
		why: "half of a product owner",
	}),
	judgement({
		id: "rollout-start-month",
		range: [1, 4, 12],
		unit: "months",
		population: "month in which a rollout stage begins",
		why: "two months a stage is enough to measure one and prepare the next",
	}),
	judgement({
		id: "rollout-effect",
		range: [0, 0.5, 1],
		unit: "share",
		population: "part of the full effect that a rollout stage releases",
		why: "each stage releases as much as its checks allow",
	}),
	judgement({
		id: "rollout-review",
		range: [0, 0.25, 1],
		unit: "share",
		population: "AI conversations that people read in a rollout stage",
		why: "everything at first, a sample of one in twenty in the end",
	}),
];

/** Every record, in reading order. */
export const BENCHMARK_LIST = [
	...HUMAN_COST,
	...AI_COST,
	...TIME,
	...AUTOMATION,
	...LABOR,
	...SALES,
	...RESULTS,
	...AUTOMATION_JUDGEMENT,
	...FINANCE_JUDGEMENT,
	...UPKEEP_JUDGEMENT,
	...PROJECT_JUDGEMENT,
];

export type BenchmarkId = (typeof BENCHMARK_LIST)[number]["id"];

/** Every record by its id. */
export const BENCHMARKS: Record<string, Benchmark> = Object.fromEntries(
	BENCHMARK_LIST.map((record) => [record.id, record]),
);
