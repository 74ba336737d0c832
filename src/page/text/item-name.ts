/** What parts of a plan are called that may have any name. */
import { valueAt } from "../state/paths.ts";
import { belowWords } from "./below.ts";
import { givenName } from "./index.ts";

/** A stage's name in the page's language, where it is one that presets use. */
export function stageName(stage: string): string {
	const { stages } = belowWords.value;
	// A stage may have any name, also one that every object has a property of.
	return Object.hasOwn(stages, stage) ? (stages[stage] ?? stage) : stage;
}

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
