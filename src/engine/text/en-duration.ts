/** Numbers with their nouns in English, as all its sentences say them. */

/** A number as it is shown, and what there is of it: 1 minute, 1.5 minutes. */
export const counted = (shown: string, one: string, many: string): string =>
	`${shown} ${shown === "1" ? one : many}`;

/** A length of time. */
export const duration = (months: number): string => {
	if (months % 12 !== 0) return counted(String(months), "month", "months");
	return counted(String(months / 12), "year", "years");
};
