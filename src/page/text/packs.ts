/** Words by language: each part of the page fetches its own in the language in force, and no other. */
import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Locale } from "../../engine/index.ts";

const current = signal<Locale>("en");
/** The language of the page; numbers are written the visitor's own way all the same. */
export const locale: ReadonlySignal<Locale> = current;

export interface Pack<T> {
	/** The words; nothing may read them before they have come. */
	words: ReadonlySignal<T>;
	/** Fetches them; harmless to ask for again. */
	load: () => Promise<void>;
}

type Fetch = (language: Locale) => Promise<() => void>;

/** The packs that somebody has asked for: they follow every change of language. */
const inUse = new Set<Fetch>();

/** Words that come when they are asked for, from one place for each language. */
export function packOf<T>(sources: Record<Locale, () => Promise<T>>): Pack<T> {
	const held = signal<T | null>(null);
	const fetch: Fetch = async (language) => {
		const words = await sources[language]();
		return () => {
			held.value = words;
		};
	};
	const words = computed((): T => {
		if (held.value === null) throw new Error("Words were read before they came.");
		return held.value;
	});
	const load = async () => {
		inUse.add(fetch);
		if (held.peek() !== null) return;
		let language: Locale;
		let put: () => void;
		do {
			language = current.peek();
			put = await fetch(language);
			// Meanwhile the visitor may have chosen another one.
		} while (language !== current.peek());
		put();
	};
	return { words, load };
}

let latest: Locale = current.peek();

/**
 * Turns the whole page to another language at once, when all of its words are here.
 *
 * @throws when they could not be fetched; the page then stays as it is
 */
export async function speak(language: Locale): Promise<void> {
	latest = language;
	const ready = new Map<Fetch, () => void>();
	// Meanwhile a part of the page may have come that has not spoken yet.
	while (ready.size < inUse.size)
		await Promise.all(
			[...inUse]
				.filter((fetch) => !ready.has(fetch))
				.map(async (fetch) => ready.set(fetch, await fetch(language))),
		);
	// The last choice counts, whichever words come last.
	if (latest !== language) return;
	batch(() => {
		current.value = language;
		for (const put of ready.values()) put();
	});
}
