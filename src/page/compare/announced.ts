/** What was done to the comparison, for those who do not see it. */
import { signal } from "@preact/signals";

export const announced = signal("");

export const announce = (sentence: string): void => {
	announced.value = sentence;
};
