import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Failure } from "../share/client.ts";
import { reportWords } from "../text/report.ts";
import { busy } from "./state.ts";

interface ConfirmProps {
	text: { title: string; text: string; yes: string; busy: string };
	/** Does it; null once it is settled, else why it may be tried again. */
	run: () => Promise<Failure | null>;
	close: () => void;
}

/** Why a request failed, as a sentence. */
function sentenceOf(failure: Failure): string {
	const { failures } = reportWords.value;
	if (failure.kind === "busy") return failures.busy(failure.seconds);
	return failure.kind === "offline" ? failures.offline : failures.other;
}

/** Asks before something that cannot be taken back; stays open when it fails, to try again. */
export function Confirm({ text, run, close }: ConfirmProps) {
	const id = useId();
	const dialog = useRef<HTMLDialogElement>(null);
	const cancel = useRef<HTMLButtonElement>(null);
	const [failed, setFailed] = useState<string | null>(null);
	const { owner, again } = reportWords.value;
	const isBusy = busy.value;
	useEffect(() => {
		const opened = dialog.current;
		opened?.showModal();
		// Whoever keeps the key down a moment too long has not agreed to anything yet.
		cancel.current?.focus();
		// Closed by hand, it gives the focus back to the button that opened it.
		return () => opened?.close();
	}, []);
	const confirm = async () => {
		if (busy.peek()) return;
		setFailed(null);
		const failure = await run();
		if (failure) return setFailed(sentenceOf(failure));
		dialog.current?.close();
		// What it stood in may be gone, and then nobody hears that it closed.
		close();
	};
	return (
		<dialog
			ref={dialog}
			aria-labelledby={`${id}-title`}
			aria-describedby={`${id}-text`}
			onClose={close}
			onCancel={(event) => {
				// What is on its way cannot be called back.
				if (busy.peek()) event.preventDefault();
			}}
		>
			<h2 id={`${id}-title`}>{text.title}</h2>
			<p id={`${id}-text`}>{text.text}</p>
			<p class="error" role="alert">
				{failed}
			</p>
			<p class="ways">
				<button
					type="button"
					class="button primary"
					aria-disabled={isBusy}
					onClick={() => void confirm()}
				>
					{isBusy ? text.busy : failed === null ? text.yes : again}
				</button>
				<button
					ref={cancel}
					type="button"
					class="button"
					aria-disabled={isBusy}
					onClick={() => !busy.peek() && dialog.current?.close()}
				>
					{owner.cancel}
				</button>
			</p>
		</dialog>
	);
}
