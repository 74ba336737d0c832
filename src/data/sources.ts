/** Who published each figure, and where. */
import type { BenchmarkId, JudgementId } from "./benchmarks.ts";
import { type Cited, own } from "./cited.ts";

// Publications that carry more than one figure.
const ROI_ARTICLE: Cited = {
	publisher: "fundmore.finance",
	title: "What is the ROI of implementing AI in customer service operations?",
	year: null,
	url: "https://www.fundmore.finance/article/what-is-the-roi-of-implementing-ai-in-customer-service-operations",
};
const ALHENA: Cited = {
	publisher: "Alhena AI",
	title: "How to Measure the ROI of AI Customer Service in e-commerce: A Practical Framework",
	year: 2026,
	url: "https://alhena.ai/blog/how-to-measure-the-roi-of-ai-customer-service-in-e-commerce",
};
const THREE_CHAT: Cited = {
	publisher: "3Chat",
	title: "AI客服的投资回报率(ROI)到底怎么算?",
	year: 2025,
	url: "https://www.3chatai.com/blog/ai-kefu-roi-jisuan-luodi-shicao",
};
const CONTACT_BABEL_US: Cited = {
	publisher: "ContactBabel",
	via: "incent.info",
	title: "Cost of a US contact by channel",
	year: 2017,
	url: null,
};
const GARTNER_SELF_SERVICE: Cited = {
	publisher: "Gartner",
	via: "destinationcrm.com",
	title: "Gartner Survey Finds Self-Service Insufficient",
	year: 2019,
	url: "https://www.destinationcrm.com/Articles/CRM-Insights/Insight/Gartner-Survey-Finds-Self-Service-Insufficient-135436.aspx",
};
const STEALTH_AGENTS: Cited = {
	publisher: "Stealth Agents",
	title: "Customer Support Average Handle Time Statistics 2026",
	year: 2026,
	url: "https://stealthagents.com/research/customer-support-average-handle-time-statistics-2026",
};
const GARTNER_HEADCOUNT: Cited = {
	publisher: "Gartner",
	via: "callcentrehelper.com",
	title: "Survey of 321 customer service and support leaders, October 2025",
	year: 2025,
	url: "https://www.callcentrehelper.com/gartner-survey-ai-customer-service-269041.htm",
};

/** Who published each figure that is not our own judgement. */
export const SOURCES: Record<Exclude<BenchmarkId, JudgementId>, Cited> = {
	"human-cost-per-contact": ROI_ARTICLE,
	"human-cost-per-ticket-ecommerce": ALHENA,
	"uk-call-cost": {
		publisher: "ContactBabel",
		via: "contactcentrehelper.com",
		title: "UK Customer Experience Decision-Makers' Guide 2023-24",
		year: 2023,
		url: "https://www.contactcentrehelper.com/?p=228537",
	},
	"us-cost-per-contact-phone": CONTACT_BABEL_US,
	"us-cost-per-contact-email": CONTACT_BABEL_US,
	"us-cost-per-contact-chat": CONTACT_BABEL_US,
	"live-contact-cost": GARTNER_SELF_SERVICE,
	"self-service-contact-cost": GARTNER_SELF_SERVICE,
	"ai-cost-per-contact": ROI_ARTICLE,
	"ai-cost-per-resolution-ecommerce": ALHENA,
	"ai-cost-per-message-cn": THREE_CHAT,
	"ai-price-per-resolution": {
		publisher: own("three-vendors"),
		title: own("list-prices"),
		year: 2026,
		url: null,
	},
	"genai-resolution-2030": {
		publisher: "Gartner",
		via: "cmswire.com",
		title: "Will AI Cost More Than Offshore Human Agents in Customer Service?",
		year: 2026,
		url: "https://www.cmswire.com/contact-center/will-ai-cost-more-than-offshore-human-agents-in-customer-service",
	},
	"handle-minutes": STEALTH_AGENTS,
	"handle-minutes-email": STEALTH_AGENTS,
	"handle-minutes-phone": STEALTH_AGENTS,
	"handle-minutes-chat": STEALTH_AGENTS,
	occupancy: {
		publisher: "OpsDog",
		title: "Call centre agent occupancy benchmark (n = 494)",
		year: null,
		url: null,
	},
	shrinkage: {
		publisher: "Knowlagent",
		via: "customerthink.com",
		title: "Contact Center Shrinkage Survey",
		year: 2011,
		url: "https://customerthink.com/contact_center_shrinkage_survey/",
	},
	"deflection-ecommerce": ALHENA,
	"deflection-common-questions-cn": THREE_CHAT,
	"deflection-enterprise": {
		publisher: "Zendesk",
		via: "digitalapplied.com",
		title: "AI customer support statistics 2026",
		year: 2026,
		url: "https://www.digitalapplied.com/blog/ai-customer-support-statistics-2026-adoption-roi-data",
	},
	"deflection-target-general": ROI_ARTICLE,
	"involvement-resolution": {
		publisher: "Intercom",
		title: "From resolutions to outcomes: Evolving how Fin delivers value",
		year: 2026,
		url: "https://www.intercom.com/blog/?p=31871",
	},
	fcr: {
		publisher: "SQM Group",
		title: "SQM's 2022 benchmark research uncovers what a good FCR rate is",
		year: 2022,
		url: "https://www.headlinesoftoday.com/topic/press-releases/sqms-2022-benchmark-research-uncovers-what-a-good-fcr-rate-is.html",
	},
	"one-contact-resolution": {
		publisher: "SQM Group",
		title: "Call Center Customer Experience Research",
		year: null,
		url: "https://www.sqmgroup.com/resources/library/blog/call-center-customer-experience-research",
	},
	"csat-ai": { ...ALHENA, publisher: own("alhena-and-3chat") },
	"first-response-before": ALHENA,
	"first-response-after": ALHENA,
	"handle-time-reduction": ROI_ARTICLE,
	"handle-time-reduction-measured": {
		publisher: "NBER",
		title: "Brynjolfsson, Li and Raymond: Generative AI at Work, working paper 31161",
		year: 2023,
		url: "https://www.nber.org/papers/w31161",
	},
	"labor-savings-cn": THREE_CHAT,
	"cash-share": GARTNER_HEADCOUNT,
	"headcount-held-stable": GARTNER_HEADCOUNT,
	"agent-replacement-cost": {
		publisher: "Gartner",
		via: "apexcx.com",
		title: "Contact center attrition, recruiting and training costs",
		year: null,
		url: "https://apexcx.com/contact-center-attrition-training-costs/",
	},
	turnover: {
		publisher: "Call Centre Helper",
		title: "Call centre agent turnover",
		year: null,
		url: null,
	},
	"conversion-without-guidance": ROI_ARTICLE,
	"conversion-with-guidance": ROI_ARTICLE,
	"aov-lift": ALHENA,
	"ai-attributed-revenue-share": ALHENA,
	"cost-share-of-value": ALHENA,
	"return-per-dollar": { ...ALHENA, publisher: "IDC", via: "Alhena AI" },
	payback: ROI_ARTICLE,
	"first-year-roi": ROI_ARTICLE,
	"no-material-earnings": { ...ALHENA, publisher: own("unnamed"), via: "Alhena AI" },
};
