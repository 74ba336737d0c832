import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { belowWords } from "../text/below.ts";

/** The inputs beyond the seven; their code comes when somebody asks for them. */
const Fields = signal<ComponentType | null>(null);

async function load(): Promise<void> {
	if (Fields.value === null) Fields.value = (await import("./DetailFields.tsx")).DetailFields;
}

const isOpen = signal(false);

/** Opens the fold and waits for what is in it. */
export async function openDetail(): Promise<void> {
	isOpen.value = true;
	await load();
}

/** Everything else that a plan can hold, folded away. */
export function DetailSection() {
	const text = belowWords.value.detail;
	const Loaded = Fields.value;
	return (
		<section class="band-section detail" aria-labelledby="detail-heading">
			<header>
				<h2 id="detail-heading">{text.heading}</h2>
				<p>{text.lead}</p>
			</header>
			<div class="body">
				<details
					open={isOpen.value}
					onToggle={({ currentTarget }) => {
						isOpen.value = currentTarget.open;
						// A fold that stays empty says so by itself: opening it again tries again.
						load().catch(() => undefined);
					}}
				>
					<summary>{text.open}</summary>
					{Loaded ? <Loaded /> : <p class="soft">{text.loading}</p>}
				</details>
			</div>
		</section>
	);
}
