/** The page's own words in English for a saved calculation. */
import type { NumberUnit } from "../../engine/index.ts";

/** "1 month" and "2 months". */
const plural = (one: string, many: string) => (value: number, shown: string) =>
	`${shown} ${value === 1 ? one : many}`;
const bare = (_: number, shown: string) => shown;

/** A value in its unit; percent signs and currencies are set before. */
const units: Record<NumberUnit, (value: number, shown: string) => string> = {
	share: bare,
	rate: (_, shown) => `${shown} a year`,
	factor: bare,
	money: bare,
	count: bare,
	minutes: plural("minute", "minutes"),
	hours: plural("hour", "hours"),
	weeks: plural("week", "weeks"),
	months: plural("month", "months"),
	month: bare,
	years: plural("year", "years"),
};

interface EndText {
	title: string;
	text: string;
}

/** Why there is nothing to show, and what to do. */
const ended = {
	expired: {
		title: "This saved calculation has expired",
		text: "It was kept for as long as its owner chose. Ask whoever sent you the link to save it again, or work out your own.",
	},
	deleted: {
		title: "This saved calculation was deleted",
		text: "Its owner took it away for good. If you still need it, ask whoever sent you the link.",
	},
	rotated: {
		title: "This link was replaced",
		text: "The owner replaced this link by a new one, and the old one no longer shows anything. Ask whoever sent it to you for the new link.",
	},
	"not-found": {
		title: "There is no saved calculation here",
		text: "Check that the link is complete: what follows /s/ has 26 letters and digits. A calculation that ended long ago is not found either.",
	},
	erased: {
		title: "The calculation is deleted",
		text: "Its link no longer works, for you or for anybody else, and this device has forgotten the owner link.",
	},
	busy: {
		title: "The saved calculation cannot be loaded now",
		text: "The service that keeps it does not answer. It is not lost: try again in a minute. The calculator works without that service.",
	},
	offline: {
		title: "There is no connection",
		text: "The saved calculation could not be fetched. Check your connection and try again.",
	},
	unreadable: {
		title: "This saved calculation cannot be shown",
		text: "It was saved in a form that this page does not know. Nothing is lost: its figures are still there as data.",
	},
} satisfies Record<string, EndText>;

export const enReport = {
	units,
	ended,
	untitled: "Saved calculation",
	tab: (title: string) => `${title} · Support ROI`,
	skip: "Skip to the figures",
	calculator: "Calculator",
	openCalculator: "Open the calculator",
	asData: "See the data",
	again: "Try again",
	stillNone: "Still no answer.",
	loading: "Loading the saved calculation …",
	notLoaded: "This could not be loaded. Reload the page.",
	broken: "This part of the saved calculation cannot be shown.",
	saved: (date: string) => `Saved on ${date}`,
	changed: (date: string) => `, last changed on ${date}`,
	until: (date: string) => `Kept until ${date}.`,
	asSaved: "The figures stay as they were saved.",
	sum: {
		npv: (rate: string) => `Worth today, at ${rate} a year (NPV)`,
		irr: "Internal rate of return a year (IRR)",
		strict: "ROI on all costs",
		usual: "ROI by the usual formula, which nets AI fees from the saving",
	},
	drift: {
		changed: "Calculated today, this comes out differently",
		changedWhy: (model: string, data: string) =>
			`The figures in this report are as saved, under model ${model} and data ${data}. The model or the published figures behind it have changed since; the same entries would give this today.`,
		refused: "Today’s model would not take these entries",
		refusedWhy: (model: string, data: string) =>
			`The figures in this report are as saved, under model ${model} and data ${data}. The rules for entries have changed since, so there is nothing of today to put beside them.`,
		caption: "As saved and today",
		figure: "Figure",
		before: "As saved",
		now: "Today",
		net: "Net value",
		payback: "Money is back",
		nothing: "no cost",
	},
	actions: {
		heading: "Take it further",
		change: "Change these figures",
		changeHint: "Opens a copy in the calculator. This saved one stays as it is.",
		link: "Link to this report",
		privacy:
			"Anyone who has this link can see these figures; nobody can change them without the owner link.",
		original: "Open this report by itself",
		own: "Calculate with figures of your own",
	},
	owner: {
		heading: "You have the owner link",
		lead: "Whoever has it can change or delete this calculation. If it is lost, nobody can recover it.",
		update: "Change and update",
		updateHint: "Opens the calculator; saving there changes this report for everybody.",
		updateUnkept:
			"To change the figures, open the owner link in a browser that keeps site data: this one does not.",
		updateBeside:
			"To change the figures with the owner link you opened, open it in another browser: this one keeps another owner link for this calculation, and the calculator would use that one.",
		reveal: "Copy the owner link",
		link: "Owner link",
		linkHint: "For yourself only. Send others the link to the report.",
		rotate: "New link",
		erase: "Delete",
		endsHint: "Either way, the link you sent so far stops working.",
		cancel: "Leave it as it is",
	},
	rotate: {
		title: "Replace the link by a new one?",
		text: "The old link stops working for everybody you sent it to, and the old owner link with it. You get a new one of each.",
		yes: "Make a new link",
		busy: "Making a new link …",
	},
	erase: {
		title: "Delete this calculation?",
		text: "Its link stops working for everybody, at once. This cannot be undone. Backups of the database still hold it for up to 30 days; no link leads there.",
		yes: "Delete for good",
		busy: "Deleting …",
	},
	failures: {
		busy: (seconds: number) =>
			`The service is busy or cannot reach its data. Nothing is lost; try again in ${seconds} ${seconds === 1 ? "second" : "seconds"}.`,
		offline:
			"No answer came. Check your connection, stay on this page and try again: nothing is done twice.",
		other: "That did not work, and nothing was changed. Try again.",
	},
	notices: {
		arrived:
			"This device now keeps the owner link, and it is out of the address bar. If you lose it, it cannot be recovered: copy it to a safe place too.",
		unkept:
			"This browser keeps nothing, so the owner link works only until you leave this page. Keep it elsewhere: if it is lost, it cannot be recovered.",
		beside:
			"This device already keeps another owner link for this calculation. The one you opened is used until you leave this page.",
		incomplete: "This owner link is not complete: copy all of it.",
		wrong:
			"This owner link does not fit this calculation, or no longer does. It has been forgotten here; the figures are untouched.",
		rotated:
			"The report has a new link, and the old one no longer works. Send the new one to everybody who should still see it. This device keeps the new owner link.",
		"rotated-unkept":
			"The report has a new link, and the old one no longer works. This browser keeps nothing, so copy the new owner link now: it is gone when you leave this page.",
	},
	entered: {
		heading: "What was entered",
		lead: "The figures this calculation was made from. Everything else was assumed, and stands below with its source.",
		figure: "Figure",
		value: "Value",
		unset: "not set",
		none: "none",
	},
	assumed: {
		heading: "What was assumed",
		lead: (count: number) =>
			`${count} ${count === 1 ? "figure was" : "figures were"} not entered and came from the starting point, each with its range, published or our own judgement, and where it is from.`,
		value: "Value",
		derived: "worked out",
		thisPlan: "This plan",
	},
	footer: {
		link: "This report:",
		privacy:
			"No cookies, no tracking, no third party. What was saved is the title and the figures entered, nothing about who entered them.",
	},
};
