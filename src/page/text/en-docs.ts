/** The page's own words in English for the API reference; what the document says is the document's. */

/** What options of an answer are called, by their names in a query. */
const options: Record<string, string> = {
	include: "Also in the answer",
	locale: "Language of the answer",
	view: "Form of the answer",
};

export const enDocs = {
	tab: "API reference · Support ROI",
	header: {
		title: "API reference",
		lead: "No key, no sign-up. Put a request together, try it, and take it away as code; every operation stands below.",
		skip: "Skip to every operation",
		calculator: "Calculator",
	},
	loading: "Loading the API’s document …",
	notLoaded: "This could not be loaded. Reload the page.",
	missing: "The API’s document could not be loaded. Please reload the page.",
	builder: {
		heading: "Build an estimate request",
		lead: "Every parameter of one estimate. What you leave empty is left out, and the preset fills it in.",
		fields: "Parameters",
		startOver: "Start over",
		clear: "Clear all fields",
		groups: {
			plan: "The plan",
			contacts: "Contacts and what they cost",
			ai: "What AI does with them",
			costs: "What it costs; each replaces the preset’s of its kind",
			answer: "The answer",
		},
		way: "Where the figures stand",
		ways: { GET: "GET: in the address", POST: "POST: in the body" },
		address: "Address",
		notes: {
			GET: "For a form on your own page. Figures in an address may be logged on their way.",
			POST: "For confidential figures: a body reaches no log. Same figures, same result.",
		},
		code: "The request as code",
	},
	field: {
		required: "(required)",
		leftOut: "left out",
		options,
		limits: {
			between: (min: string, max: string) => `From ${min} to ${max}.`,
			whole: (min: string, max: string) => `Whole number from ${min} to ${max}.`,
			longest: (max: string) => `Up to ${max} characters.`,
		},
	},
	trial: {
		button: "Try it",
		asking: "Asking …",
		before: "The request has changed since.",
		busy: (seconds: number) => `429: too many requests. Try again in ${seconds} seconds.`,
		odd: (status: number) => `${status}: this is not the API’s own answer. Try again later.`,
		offline: "No answer. Check the connection and try again.",
		calculator: "Open these figures in the calculator",
		whole: "The whole answer",
	},
	code: {
		label: (language: string) => `Code: ${language}`,
		notes: {
			curl: "For a POSIX shell: macOS, Linux, WSL or Git Bash.",
			JavaScript: "A module, for browsers and Node 18 or newer.",
			Python: "Python 3.7 or newer, nothing to install.",
		},
	},
	operations: {
		heading: "Code for every operation",
		lead: "The request that the document shows, ready to copy.",
		operation: "Operation",
		example: "Example",
		token: " stands for the edit token that came when the scenario was saved.",
		code: "The operation as code",
	},
};
