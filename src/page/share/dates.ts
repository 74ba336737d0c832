import { locale } from "../text/index.ts";

const DAY = 86_400_000;

/** The moment that many days from now. */
export const dateAfter = (days: number): number => Date.now() + days * DAY;

/** A moment's day as one says it; empty for what is no moment. */
export function dateText(moment: string | number): string {
	const date = new Date(moment);
	if (Number.isNaN(date.getTime())) return "";
	return new Intl.DateTimeFormat(locale.value, { dateStyle: "long" }).format(date);
}
