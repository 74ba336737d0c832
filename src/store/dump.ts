/** What `wrangler d1 export` writes, made so that `wrangler d1 execute --file` takes it. */

/** D1 refuses longer statements (developers.cloudflare.com/d1/platform/limits), an export has them. Bytes. */
const MOST_STATEMENT = 100_000;
/** UTF-16 units of a text that one statement carries: at most three bytes each, and quotes double. */
const PIECE = 24_000;

const bytes = (text: string) => new TextEncoder().encode(text).length;

/**
 * Cuts every statement of a dump that is too long into one that inserts the row with the beginnings of its
 * texts and others that append the rest. The row's first column has to be its primary key, as in every
 * table of ours.
 *
 * @throws when a statement is too long and no INSERT of one row with its columns' names
 */
export function restorable(dump: string): string {
	return statementsOf(dump)
		.flatMap((statement) => (bytes(statement) < MOST_STATEMENT ? [statement] : cut(statement)))
		.join("");
}

/** The statements as they stand there, each with its semicolon and what follows up to the next one. */
const statementsOf = (dump: string): string[] =>
	dump.match(/(?:[^;'"`]|'[^']*'|"[^"]*"|`[^`]*`)*;\s*/g) ?? [];

function cut(statement: string): string[] {
	const found = /^INSERT INTO ("\w+") \(("\w+"(?:,"\w+")*)\) VALUES\((.*)\);\s*$/s.exec(statement);
	if (!found) throw new Error(`this statement cannot be cut: ${statement.slice(0, 60)}…`);
	const [, table = "", names = "", list = ""] = found;
	const columns = names.split(",");
	const values = list.match(/'(?:[^']|'')*'|[^,']+/g) ?? [];
	if (values.length !== columns.length)
		throw new Error(`${values.length} values for ${columns.length} columns of ${table}`);
	const pieces = values.map((value) => (value.startsWith("'") ? piecesOf(value) : [value]));
	const [[key = ""] = []] = pieces;
	const first = pieces.map(([piece = ""]) => piece).join(",");
	const rest = pieces.flatMap((parts, i) =>
		parts
			.slice(1)
			.map(
				(part) =>
					`UPDATE ${table} SET ${columns[i]}=${columns[i]}||${part} WHERE ${columns[0]}=${key};\n`,
			),
	);
	return [`INSERT INTO ${table} (${names}) VALUES(${first});\n`, ...rest];
}

/** A text literal as several, to be put together again. */
function piecesOf(literal: string): string[] {
	const text = literal.slice(1, -1).replaceAll("''", "'");
	const pieces: string[] = [];
	for (let start = 0; start < text.length || start === 0; ) {
		let end = Math.min(start + PIECE, text.length);
		// Both halves of a character outside the basic plane stay together.
		if (end < text.length && /[\uD800-\uDBFF]/.test(text[end - 1] ?? "")) end--;
		pieces.push(`'${text.slice(start, end).replaceAll("'", "''")}'`);
		start = Math.max(end, start + 1);
	}
	return pieces;
}
