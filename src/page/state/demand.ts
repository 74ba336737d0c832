/** Parts of the page that come when somebody asks for them, from wherever the page's entry says. */
import { type Signal, signal } from "@preact/signals";

export interface OnDemand<T> {
	/** The part, once it is here. */
	part: Signal<T | null>;
	/** How the last attempt to bring it goes or went. */
	way: Signal<"" | "loading" | "failed">;
	/** Where it comes from; said once, by the page's entry, so that nothing else imports it. */
	bringFrom: (load: () => Promise<T>) => void;
	/** Brings it; harmless to ask for again. */
	load: () => Promise<T | null>;
}

/** A part that is not here yet. */
export function onDemand<T>(arrived: (part: T) => void = () => {}): OnDemand<T> {
	let source = (): Promise<T> => Promise.reject();
	const part = signal<T | null>(null);
	const way = signal<"" | "loading" | "failed">("");
	const bring = async (): Promise<T | null> => {
		way.value = "loading";
		try {
			const brought = await source();
			arrived(brought);
			part.value = brought;
			way.value = "";
		} catch {
			way.value = "failed";
		}
		coming = null;
		return part.peek();
	};
	let coming: Promise<T | null> | null = null;
	return {
		part,
		way,
		bringFrom: (load) => {
			source = load;
		},
		load: async () => {
			if (part.peek()) return part.peek();
			coming ??= bring();
			return coming;
		},
	};
}
