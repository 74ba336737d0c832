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
			what: "The calculator in a frame. It needs no script on your page, and what visitors enter stays in the frame. It works in a sandbox that allows scripts; for its link to the full calculator, allow popups that escape the sandbox. What its address says and cannot be used is named in your page’s console. It may say:",
		},
		element: {
			name: "Element",
			what: "The same calculator, always as high as its content, and your page hears of the result. Only the page around it hears, and the frame says so to the visitor. Attributes may change at any time; one that cannot be used is named in your page’s console, with what is allowed.",
		},
		form: {
			name: "Your own form",
			what: "Ten lines: a form that looks like your page, answered by the API. Of the figures above it takes the line of business and the contacts a month; all else, currency included, is that preset’s until you add fields. It shows the result in a sentence with a link to the calculator, or what is wrong with an entry. Figures in a request’s address may be logged on their way.",
		},
	},
	notes: {
		theme: "Light or dark; otherwise as the visitor has it.",
		accent:
			"Your colour: %23 stands for #, then three or six digits. Where it would be hard to read, text gets a darker or lighter shade of it.",
		lang: "The language; otherwise the visitor’s own.",
		preset: "A line of business at its defaults, in the place of all that follows #.",
		plan: "What follows # in a link to this calculator.",
		looks: "As in a frame’s address, but with # as it is.",
		cta: "Label of a button of yours. Without it there is none.",
		title: "Name of the frame, for those who do not see it.",
		ready: "The calculator is there, with its first result.",
		estimate: "The visitor’s entries have another result.",
		pressed: "Your button was pressed; nothing else happens.",
		detail:
			"Net value, the ROI in both readings, return, payback, currency, months, versions, the sentence, and a link that holds the visitor’s entries. Null while those have no result.",
		name: "A field may be any parameter of the request, such as this one: 0.4 is 40%.",
	},
	more: "Every parameter and every answer:",
	docs: "API reference",
};
