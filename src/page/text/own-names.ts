/** The engine's sentences in the names that a page has for its inputs. */
import { INPUTS, type InputPointer } from "../../engine/index.ts";

/** A key of the API within a sentence. */
const KEY = /[a-z]+[A-Z]\w*/g;

/**
 * A sentence that calls inputs what their fields are called, not what the API does.
 *
 * @param nameOf what the page calls an input
 */
export const inOwnNames = (sentence: string, nameOf: (pointer: InputPointer) => string): string =>
	sentence.replace(KEY, (key) => {
		const pointer = INPUTS.find((one) => one.pointer.endsWith(`/${key}`))?.pointer;
		return pointer ? `“${nameOf(pointer)}”` : key;
	});
