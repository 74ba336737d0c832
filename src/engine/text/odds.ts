/** How often something happens, as a reader can picture it. */

export type Odds =
	| { kind: "never" | "rarely" | "mostly" | "always" }
	| { kind: "about"; cases: number; of: number };

/** How often `cases` of `all` is: 59 of 1,000 are about 1 of 17. */
export function oddsOf(cases: number, all: number): Odds {
	if (cases === 0) return { kind: "never" };
	if (cases === all) return { kind: "always" };
	const share = cases / all;
	if (share < 0.01) return { kind: "rarely" };
	if (share > 0.99) return { kind: "mostly" };
	const [part, of] = share <= 0.5 ? oneOf(share) : oneOf(1 - share);
	return { kind: "about", cases: share <= 0.5 ? part : of - part, of };
}

/** A share up to a half as one of so many, or as tenths where no such number is near. */
function oneOf(share: number): [part: number, of: number] {
	const many = Math.round(1 / share);
	if (many > 20) return [1, 5 * Math.round(many / 5)];
	return many > 2 && Math.abs(1 / many - share) <= 0.015 ? [1, many] : [Math.round(10 * share), 10];
}
