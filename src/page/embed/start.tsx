import rangeWorker from "virtual:range-worker";
import { effect } from "@preact/signals";
import { render } from "preact";
import { fragmentInAddress } from "../state/fragment.ts";
import { openInput } from "../state/open.ts";
import { followRange, rangeFailed } from "../state/range.ts";
import { bringRestFrom } from "../state/rest.ts";
import { loadBelowWords } from "../text/below.ts";
import { loadDataWords } from "../text/data.ts";
import { embedWords } from "../text/embed.ts";
import { notLoaded, words } from "../text/index.ts";
import { Embed, isWhole } from "./Embed.tsx";
import { dress } from "./look.ts";
import { tellHost } from "./telling.ts";
import { warnOfAddress, wishes } from "./wishes.ts";

/**
 * Opens the address's figures, if it has any. Nothing is written back: a frame's steps would be steps of
 * the page around it.
 */
function readAddress(): void {
	const { preset } = wishes;
	const fragment = fragmentInAddress();
	const isNamed = fragment === "" || /(?:^|&)preset=/.test(fragment) || !preset;
	openInput(isNamed ? fragment : `${fragment}&preset=${preset}`, preset);
}

/** The range of the result, where the frame may have a worker: a sandbox without an origin may not. */
function startRange(): void {
	try {
		followRange(new Worker(rangeWorker, { type: "module" }));
	} catch {
		rangeFailed.value = true;
	}
}

/** Draws the calculator for a frame. */
export function start(root: HTMLElement): void {
	bringRestFrom(async () => {
		const words = [loadBelowWords(), loadDataWords()];
		const [part] = await Promise.all([import("../Below.tsx"), ...words]);
		await part.loadHelps();
		const shown =
			(open: () => Promise<boolean>): (() => Promise<boolean>) =>
			() => {
				isWhole.value = true;
				return open();
			};
		// What is to be opened has to be on the page.
		const goTo = (pointer: string) => part.goTo(pointer, shown(part.openDetail));
		return { ...part, goTo, openVendors: shown(part.openVendors) };
	});
	notLoaded.value = () => embedWords.value.failed;
	warnOfAddress();
	dress();
	openInput("", wishes.preset);
	readAddress();
	window.addEventListener("hashchange", readAddress);
	render(<Embed />, root);
	effect(() => {
		document.title = words.value.header.pageTitle;
	});
	tellHost();
	startRange();
}
