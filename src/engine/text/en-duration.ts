/** Lengths of time in English, as all its sentences say them. */
export const duration = (months: number): string => {
	if (months % 12 !== 0) return months === 1 ? "1 month" : `${months} months`;
	return months === 12 ? "1 year" : `${months / 12} years`;
};
