/** What lies below the first screen: it comes when somebody asks for it, by whatever the page names. */
import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import type { InputPointer } from "../../engine/index.ts";
import { inputLabels } from "../text/index.ts";

export interface RestModule {
	Below: ComponentType;
	/** The engine's label of any input. */
	inputLabel: (pointer: InputPointer) => string;
	/** Opens the fold with all other inputs and waits for what is in it. */
	openDetail: () => Promise<void>;
}

type Load = () => Promise<RestModule>;

let source: Load | null = null;

/** Where the rest comes from; said once, by the page's entry, so that nothing here imports it. */
export function bringRestFrom(load: Load): void {
	source = load;
}

export const rest = signal<RestModule | null>(null);
export const restFailed = signal(false);

/** Brings the sections below the first screen; harmless to ask for again. */
export async function loadRest(): Promise<void> {
	if (rest.peek() || !source) return;
	try {
		const module = await source();
		inputLabels.value = module.inputLabel;
		rest.value = module;
		restFailed.value = false;
	} catch {
		restFailed.value = true;
	}
}
