/**
 * Formulas as they stand on the methodology page, read so that a worked example can be put in and
 * worked out: what the page says must come to what the engine computed, or there is no page.
 *
 *     + − · / ^        arithmetic; · and / from left to right
 *     ⌊x⌋  max( , )  min( , )
 *     a if b ≤ c else d, also with > and ≠
 *     Σ list(formula)  the sum over a list's items, whose own names the formula may use
 *     Σ(formula)       the sum over all kinds of contacts
 *     Σ name           the sum of an object's values, or of a figure over all kinds of contacts
 *
 * The kinds of contacts are the list `kinds` of the scope; without it, there is one, and it is the scope.
 */

/** Names that a formula may use; dots lead into objects. */
export interface Scope {
	[name: string]: number | null | Scope | readonly Scope[];
}
type Value = Scope[string];

type Node =
	| { kind: "number"; value: number }
	| { kind: "name"; path: string }
	| { kind: "negative" | "floor" | "group" | "kinds"; of: Node }
	| { kind: "call"; name: "max" | "min"; of: Node[] }
	| { kind: "total"; path: string }
	| { kind: "over"; path: string; of: Node }
	| { kind: "sum" | "product" | "power"; first: Node; rest: { sign: string; of: Node }[] }
	| { kind: "choice"; yes: Node; no: Node; left: Node; sign: string; right: Node };

const TOKEN = /\s*(\d+(?:\.\d+)?|[A-Za-z][\w.]*|[+−·/^()⌊⌋,Σ≤>≠])/y;

/** Reads a formula; throws at what is none. */
export function parse(formula: string): Node {
	const tokens: string[] = [];
	TOKEN.lastIndex = 0;
	while (TOKEN.lastIndex < formula.length) {
		const found = TOKEN.exec(formula)?.[1];
		if (found === undefined) throw new Error(`Cannot be read: ${formula}`);
		tokens.push(found);
	}
	let at = 0;
	const peek = () => tokens[at] ?? "";
	const take = (wanted?: string): string => {
		const token = peek();
		if (wanted !== undefined && token !== wanted)
			throw new Error(`${wanted} is missing before ${token}: ${formula}`);
		at++;
		return token;
	};
	const inside = (close: string): Node => {
		const of = choice();
		take(close);
		return of;
	};

	function choice(): Node {
		const yes = chain("sum", ["+", "−"], product);
		if (peek() !== "if") return yes;
		take();
		const left = chain("sum", ["+", "−"], product);
		const sign = take();
		const right = chain("sum", ["+", "−"], product);
		take("else");
		return { kind: "choice", yes, no: choice(), left, sign, right };
	}
	function chain(kind: "sum" | "product" | "power", signs: string[], part: () => Node): Node {
		const first = part();
		const rest: { sign: string; of: Node }[] = [];
		while (signs.includes(peek())) rest.push({ sign: take(), of: part() });
		return rest.length === 0 ? first : { kind, first, rest };
	}
	function product(): Node {
		return chain("product", ["·", "/"], () => chain("power", ["^"], atom));
	}
	function atom(): Node {
		const token = take();
		if (token === "−") return { kind: "negative", of: atom() };
		if (token === "(") return { kind: "group", of: inside(")") };
		if (token === "⌊") return { kind: "floor", of: inside("⌋") };
		if (token === "Σ") {
			const path = take();
			if (path === "(") return { kind: "kinds", of: inside(")") };
			if (peek() !== "(") return { kind: "total", path };
			take();
			return { kind: "over", path, of: inside(")") };
		}
		if ((token === "max" || token === "min") && peek() === "(") {
			take();
			const of = [choice()];
			while (peek() === ",") {
				take();
				of.push(choice());
			}
			take(")");
			return { kind: "call", name: token, of };
		}
		if (/^\d/.test(token)) return { kind: "number", value: Number(token) };
		if (/^[A-Za-z]/.test(token)) return { kind: "name", path: token };
		throw new Error(`${token} is not expected: ${formula}`);
	}

	const node = choice();
	if (at < tokens.length) throw new Error(`${peek()} is not expected: ${formula}`);
	return node;
}

