/** The host's theme and accent. Set by the object model: the policy allows no style in the markup. */
import { colourOf, cssOf, mix, readableOn, textOn } from "./colour.ts";
import { wishes } from "./wishes.ts";

const root = document.documentElement;

/** The style sheets know the dark theme as a preference: the host's takes that one's place. */
function forceTheme(theme: "light" | "dark"): void {
	root.style.colorScheme = theme;
	for (const { cssRules } of document.styleSheets)
		for (const rule of cssRules)
			if (rule instanceof CSSMediaRule && rule.conditionText.includes("prefers-color-scheme"))
				rule.media.mediaText = theme === "dark" ? "all" : "not all";
}

/** The accent as it is on the host's own button, and readable where it is text. */
function setAccent(digits: string): void {
	const accent = colourOf(digits);
	const paper = colourOf(getComputedStyle(root).getPropertyValue("--paper").trim().slice(1));
	const colours = {
		"--brand": accent,
		"--on-brand": textOn(accent),
		"--accent": readableOn(accent, paper),
		"--tint": mix(accent, paper, 0.12),
	};
	for (const [name, colour] of Object.entries(colours)) root.style.setProperty(name, cssOf(colour));
}

/** Gives the page the look that its address asks for. */
export function dress(): void {
	const { theme, accent } = wishes;
	if (theme) forceTheme(theme);
	if (!accent) return;
	setAccent(accent);
	// Readable on dark is not readable on light.
	matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => setAccent(accent));
}
