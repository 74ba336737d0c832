import rangeWorker from "virtual:range-worker";
import { effect } from "@preact/signals";
import { render } from "preact";
import { App } from "./App.tsx";
import { followAddress } from "./state/address.ts";
import { followRange } from "./state/range.ts";
import { bringRestFrom } from "./state/rest.ts";
import { bringSharingFrom } from "./state/sharing.ts";
import { shown } from "./state/store.ts";
import { loadBelowWords } from "./text/below.ts";
import { loadDataWords } from "./text/data.ts";
import { words } from "./text/index.ts";
import { loadShareWords } from "./text/share.ts";
import { loadSiteWords } from "./text/site.ts";

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** Draws the calculator, once its words are here; the rest of it comes when somebody uses it. */
export async function start(root: HTMLElement): Promise<void> {
	bringRestFrom(async () => {
		// Of sharing, only what is said where a text can be copied.
		const words = [loadBelowWords(), loadDataWords(), loadSiteWords()];
		const [part] = await Promise.all([import("./Below.tsx"), ...words]);
		return part;
	});
	bringSharingFrom(async () => {
		const [part] = await Promise.all([import("./share/Share.tsx"), loadShareWords()]);
		return part;
	});
	effect(() => {
		document.title = words.value.header.pageTitle;
	});
	followAddress();
	shown.peek();
	// Working out, drawing and the worker are tasks of their own: no slow phone waits for all in one.
	await nextTask();
	render(<App />, root);
	await nextTask();
	followRange(new Worker(rangeWorker, { type: "module" }));
}