function find(path: string, scope: Scope): Value {
	let value: Value = scope;
	for (const key of path.split(".")) {
		const next: Value | undefined =
			value !== null && typeof value === "object" && !Array.isArray(value)
				? (value as Scope)[key] // an object that is no list is a scope
				: undefined;
		if (next === undefined) throw new Error(`Nothing is called ${path}`);
		value = next;
	}
	return value;
}

/** What a formula comes to for all kinds of contacts together. */
function overKinds(scope: Scope, of: (kind: Scope) => number): number {
	const { kinds } = scope;
	if (kinds === undefined || !isList(kinds)) return of(scope);
	return kinds.reduce((sum, kind) => sum + of({ ...scope, ...kind }), 0);
}

const isList = (value: Value): value is readonly Scope[] => Array.isArray(value);

/** Works a formula out. */
export function evaluate(node: Node, scope: Scope): number {
	const of = (one: Node) => evaluate(one, scope);
	switch (node.kind) {
		case "number":
			return node.value;
		case "name": {
			const value = find(node.path, scope);
			// What is not known has no value; it may only be asked whether it is.
			return typeof value === "number" ? value : Number.NaN;
		}
		case "negative":
			return -of(node.of);
		case "floor":
			return Math.floor(of(node.of));
		case "group":
			return of(node.of);
		case "call":
			return Math[node.name](...node.of.map(of));
		case "kinds":
			return overKinds(scope, (kind) => evaluate(node.of, kind));
		case "total": {
			const [head = ""] = node.path.split(".");
			// A figure, of each kind or of the only one.
			if (typeof scope[head] !== "object")
				return overKinds(scope, (kind) => Number(find(node.path, kind)));
			const parts: number[] = Object.values(find(node.path, scope) ?? {}).map(Number);
			return parts.reduce((sum, part) => sum + part, 0);
		}
		case "over": {
			const list = find(node.path, scope);
			if (!isList(list)) throw new Error(`${node.path} is no list`);
			return list.reduce((sum, item) => sum + evaluate(node.of, { ...scope, ...item }), 0);
		}
		case "sum":
			return node.rest.reduce((sum, { sign, of: part }) => {
				return sign === "+" ? sum + of(part) : sum - of(part);
			}, of(node.first));
		case "product":
			return node.rest.reduce((sum, { sign, of: part }) => {
				return sign === "·" ? sum * of(part) : sum / of(part);
			}, of(node.first));
		case "power":
			return node.rest.reduce((base, { of: part }) => base ** of(part), of(node.first));
		case "choice":
			return of(holds(node, scope) ? node.yes : node.no);
	}
}

function holds(node: Extract<Node, { kind: "choice" }>, scope: Scope): boolean {
	const { left, sign, right } = node;
	if (sign === "≠" && left.kind === "name" && right.kind === "name" && right.path === "null")
		return find(left.path, scope) !== null;
	const [one, other] = [evaluate(left, scope), evaluate(right, scope)];
	if (sign === "≤") return one <= other;
	if (sign === ">") return one > other;
	throw new Error(`${sign} compares nothing here`);
}

/** The formula with numbers in place of names, and of a choice only what applies. */
export function substituted(node: Node, scope: Scope, written: (value: number) => string): string {
	const of = (one: Node): string => substituted(one, scope, written);
	switch (node.kind) {
		case "number":
		case "name":
		case "total":
		case "over": {
			const value = evaluate(node, scope);
			const text = written(value);
			return value < 0 ? `(${text})` : text;
		}
		case "negative":
			return `−${of(node.of)}`;
		case "floor":
			return `⌊${of(node.of)}⌋`;
		case "group":
			return node.of.kind === "choice" ? of(node.of) : `(${of(node.of)})`;
		case "kinds":
			return `(${of(node.of)})`;
		case "call":
			return `${node.name}(${node.of.map(of).join(", ")})`;
		case "sum":
			return node.rest.reduce(
				(text, { sign, of: part }) => `${text} ${sign} ${of(part)}`,
				of(node.first),
			);
		case "product":
			return node.rest.reduce(
				(text, { sign, of: part }) =>
					sign === "·" ? `${text} · ${of(part)}` : `${text}/${of(part)}`,
				of(node.first),
			);
		case "power":
			return node.rest.reduce((text, { of: part }) => `${text}^${of(part)}`, of(node.first));
		case "choice":
			return of(holds(node, scope) ? node.yes : node.no);
	}
}
