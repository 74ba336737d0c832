import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { shareWords } from "../text/share.ts";
import { Done, Outcome } from "./Outcome.tsx";
import { SaveForm } from "./SaveForm.tsx";
import { isOpen, mode, step } from "./saving.ts";

/** The dialog of saving and sharing; Escape closes it, and its button has the focus again. */
export function ShareDialog() {
	const dialog = useRef<HTMLDialogElement>(null);
	const id = useId();
	const open = isOpen.value;
	const { kind } = step.value;
	const text = shareWords.value;

	useEffect(() => {
		if (!open) return;
		const opener = document.activeElement;
		dialog.current?.showModal();
		dialog.current?.querySelector("h2")?.focus();
		return () => {
			dialog.current?.close();
			giveFocusBack(opener);
		};
	}, [open]);

	const heading =
		kind === "saved" || kind === "updated" ? text[kind].heading : text[WORDS[mode.value]].heading;
	return (
		<dialog
			ref={dialog}
			class="share"
			aria-labelledby={id}
			onClose={() => {
				isOpen.value = false;
			}}
		>
			{open && (
				<>
					<div class="share-head">
						<Heading id={id}>{heading}</Heading>
						<button type="button" class="link" onClick={() => dialog.current?.close()}>
							{text.close}
						</button>
					</div>
					{/* There from the beginning, so that what appears in it is announced. */}
					<output class="share-done">
						<Done />
					</output>
					{kind === "saved" || kind === "updated" ? <Outcome /> : <SaveForm />}
				</>
			)}
		</dialog>
	);
}

const WORDS = { new: "save", update: "update" } as const;

/** Takes the focus when the dialog turns to another matter, so that it is heard from its beginning. */
function Heading({ id, children }: { id: string; children: ComponentChildren }) {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), [children]);
	return (
		<h2 id={id} ref={heading} tabIndex={-1}>
			{children}
		</h2>
	);
}

/** The button may have given way to another one: what it saved is then there to be changed. */
function giveFocusBack(opener: Element | null): void {
	const there = opener?.isConnected && opener !== document.body;
	const target = there ? opener : document.querySelector(".save .primary");
	if (target instanceof HTMLElement) target.focus();
}
