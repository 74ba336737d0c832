/** The page's own words in English for the calculator in a frame. */

export const enEmbed = {
	more: "Show what is behind these figures, and all other inputs",
	behind: "What is behind these figures",
	/** A frame's address holds no figures, but the link below does. */
	failed: "This could not be loaded. Open the full calculator below: your figures go with you.",
	full: "Open the full calculator",
	newTab: "with these figures, in a new tab.",
	kept: "What you enter stays in this browser. No cookies, no tracking.",
	/** Where the page around the frame hears of the result; null: it has no name. */
	shared: (site: string | null) =>
		`${site ?? "The page around this calculator"} receives the result and a link that holds your figures; it goes nowhere else from here. No cookies, no tracking.`,
};
