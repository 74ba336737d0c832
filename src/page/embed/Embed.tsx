import { signal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { DATA_VERSION } from "../../data/bare.ts";
import { MODEL_VERSION, toFragment } from "../../engine/index.ts";
import { Answer } from "../answer/Answer.tsx";
import { Bar } from "../answer/Bar.tsx";
import { Status } from "../answer/Status.tsx";
import { Form } from "../form/Form.tsx";
import { loadRest, rest, restWay } from "../state/rest.ts";
import { sent } from "../state/store.ts";
import { embedWords } from "../text/embed.ts";
import { notLoaded, words } from "../text/index.ts";
import { line } from "./line.ts";
import { tellCta } from "./telling.ts";
import { wishes } from "./wishes.ts";

/** The calculator for a frame: the questions and the answer; everything else when somebody asks. */
export function Embed() {
	return (
		<>
			<main>
				<h1 class="hidden">{words.value.header.title}</h1>
				<div class="first">
					<div class="left">
						<Form />
						{/* In a frame as high as its content there is no foot of the screen. */}
						{!line.value && <Bar />}
					</div>
					<Answer Actions={CallToAction} />
				</div>
				<Status />
				<More />
			</main>
			<Foot />
		</>
	);
}

/** The host's button: pressing it tells the host's page and does nothing else. */
function CallToAction() {
	if (!wishes.cta || !line.value) return null;
	return (
		<p class="save">
			<button type="button" class="button primary" onClick={tellCta}>
				{wishes.cta}
			</button>
		</p>
	);
}

/** Whether the sections below the answer were asked for; their code comes with the first fold. */
export const isWhole = signal(false);

/** Whether they were asked for here: then the keyboard goes where they are. */
let wasPressed = false;

function More() {
	if (isWhole.value && rest.value) return <Behind />;
	const show = () => {
		wasPressed = true;
		isWhole.value = true;
		void loadRest();
	};
	return (
		<p class="more">
			<button type="button" class="link" onClick={show}>
				{embedWords.value.more}
			</button>{" "}
			<output>{restWay.value === "failed" && notLoaded.value()}</output>
		</p>
	);
}

/** The sections in the place of the button, which takes the focus with it when it goes. */
function Behind() {
	const place = useRef<HTMLElement>(null);
	useLayoutEffect(() => {
		// Who has moved on meanwhile stays there.
		const isLost = wasPressed && document.activeElement === document.body;
		if (isLost) place.current?.focus({ preventScroll: true });
	}, []);
	return (
		<section aria-label={embedWords.value.behind} tabIndex={-1} ref={place}>
			{rest.value && <rest.value.Below framed />}
		</section>
	);
}

function Foot() {
	const { footer } = words.value;
	const text = embedWords.value;
	return (
		<footer class="footer">
			<p>{footer.limits}</p>
			<p>{line.value ? text.shared(siteOf(line.value.origin)) : text.kept}</p>
			<p>
				<a href={`/#${toFragment(sent.value)}`} target="_blank" rel="noopener">
					{text.full}
				</a>{" "}
				{text.newTab}
			</p>
			<p class="versions">{footer.versions(MODEL_VERSION, DATA_VERSION)}</p>
		</footer>
	);
}

/** The host's name; a page without an origin has none. */
const siteOf = (origin: string): string | null => (origin === "null" ? null : new URL(origin).host);
