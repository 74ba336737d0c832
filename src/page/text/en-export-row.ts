/** The words of downloading a plan; the files' own come when one is asked for. */
export const enExportRow = {
	label: "Download:",
	csv: "CSV",
	xlsx: "XLSX with formulas",
	busy: "Preparing the file …",
	done: (name: string) => `${name} was downloaded.`,
	failed: "The file could not be made. Reload the page: your figures stay in its address.",
	notNow: "Only a current answer can be downloaded.",
	tooMany: (limit: number) =>
		`XLSX holds up to ${limit} kinds of contacts; this plan has more, so it downloads as CSV.`,
};

/** What a language must say here: a key that one misses fails the type check. */
export type ExportRowWords = typeof enExportRow;
