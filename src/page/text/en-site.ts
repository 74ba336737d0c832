/** The page's own words in English for putting the calculator on one's own site. */

export const enSite = {
	heading: "Put it on your site",
	lead: "Free, without a key. A frame and the element begin with the figures entered above, in the language of this page.",
	how: "How to put it on your site",
	title: "ROI calculator",
	cta: "Talk to us",
	label: (way: string) => `To paste into your page: ${way}`,
	ways: {
		frame: {
			name: "Frame",
			what: "The calculator in a frame. It needs no script on your page, and what visitors enter stays in the frame. It works in a sandbox that allows scripts; for its link to the full calculator, allow popups that escape the sandbox.",
			notes: [
				{ term: "theme=dark", says: "in the address: light or dark; otherwise the visitor’s own." },
				{
					term: "accent=%230a5c52",
					says: "in the address: your colour, as # and three or six digits, with # written %23. Where it would be hard to read, text gets a darker or lighter shade of it.",
				},
				{ term: "lang=zh-CN", says: "in the address: en or zh-CN; otherwise the visitor’s own." },
				{
					term: "preset=saas",
					says: "in the address, without what follows #: a line of business at its defaults.",
				},
			],
		},
		element: {
			name: "Element",
			what: "The same calculator, always as high as its content, and your page hears of the result. Only the page around it hears, and the frame says so to the visitor.",
			notes: [
				{
					term: "plan, preset, lang, theme, accent, cta, title",
					says: "attributes, which may change at any time. plan takes what follows # in this page’s address; accent a colour such as #0a5c52; cta the label of a button of yours; title names the frame.",
				},
				{ term: "roi:ready", says: "the calculator is there, with its first result." },
				{ term: "roi:estimate", says: "the visitor’s entries have another result." },
				{ term: "roi:cta", says: "your button was pressed; nothing else happens." },
				{
					term: "event.detail",
					says: "net, roi, roiOnAllCosts, returnPerUnitOnAllCosts, paybackMonths, currency, horizonMonths, modelVersion, dataVersion, headline, and calculator: a link that holds the visitor’s entries. null while the entries have no result.",
				},
			],
		},
		form: {
			name: "Your own form",
			what: "Ten lines: a form that looks like your page, answered by the API. It shows the result in a sentence with a link to the calculator, or what is wrong with an entry. Figures in a request’s address may be logged on their way.",
			notes: [
				{
					term: 'name="deflectionRate"',
					says: "a field may be any parameter of GET /v1/estimate: deflectionRate (0.4 is 40 %), costPerContact, aiPrice and more.",
				},
			],
		},
	},
	more: "Every parameter and every answer:",
	docs: "API reference",
};
