/** The page's own words in English for saving and sharing. */

export const enShare = {
	close: "Close",
	save: {
		heading: "Save and share",
		lead: "These figures get a link of their own. It opens a report that stays as it is today, also when the model or its sources change.",
		button: "Save",
		busy: "Saving …",
	},
	update: {
		heading: "Update the saved calculation",
		lead: "The link stays the same. Whoever opens it from then on sees the new figures.",
		button: "Update",
		busy: "Updating …",
		asNew: "Save as a new one instead",
	},
	title: "Title (optional)",
	titleHint: "Stands above the report, for example “Returns by chat, budget 2027”.",
	keep: "Keep it for",
	keepAsIs: "as long as before",
	period: (days: number) => (days === 1096 ? "3 years" : `${days} days`),
	until: (date: string) =>
		`Until ${date}; then it is deleted, and within 30 days gone from backups too.`,
	who: "Anyone who has the link can see all figures entered here. Nobody can change them without the owner link. No e-mail, name or address is stored.",
	notReady: "The figures on the page cannot be saved as they are now. Close this and look at them.",
	again: "Try again",
	loading: "Loading the saved calculation …",
	plain: {
		heading: "Or share without saving",
		label: "A link that carries the figures in itself",
		hint: "Nothing is stored. It opens this calculator, and shows what the model makes of the figures on the day it is opened.",
		beside: {
			plans: "The plans beside yours are in it too.",
			offers: "The prices that vendors offered you are in it too.",
			both: "The plans beside yours, and the prices that vendors offered you, are in it too.",
		},
	},
	saved: {
		heading: "Saved",
		until: (date: string) => `Kept until ${date}.`,
		link: "Link to the report",
		linkHint: "For everybody who should see the figures.",
		owner: "Owner link",
		ownerKept:
			"For you alone: with it you can change or delete what you saved. It is kept on this device; keep it elsewhere too, because nobody can recover it.",
		ownerUnkept:
			"For you alone: with it you can change or delete what you saved. This browser keeps nothing, so copy it now: once this page is left, nobody can recover it.",
		open: "Open the report",
		newTab: "(in a new tab)",
	},
	updated: {
		heading: "Updated",
		done: "The link shows the new figures now.",
	},
	owner: {
		comesFrom: "You are changing a saved calculation:",
		untitled: "one without a title",
		nameless: "see the report",
		update: "Update the saved one",
		asNew: "Save as a new one",
		links: "Show the links again",
		gone: "The saved calculation that these figures come from is no longer there.",
	},
	failures: {
		busy: (seconds: number) =>
			`The server is busy. Nothing is lost: try again in ${seconds === 1 ? "a second" : `${seconds} seconds`}.`,
		offline:
			"No answer came. Check your connection and try again. Nothing is lost; unchanged, it is not saved twice.",
		refused: (detail: string) => `The server does not take these figures: ${detail}`,
		stale:
			"The saved calculation was changed since it was opened here, perhaps in another tab. Nothing was overwritten.",
		showSaved: "Show the saved one",
		replace: "Replace it with mine",
		wrongToken:
			"The owner link kept on this device does not open this calculation any more, so it cannot be changed from here.",
		expired: "The saved calculation has expired, so it cannot be updated.",
		deleted: "The saved calculation was deleted, so it cannot be updated.",
		rotated:
			"The saved calculation was given a new link and a new owner link, so it cannot be updated by the old one.",
		notFound: "There is no saved calculation under this link any more.",
		odd: "Saving did not work. Nothing is lost: try again in a moment.",
	},
};
