import rangeWorker from "virtual:range-worker";
import { effect } from "@preact/signals";
import { render } from "preact";
import { App } from "./App.tsx";
import { numberLocale, numberSigns } from "./numbers/locale.ts";
import { awaitUse } from "./Rest.tsx";
import { followAddress } from "./state/address.ts";
import { followRange } from "./state/range.ts";
import { bringRestFrom } from "./state/rest.ts";
import { bringSharingFrom } from "./state/sharing.ts";
import { format, shown } from "./state/store.ts";
import { inTurns } from "./Turn.tsx";
import { loadBelowWords } from "./text/below.ts";
import { loadDataWords } from "./text/data.ts";
import { words } from "./text/index.ts";
import { loadShareWords } from "./text/share.ts";
import { loadSiteWords } from "./text/site.ts";

/** Draws the calculator, once its words are here; the rest of it comes when somebody uses it. */
export async function start(root: HTMLElement): Promise<void> {
	bringRestFrom(async () => {
		const words = [loadBelowWords(), loadDataWords(), loadSiteWords()];
		const [part] = await Promise.all([import("./Below.tsx"), ...words]);
		await part.loadHelps();
		return part;
	});
	awaitUse();
	bringSharingFrom(async () => {
		// Of the sections below, what is said where a text can be copied.
		const words = [loadShareWords(), loadBelowWords()];
		const [part] = await Promise.all([import("./share/Share.tsx"), ...words]);
		return part;
	});
	effect(() => {
		document.title = words.value.header.pageTitle;
	});
	await inTurns(() => {
		root.replaceChildren();
		render(<App />, root);
	}, [
		// The browser's formats are slow to ask for the first time.
		numberLocale,
		numberSigns,
		() => format.peek(),
		followAddress,
		() => shown.peek(),
	]);
	followRange(new Worker(rangeWorker, { type: "module" }));
}
