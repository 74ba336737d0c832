import { stageName } from "../chart/Stages.tsx";
import { valueAt } from "../state/paths.ts";
import { givenName } from "./index.ts";

/**
 * What an item of a plan's list is called, in the page's language where nobody named it; with its number
 * where another one is called the same.
 */
export function itemName(items: readonly unknown[], position: number): string {
	const names = items.map((item, i) => {
		const name = valueAt(item, "/name") ?? valueAt(item, "/stage") ?? i + 1;
		return givenName(stageName(String(name)));
	});
	const name = names[position] ?? "";
	const isOnly = names.indexOf(name) === names.lastIndexOf(name);
	return isOnly ? name : `${name} ${position + 1}`;
}
