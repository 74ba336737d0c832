/** Lengths of time in simplified Chinese, as all its sentences say them. */
export const duration = (months: number): string =>
	months % 12 === 0 ? `${months / 12}年` : `${months}个月`;
